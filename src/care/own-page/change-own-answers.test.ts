import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ClientActor } from "#model/access.ts";
import { holdSession } from "#store/sessions.ts";
import { saveView } from "#store/therapist-views.ts";
import { type OwnPagePractice, openOwnPage } from "../../../test/own-page.ts";
import { addClientWithSession, answeredSession, openOnDevice } from "../../../test/practice.ts";
import { onBothDatabases } from "../../../test/stores.ts";
import { sessionFor } from "../access.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { viewClient } from "../clients/view-client.ts";
import { openDanger } from "../perception/gate.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { changeIntroduction } from "./change-introduction.ts";
import { changeOwnAnswers } from "./change-own-answers.ts";
import { viewOwnCheckIn } from "./view-own-check-in.ts";

onBothDatabases("answers that a client changes on their own page", (freshStore) => {
  let fresh: OwnPagePractice["fresh"];
  let services: OwnPagePractice["services"];
  let therapist: OwnPagePractice["therapist"];
  let clientId: OwnPagePractice["clientId"];
  let actor: OwnPagePractice["actor"];

  beforeEach(async () => {
    ({ fresh, services, therapist, clientId, actor } = await openOwnPage(freshStore));
  });
  afterEach(() => fresh.close());

  const answer = (fields: Record<string, string>, date = "2026-11-05") =>
    answeredSession(services, therapist, clientId, date, fields);
  const page = (sessionId: string) => viewOwnCheckIn(services, actor, sessionId);
  const change = (sessionId: string, fields: Record<string, string>) =>
    changeOwnAnswers(services, actor, { ...fields, sessionId });
  const later = () => {
    services.clock.now = new Date(services.clock.now.getTime() + 3 * 86_400_000);
  };
  const danger = async () => openDanger((await viewClient(services, therapist, clientId)).course);

  it("are as they stand in the end, also days after, with what was kept of the sending", async () => {
    const { sessionId } = await answer({
      ...{ understood: "4", task: "5", changeNextTime: "planted", hopes: "To sleep" },
      ...{ share: "topic", topic: "method" },
    });
    const { checkIn: before } = await page(sessionId);
    later();
    await change(sessionId, { understood: "7", nextWish: "My brother", hardToSpeak: "Being judged" });
    const { checkIn } = await page(sessionId);
    expect(checkIn).toEqual({
      ...before,
      answers: { ...before.answers, understood: 7, task: null },
      changeNextTime: null,
      nextWish: "My brother",
      hopes: null,
      hardToSpeak: "Being judged",
      changedAt: "2026-11-26T09:00:00.000Z",
    });
    const rows = await fresh.store.selectFrom("check_in").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("planted");
  });

  it("stay as they are where nothing is changed", async () => {
    const said = { understood: "4", nextWish: "My brother" };
    const { sessionId, secret } = await answer(said);
    const { checkIn: before } = await page(sessionId);
    later();
    await change(sessionId, said);
    expect((await page(sessionId)).checkIn).toEqual(before);
    await expect(submitCheckIn(services, secret, said)).resolves.toEqual(before);
  });

  it("take in no statement that was not asked, and nothing that the check-in did not ask for", async () => {
    await changeIntroduction(services, actor, { hopes: "To sleep" });
    const { sessionId } = await answer({});
    const { checkIn: before, changeable } = await page(sessionId);
    expect(changeable).toEqual({ addressed: false, hopes: false, inTheWay: false });
    const asked: readonly string[] = before.asked;
    const others = { heldBack: "3", atEase: "3", goal: "3", judged: "3", understood: "3" };
    const notAsked = { addressed: "yes", hopes: "x", way: "me", "now-lead": "1", share: "words" };
    await change(sessionId, { ...others, ...notAsked, unsaidWords: "x", tell: "yes", number: "9" });
    const { checkIn } = await page(sessionId);
    expect(Object.keys(checkIn.answers).toSorted()).toEqual(asked.toSorted());
    expect(checkIn).toEqual({ ...before, answers: checkIn.answers });
  });

  it("hold what else was asked: whether it was addressed, and what gets in the way", async () => {
    const { sessionId: first } = await answer({ understood: "4" }, "2026-11-03");
    await seeWithoutGuessing(services, therapist, first);
    await replyToClient(services, therapist, { sessionId: first, line: "Slower." });
    const { sessionId } = await answer({ addressed: "yes", way: "me" });
    const { changeable } = await page(sessionId);
    expect(changeable).toEqual({ addressed: true, hopes: false, inTheWay: true });
    await change(sessionId, { addressed: "no", way: "work", "way-work": "goals-differ", "now-lead": "-2" });
    expect((await page(sessionId)).checkIn).toMatchObject({
      addressed: "no",
      addressedSessionId: first,
      inTheWay: { what: "goals-differ", mayRaise: null },
      preferences: { lead: -2, feelings: null },
    });
  });

  it("are closed once the therapist has opened them", async () => {
    const { sessionId } = await answer({ understood: "4" });
    await seeWithoutGuessing(services, therapist, sessionId);
    expect((await page(sessionId)).changeable).toBeNull();
    const closed = { code: "already-revealed" };
    await expect(change(sessionId, { understood: "7" })).rejects.toMatchObject(closed);
    expect((await page(sessionId)).checkIn.answers.understood).toBe(4);
  });

  it("wait for a therapist who is opening them, and are closed then", async () => {
    const { sessionId } = await answer({ understood: "4" });
    const session = await sessionFor(services, therapist, sessionId, "guess");
    const at = "2026-11-23T09:00:00.000Z";
    const view = {
      own: {},
      guess: {},
      tension: false,
      noticed: [],
      withoutGuess: true,
      savedAt: at,
      revealedAt: at,
    };
    let refused: Promise<void> | undefined;
    await fresh.store.transaction().execute(async (opening) => {
      await holdSession(opening, session);
      await saveView(opening, session, view);
      refused = expect(change(sessionId, { understood: "7" })).rejects.toMatchObject({
        code: "already-revealed",
      });
      await setTimeout(200);
    });
    await refused;
    expect((await page(sessionId)).checkIn.answers.understood).toBe(4);
  });

  it("bring danger in them to the therapist at once, and take it back with the words", async () => {
    const { sessionId } = await answer({ understood: "4" });
    expect(await danger()).toBeNull();
    await change(sessionId, { nextWish: "I want to die" });
    expect(await danger()).toMatchObject({ words: ["I want to die"] });
    await change(sessionId, { nextWish: "My brother" });
    expect(await danger()).toBeNull();
  });

  it("leave heard that somebody is not safe, where that was tapped and not written", async () => {
    const { sessionId } = await answer({ share: "words", unsaidWords: "It is too much", tell: "yes" });
    await change(sessionId, { nextWish: "My brother" });
    expect(await danger()).not.toBeNull();
  });

  it("are read back and overwritten by no device that had sent them", async () => {
    const { sessionId, secret } = await answer({ understood: "4" });
    await change(sessionId, { nextWish: "My brother" });
    const used = { code: "link-used" };
    await expect(submitCheckIn(services, secret, { understood: "4" })).rejects.toMatchObject(used);
    await expect(openOnDevice(services, therapist, sessionId)).rejects.toMatchObject(used);
    expect((await page(sessionId)).checkIn.nextWish).toBe("My brother");
  });

  it("are nobody else's to change, and checked like a check-in", async () => {
    const { sessionId } = await answer({ understood: "4" });
    const other = await addClientWithSession(services, therapist);
    const stranger: ClientActor = { ...actor, clientId: other.clientId };
    const strange = changeOwnAnswers(services, stranger, { sessionId, understood: "7" });
    await expect(strange).rejects.toMatchObject({ code: "not-found" });
    await expect(change(other.sessionId, {})).rejects.toMatchObject({ code: "not-found" });
    const wrong = { code: "invalid-input", details: { field: "understood" } };
    await expect(change(sessionId, { understood: "11" })).rejects.toMatchObject(wrong);
    await fresh.store.updateTable("check_in").set({ imported_direct: 0, imported_score: 4 }).execute();
    await expect(change(sessionId, { understood: "7" })).rejects.toMatchObject({ code: "not-found" });
  });
});
