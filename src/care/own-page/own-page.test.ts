import { afterEach, beforeEach, expect, it } from "vitest";
import type { ClientActor } from "#model/access.ts";
import { composite } from "#science/measures/session-check.ts";
import { type OwnPagePractice, openOwnPage } from "../../../test/own-page.ts";
import { addClientWithSession, answeredSession, openOnDevice } from "../../../test/practice.ts";
import { onBothDatabases } from "../../../test/stores.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { viewCheckIn } from "../check-ins/view-check-in.ts";
import { viewClient } from "../clients/view-client.ts";
import { chooseSuggestion } from "../guidance/choose-suggestion.ts";
import { showChoice } from "../guidance/show-choice.ts";
import { saveView, seeWithoutGuessing } from "../perception/save-view.ts";
import { tellRuleChange } from "../practice/tell-rule-change.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { addSession } from "../sessions/add-session.ts";
import { viewToday } from "../sessions/view-today.ts";
import { addNote } from "./add-to-check-in.ts";
import { addGoal, endOwnGoal, moveGoal, noteProgress } from "./change-goals.ts";
import { changeConsent, changeOwnName } from "./change-own-data.ts";
import { ownRecord } from "./own-record.ts";
import { viewOwnData } from "./view-own-data.ts";
import { viewOwnPage } from "./view-own-page.ts";

onBothDatabases("a client's own page", (freshStore) => {
  let fresh: OwnPagePractice["fresh"];
  let services: OwnPagePractice["services"];
  let therapist: OwnPagePractice["therapist"];
  let clientId: OwnPagePractice["clientId"];
  let sessionId: OwnPagePractice["sessionId"];
  let actor: OwnPagePractice["actor"];

  beforeEach(async () => {
    ({ fresh, services, therapist, clientId, sessionId, actor } = await openOwnPage(freshStore));
  });
  afterEach(() => fresh.close());

  const answer = (date: string, fields: Record<string, string>) =>
    answeredSession(services, therapist, clientId, date, fields);
  const page = () => viewOwnPage(services, actor);
  const staffPage = () => viewClient(services, therapist, clientId);

  it("shows the client's own line, with nothing of what the therapist guessed or noted", async () => {
    const scores = [8, 8, 7, 8];
    for (const [index, score] of scores.entries()) {
      const [understood, task, hope] = [score, score, score].map(String) as [string, string, string];
      await answer(`2026-11-0${index + 3}`, { understood, task, hope });
    }
    const before = await page();
    expect(before.line.map((point) => point.score)).toEqual(
      scores.map((score) => composite({ understood: score, task: score, hope: score })?.score),
    );
    for (const { session } of before.checkIns) {
      const given = { sessionId: session.id, tension: "yes", "guess-understood": "3", "own-understood": "2" };
      await saveView(services, therapist, given);
    }
    const after = await page();
    expect(after.line).toEqual(before.line);
    expect(JSON.stringify(after)).not.toMatch(/guess|tension|"flag"|hazard|risk/i);
    expect(after.checkIns.every((one) => one.openedAt !== null)).toBe(true);
  });

  it("tells who looked, each person once a day, and never who only opened a list", async () => {
    await viewToday(services, therapist, "2026-11-02");
    await staffPage();
    await staffPage();
    services.clock.now = new Date(services.clock.now.getTime() + 86_400_000);
    await staffPage();
    const { looks } = await viewOwnData(services, actor);
    expect(looks).toEqual([{ person: "Owner", days: ["2026-11-24", "2026-11-23"] }]);
    const kept = await fresh.store.selectFrom("audit_event").select("action").execute();
    expect(kept.filter((event) => event.action === "view-client")).toHaveLength(2);
  });

  it("tells looks by the practice's days, also two within one day of UTC", async () => {
    await fresh.store.updateTable("practice").set({ time_zone: "Asia/Tokyo" }).execute();
    for (const moment of ["2026-11-23T01:00:00Z", "2026-11-23T05:00:00Z", "2026-11-23T16:00:00Z"]) {
      services.clock.now = new Date(moment);
      await staffPage();
    }
    const { looks } = await viewOwnData(services, actor);
    expect(looks).toEqual([{ person: "Owner", days: ["2026-11-24", "2026-11-23"] }]);
  });

  it("tells of a day's list that showed what the client said", async () => {
    const answered = await answer("2026-11-02", { understood: "8", nextWish: "My brother" });
    await viewToday(services, therapist, "2026-11-02");
    expect((await viewOwnData(services, actor)).looks).toEqual([]);
    await saveView(services, therapist, { sessionId: answered.sessionId, "guess-understood": "3" });
    await viewToday(services, therapist, "2026-11-02");
    expect((await viewOwnData(services, actor)).looks).toEqual([{ person: "Owner", days: ["2026-11-23"] }]);
  });

  it("keeps goals in the client's order with how far each has come", async () => {
    const words = async () => (await page()).goals.map((goal) => goal.words);
    const idOf = async (text: string) => ({
      goalId: (await page()).goals.find((goal) => goal.words === text)!.id,
    });
    for (const goal of ["Sleep", "Brother", "Work", "Sleep"]) await addGoal(services, actor, { words: goal });
    expect(await words()).toEqual(["Sleep", "Brother", "Work"]);
    await moveGoal(services, actor, await idOf("Work"), "up");
    await moveGoal(services, actor, await idOf("Work"), "up");
    await moveGoal(services, actor, await idOf("Work"), "up");
    expect(await words()).toEqual(["Work", "Sleep", "Brother"]);
    await moveGoal(services, actor, await idOf("Work"), "down");
    expect(await words()).toEqual(["Sleep", "Work", "Brother"]);
    await noteProgress(services, actor, { ...(await idOf("Work")), value: "3" });
    await noteProgress(services, actor, { ...(await idOf("Work")), value: "10" });
    expect((await page()).goals[1]?.progress).toMatchObject({ value: 10 });
    const tooMuch = noteProgress(services, actor, { ...(await idOf("Work")), value: "11" });
    await expect(tooMuch).rejects.toMatchObject({ code: "invalid-input" });
    await endOwnGoal(services, actor, await idOf("Work"));
    expect(await words()).toEqual(["Sleep", "Brother"]);
    expect((await ownRecord(services, actor)).goals).toHaveLength(3);
    for (const goal of ["a", "b", "c"]) await addGoal(services, actor, { words: goal });
    await expect(addGoal(services, actor, { words: "d" })).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("takes no progress on, and moves or ends no goal of, somebody else", async () => {
    await addGoal(services, actor, { words: "Sleep" });
    const goalId = (await page()).goals[0]!.id;
    const other = await addClientWithSession(services, therapist);
    const stranger: ClientActor = { ...actor, clientId: other.clientId };
    await noteProgress(services, stranger, { goalId, value: "3" });
    await endOwnGoal(services, stranger, { goalId });
    await moveGoal(services, stranger, { goalId }, "down");
    expect((await page()).goals[0]).toMatchObject({ words: "Sleep", place: 1, progress: null });
  });

  it("shows what came back, and the next check-in still asks whether it was addressed, once", async () => {
    const { sessionId: answered } = await answer("2026-11-05", { understood: "4" });
    await seeWithoutGuessing(services, therapist, answered);
    await replyToClient(services, therapist, { sessionId: answered, line: "Slower next time." });
    expect((await page()).checkIns[0]?.reply?.line).toBe("Slower next time.");
    const change = replyToClient(services, therapist, { sessionId: answered, line: "Other words" });
    await expect(change).rejects.toMatchObject({ code: "reply-shown" });
    const next = await openOnDevice(services, therapist, await newSession("2026-11-12"));
    expect((await viewCheckIn(services, next.actor)).reply?.line).toBe("Slower next time.");
    await submitCheckIn(services, next.secret, { addressed: "yes" });
    const after = await openOnDevice(services, therapist, await newSession("2026-11-19"));
    expect((await viewCheckIn(services, after.actor)).reply).toBeNull();
  });
  const newSession = (date: string) => addSession(services, therapist, { clientId, date });

  it("shows what was tried only where the therapist shows it, in the words they chose", async () => {
    const { sessionId: answered } = await answer("2026-11-05", { understood: "4" });
    const choice = { clientId, sessionId: answered, strategyId: "pace-check", choice: "try" };
    await chooseSuggestion(services, therapist, choice);
    expect((await page()).tried).toEqual([]);
    const [made] = (await staffPage()).choices;
    const show = (words: string) => showChoice(services, therapist, clientId, { choiceId: made!.id, words });
    await show("We go slower");
    expect((await page()).tried).toMatchObject([{ words: "We go slower" }]);
    await show("");
    expect((await page()).tried).toEqual([]);
  });

  it("tells of changes of rules since the client came", async () => {
    await tellRuleChange(services, therapist, { words: "A new supervisor from May." });
    expect((await page()).rules).toMatchObject([{ words: "A new supervisor from May." }]);
    services.clock.now = new Date(services.clock.now.getTime() + 1_000);
    const later = await addClientWithSession(services, therapist);
    expect((await viewOwnPage(services, { ...actor, clientId: later.clientId })).rules).toEqual([]);
  });

  it("changes the name shown, and the therapist can read what it was", async () => {
    await changeOwnName(services, actor, { name: "Maya" });
    expect((await staffPage()).client).toMatchObject({ name: "Maya", formerName: "Heron" });
  });

  it("closes links, and what was not opened yet, where the consent to care is taken back, until it is given again", async () => {
    const device = await openOnDevice(services, therapist, sessionId);
    const guessed = await answer("2026-11-03", { understood: "4" });
    const seen = await answer("2026-11-05", { understood: "4" });
    await seeWithoutGuessing(services, therapist, seen.sessionId);
    const early = await newSession("2026-11-06");
    await saveView(services, therapist, { sessionId: early, "guess-understood": "8" });
    const { secret } = await openOnDevice(services, therapist, early);
    await submitCheckIn(services, secret, { understood: "2" });

    await changeConsent(services, actor, { purpose: "care", given: "no" });
    const withdrawn = { code: "consent-withdrawn" };
    await expect(openOnDevice(services, therapist, sessionId)).rejects.toMatchObject(withdrawn);
    const sent = submitCheckIn(services, device.secret, { understood: "8" });
    await expect(sent).rejects.toMatchObject(withdrawn);
    const open = () => seeWithoutGuessing(services, therapist, guessed.sessionId);
    await expect(open()).rejects.toMatchObject(withdrawn);
    const states = async () => {
      const { course, client } = await staffPage();
      const state = (id: string) => course.sessions.find((one) => one.session.id === id)?.checkIn?.state;
      return [client.careWithdrawnAt !== null, ...[guessed.sessionId, seen.sessionId, early].map(state)];
    };
    expect(await states()).toEqual([true, "answered", "revealed", "answered"]);

    await changeConsent(services, actor, { purpose: "care", given: "yes" });
    await open();
    expect(await states()).toEqual([false, "revealed", "revealed", "revealed"]);
    await submitCheckIn(services, device.secret, { understood: "8" });
    expect((await ownRecord(services, actor)).consents.map((one) => one.given)).toEqual([false, true]);
  });

  it.each(["supervision", "research"] as const)(
    "takes a yes to %s back at once for the therapist, and keeps when, also where nothing was said before the start",
    async (purpose) => {
      const given = async () => (await staffPage()).introduced.consents[purpose];
      expect(await given()).toBeNull();
      await changeConsent(services, actor, { purpose, given: "yes" });
      expect(await given()).toBe(true);
      await changeConsent(services, actor, { purpose, given: "no" });
      expect(await given()).toBe(false);
      expect((await staffPage()).introduced.intake).toBeNull();
      expect((await ownRecord(services, actor)).consents).toMatchObject([
        { purpose, given: true },
        { purpose, given: false },
      ]);
      const audit = await fresh.store.selectFrom("audit_event").select("action").execute();
      expect(audit.map(({ action }) => action)).toEqual(
        expect.arrayContaining(["give-consent", "withdraw-consent"]),
      );
      // Care goes on: only what was taken back ends.
      expect((await staffPage()).client.careWithdrawnAt).toBeNull();
    },
  );

  it("hands over all that is the client's, and nothing that is the therapist's own", async () => {
    const fields = {
      understood: "4",
      changeNextTime: "Slower",
      share: "words",
      unsaidWords: "It was too fast",
    };
    const { sessionId: answered } = await answer("2026-11-05", fields);
    await saveView(services, therapist, {
      sessionId: answered,
      tension: "yes",
      "guess-understood": "9",
      "own-understood": "1",
    });
    await addNote(services, actor, { sessionId: answered, words: "And too long" });
    await addGoal(services, actor, { words: "Sleep" });
    const record = await ownRecord(services, actor);
    expect(record.checkIns).toHaveLength(1);
    expect(record.checkIns[0]).toMatchObject({
      date: "2026-11-05",
      changeNextTime: "Slower",
      unsaid: { shared: "words", words: "It was too fast" },
      additions: [{ kind: "note", words: "And too long" }],
    });
    expect(record.checkIns[0]?.answers).toContainEqual({ item: "understood", value: 4 });
    expect(JSON.stringify(record)).not.toMatch(/guess|tension|"own"|strategy|sent_?by|hash/i);
  });
});
