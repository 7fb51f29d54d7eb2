import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ClientActor, StaffActor } from "#model/access.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, answeredSession, openOnDevice } from "../../../test/practice.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { viewClient } from "../clients/view-client.ts";
import { chooseSuggestion } from "../guidance/choose-suggestion.ts";
import { invite } from "../intake/invite.ts";
import { openInvitation } from "../intake/open-invitation.ts";
import { saveIntroduction } from "../intake/save-introduction.ts";
import { setAddress } from "../messages/set-address.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { addNote } from "./add-to-check-in.ts";
import { addGoal, noteProgress } from "./change-goals.ts";
import { changeConsent } from "./change-own-data.ts";
import { clearErasures, eraseOwn, readErasure, viewErasures } from "./erase-own.ts";
import { makePairingCode } from "./make-pairing-code.ts";
import { pairDevice } from "./pair-device.ts";
import { resumeOwnPage } from "./resume-own-page.ts";
import { viewOwnPage } from "./view-own-page.ts";

inPractice("erasing", (at) => {
  /** A client with something in every table that holds anything of clients, marked by a word. */
  async function fullClient(mark: string) {
    const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-02");
    const { token } = await invite(at.services, at.therapist, clientId);
    const invited = await openInvitation(at.services, { token, secret: null, from: "test" });
    await saveIntroduction(at.services, invited.actor, "hopes", { hopes: `${mark} hopes` });
    await saveIntroduction(at.services, invited.actor, "consent", { care: "yes" });
    await setAddress(at.services, at.therapist, clientId, { email: `${mark}@mail.example` });
    const answered = await answeredSession(at.services, at.therapist, clientId, "2026-11-05", {
      share: "words",
      unsaidWords: `${mark} words`,
    });
    await seeWithoutGuessing(at.services, at.therapist, answered.sessionId);
    await replyToClient(at.services, at.therapist, { sessionId: answered.sessionId, line: `${mark} line` });
    const choice = { clientId, sessionId: answered.sessionId, strategyId: "pace-check", choice: "try" };
    await chooseSuggestion(at.services, at.therapist, choice);
    await at.fresh.store
      .insertInto("message")
      .values({
        id: at.services.newId(),
        practice_id: at.therapist.practiceId,
        client_id: clientId,
        session_id: sessionId,
        kind: "check-in",
        due_at: "2026-11-30",
        claimed_at: null,
        sent_at: null,
        given_up: null,
        attempts: 0,
      })
      .execute();
    const device = await openOnDevice(at.services, at.therapist, sessionId);
    const { code } = await makePairingCode(at.services, at.therapist, clientId);
    const ownToken = await pairDevice(at.services, { code }, mark);
    await makePairingCode(at.services, at.therapist, clientId);
    const { actor } = (await resumeOwnPage(at.services, ownToken))!;
    await addNote(at.services, actor, { sessionId: answered.sessionId, words: `${mark} added` });
    await addGoal(at.services, actor, { words: `${mark} goal` });
    const goalId = (await viewOwnPage(at.services, actor)).goals[0]!.id;
    await noteProgress(at.services, actor, { goalId, value: "4" });
    return { clientId, sessionIds: [sessionId, answered.sessionId], actor, ownToken, device };
  }

  const erase = (actor: ClientActor) => eraseOwn(at.services, actor, { gone: "yes", kept: "yes" });
  async function tables(): Promise<Record<string, number> & { text: string }> {
    const counts: Record<string, number> = {};
    const all: unknown[] = [];
    for (const { name } of await at.fresh.store.introspection.getTables()) {
      const rows = await at.fresh.store
        .selectFrom(name as "client")
        .selectAll()
        .execute();
      counts[name] = rows.length;
      if (name !== "audit_event") all.push(rows);
    }
    return Object.assign(counts, { text: JSON.stringify(all) }) as Record<string, number> & { text: string };
  }

  it("asks for both confirmations, and without them nothing goes", async () => {
    const { actor } = await fullClient("heron");
    const before = await tables();
    for (const given of [{}, { gone: "yes" }, { kept: "yes" }, { gone: "no", kept: "yes" }])
      await expect(eraseOwn(at.services, actor, given)).rejects.toMatchObject({ code: "not-confirmed" });
    expect(await tables()).toEqual(before);
  });

  it("leaves nothing of the client in any table, and everything of everybody else", async () => {
    const other = await fullClient("wren");
    const before = await tables();
    const { actor, clientId, sessionIds } = await fullClient("heron");
    await erase(actor);
    const [notice] = await viewErasures(at.services, at.therapist);
    await readErasure(at.services, at.therapist, notice!.id);
    const after = await tables();
    for (const id of ["heron ", "heron@", clientId, ...sessionIds]) expect(after.text).not.toContain(id);
    expect(after.text).toBe(before.text);
    expect(after.text).toContain("wren words");
    expect(await viewOwnPage(at.services, other.actor)).toMatchObject({ checkIns: [{}] });
  });

  it("knows every table that belongs to a client or a session", async () => {
    const erasing = readFileSync(join(import.meta.dirname, "../../store/erasure.ts"), "utf8");
    const tables = await at.fresh.store.introspection.getTables();
    const ofClients = tables.filter(({ columns }) =>
      columns.some(({ name }) => /^(client|session|goal)_id$/.test(name)),
    );
    expect(ofClients.length).toBeGreaterThan(15);
    expect(ofClients.map(({ name }) => name).filter((name) => !erasing.includes(`"${name}"`))).toEqual([]);
  });

  it("ends devices, links and submission secrets, and the therapist's page", async () => {
    const { actor, clientId, ownToken, device } = await fullClient("heron");
    await erase(actor);
    expect(await resumeOwnPage(at.services, ownToken)).toBeNull();
    const unknown = { code: "link-unknown" };
    await expect(submitCheckIn(at.services, device.secret, {})).rejects.toMatchObject(unknown);
    await expect(viewClient(at.services, at.therapist, clientId)).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(viewOwnPage(at.services, actor)).rejects.toMatchObject({ code: "not-found" });
    await expect(erase(actor)).rejects.toMatchObject({ code: "not-found" });
  });

  it("keeps in the audit what the page says stays: who looked, what was opened, linked to, agreed to and erased, by ids alone", async () => {
    const { actor, clientId, sessionIds } = await fullClient("heron");
    await viewClient(at.services, at.therapist, clientId);
    await changeConsent(at.services, actor, { purpose: "research", given: "yes" });
    await changeConsent(at.services, actor, { purpose: "research", given: "no" });
    await erase(actor);
    const subjects = [`client:${clientId}`, ...sessionIds.map((id) => `session:${id}`)];
    const kept = await at.fresh.store
      .selectFrom("audit_event")
      .selectAll()
      .where("subject", "in", subjects)
      .execute();
    expect([...new Set(kept.map(({ action }) => action))].sort()).toEqual([
      ...["erase", "give-consent", "invite", "make-link", "make-pairing-code", "pair-device"],
      ...["see-without-guessing", "set-address", "view-client", "withdraw-consent"],
    ]);
    const columns = ["action", "actor", "at", "id", "practice_id", "subject"];
    for (const event of kept) expect(Object.keys(event).sort()).toEqual(columns);
    expect(JSON.stringify(kept)).not.toMatch(/heron/i);
  });

  it("tells the therapist by name until they have read it, and keeps that it happened without content", async () => {
    const { actor, clientId } = await fullClient("heron");
    await erase(actor);
    expect(await viewErasures(at.services, at.therapist)).toMatchObject([{ clientName: "Heron" }]);
    const stranger: StaffActor = { ...at.therapist, staffId: at.services.newId() };
    expect(await viewErasures(at.services, stranger)).toEqual([]);
    const audit = await at.fresh.store.selectFrom("audit_event").selectAll().execute();
    expect(audit.filter((event) => event.action === "erase")).toMatchObject([
      { actor: "client", subject: `client:${clientId}` },
    ]);
    expect(JSON.stringify(audit)).not.toMatch(/heron/i);
    at.services.clock.now = new Date(at.services.clock.now.getTime() + 31 * 86_400_000);
    await clearErasures(at.services);
    expect((await tables()).text).not.toMatch(/heron/i);
  });
});
