import { afterEach, beforeEach, expect, it } from "vitest";
import type { ClientActor } from "#model/access.ts";
import { type OwnPagePractice, openOwnPage } from "../../../test/own-page.ts";
import { addClientWithSession, answeredSession, openOnDevice } from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { readAdditions } from "../check-ins/read-additions.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { viewClient } from "../clients/view-client.ts";
import { openDanger } from "../perception/gate.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { addSession } from "../sessions/add-session.ts";
import { viewToday } from "../sessions/view-today.ts";
import { addNote, leaveTopic, shareWords, takeBack } from "./add-to-check-in.ts";
import { viewOwnCheckIn } from "./view-own-check-in.ts";

onBothDatabases("what a client adds to a check-in, or moves", (freshStore) => {
  let fresh: OwnPagePractice["fresh"];
  let services: OwnPagePractice["services"];
  let therapist: OwnPagePractice["therapist"];
  let clientId: OwnPagePractice["clientId"];
  let actor: OwnPagePractice["actor"];

  beforeEach(async () => {
    ({ fresh, services, therapist, clientId, actor } = await openOwnPage(freshStore));
  });
  afterEach(() => fresh.close());

  const answer = (date: string, fields: Record<string, string>) =>
    answeredSession(services, therapist, clientId, date, fields);
  const staffPage = () => viewClient(services, therapist, clientId);

  /** "I read it" of the page as it stands now. */
  const readAll = async () => {
    const shownUntil = (await staffPage()).course.additions.at(-1)!.addedAt;
    await readAdditions(services, therapist, clientId, { shownUntil });
  };

  it("shows an addition beside the answers until it was read", async () => {
    const { sessionId: answered } = await answer("2026-11-05", { understood: "4" });
    await seeWithoutGuessing(services, therapist, answered);
    await addNote(services, actor, { sessionId: answered, words: "I meant the homework." });
    expect((await staffPage()).course.additions).toMatchObject([
      { sessionId: answered, kind: "note", words: "I meant the homework.", readAt: null },
    ]);
    await readAll();
    expect((await viewOwnCheckIn(services, actor, answered)).additions[0]?.readAt).not.toBeNull();
  });

  it("keeps an addition closed with the check-in that it belongs to, and unread until both are open", async () => {
    const [shut, open] = [await answer("2026-11-04", {}), await answer("2026-11-05", {})];
    await addNote(services, actor, { sessionId: shut.sessionId, words: "I meant the homework." });
    await seeWithoutGuessing(services, therapist, open.sessionId);
    await addNote(services, actor, { sessionId: open.sessionId, words: "Slower" });
    const words = async () => (await staffPage()).course.additions.map((one) => one.words);
    expect(await words()).toEqual(["Slower"]);
    await readAll();
    await seeWithoutGuessing(services, therapist, shut.sessionId);
    expect((await staffPage()).course.additions).toMatchObject([
      { words: "I meant the homework.", readAt: null },
      { words: "Slower" },
    ]);
  });

  it("brings danger in an addition at once to the therapist, on Today and the client's page, until it is read", async () => {
    const { sessionId: answered } = await answer("2026-11-05", { understood: "4" });
    await seeWithoutGuessing(services, therapist, answered);
    await replyToClient(services, therapist, { sessionId: answered });
    const awaiting = async () => (await viewToday(services, therapist, "2026-11-23")).awaiting;
    expect(await awaiting()).toEqual([]);
    await addNote(services, actor, { sessionId: answered, words: "I want to die" });
    expect(openDanger((await staffPage()).course)).toMatchObject({ words: ["I want to die"] });
    expect(await awaiting()).toMatchObject([{ signalsDanger: true }]);
    const unsafe = async () => (await viewToday(services, therapist, "2026-11-23")).inDanger;
    expect(await unsafe()).toMatchObject([{ id: clientId }]);
    await readAll();
    expect(openDanger((await staffPage()).course)).toBeNull();
    expect(await awaiting()).toEqual([]);
    expect(await unsafe()).toEqual([]);
    await answer("2026-11-06", { understood: "4", nextWish: "I want to die" });
    expect(await unsafe()).toMatchObject([{ id: clientId }]);
  });

  it("brings danger in an addition past the guess, too", async () => {
    const { sessionId: answered } = await answer("2026-11-05", { understood: "4" });
    await addNote(services, actor, { sessionId: answered, words: "I want to die" });
    expect(openDanger((await staffPage()).course)).toMatchObject({ words: ["I want to die"] });
    await readAll();
    expect(openDanger((await staffPage()).course)).toBeNull();
  });

  it("leaves unread what was added after the page was drawn on which the therapist taps", async () => {
    const { sessionId: answered } = await answer("2026-11-05", { understood: "4" });
    await seeWithoutGuessing(services, therapist, answered);
    await addNote(services, actor, { sessionId: answered, words: "I meant the homework." });
    const shownUntil = (await staffPage()).course.additions.at(-1)!.addedAt;
    services.clock.now = new Date(services.clock.now.getTime() + 1_000);
    await addNote(services, actor, { sessionId: answered, words: "I want to die" });
    await readAdditions(services, therapist, clientId, { shownUntil });
    const { additions } = (await staffPage()).course;
    expect(additions.map(({ readAt }) => readAt !== null)).toEqual([true, false]);
    expect(openDanger((await staffPage()).course)).toMatchObject({ words: ["I want to die"] });
  });

  it("moves a topic up to words and words down to a topic, and the words are gone", async () => {
    const { sessionId: answered } = await answer("2026-11-05", { share: "topic", topic: "shame" });
    await seeWithoutGuessing(services, therapist, answered);
    await replyToClient(services, therapist, { sessionId: answered });
    const unsaid = async () => (await viewOwnCheckIn(services, actor, answered)).checkIn.unsaid;
    const down = () => leaveTopic(services, actor, { sessionId: answered, topic: "method" });
    await expect(down()).rejects.toMatchObject({ code: "not-found" });
    await shareWords(services, actor, { sessionId: answered, words: "planted: I want to die" });
    expect(await unsaid()).toEqual({ shared: "words", words: "planted: I want to die" });
    expect(openDanger((await staffPage()).course)).toMatchObject({ words: ["planted: I want to die"] });
    await down();
    expect(await unsaid()).toEqual({ shared: "topic", topic: "method" });
    expect((await staffPage()).course.additions.map((one) => one.kind)).toEqual(["to-words", "to-topic"]);
    expect(await everything(fresh)).not.toContain("planted");
    await readAll();
    expect(openDanger((await staffPage()).course)).toBeNull();
  });

  it("takes words or topic back altogether, and says so to whoever had opened them", async () => {
    const { sessionId: answered } = await answer("2026-11-05", { share: "words", unsaidWords: "planted" });
    await seeWithoutGuessing(services, therapist, answered);
    await takeBack(services, actor, { sessionId: answered });
    expect((await viewOwnCheckIn(services, actor, answered)).checkIn.unsaid).toBeNull();
    expect((await staffPage()).course.additions.map((one) => one.kind)).toEqual(["to-nothing"]);
    expect(await everything(fresh)).not.toContain("planted");
    const again = () => takeBack(services, actor, { sessionId: answered });
    await expect(again()).rejects.toMatchObject({ code: "not-found" });
    // What is said after stands beside the answers, as a note.
    const up = () => shareWords(services, actor, { sessionId: answered, words: "x" });
    await expect(up()).rejects.toMatchObject({ code: "not-found" });
  });

  it("moves what was left out up to words, before it was opened", async () => {
    const { sessionId: answered } = await answer("2026-11-05", {});
    const topic = () => leaveTopic(services, actor, { sessionId: answered, topic: "goals" });
    await expect(topic()).rejects.toMatchObject({ code: "not-found" });
    await shareWords(services, actor, { sessionId: answered, words: "It was too fast" });
    await seeWithoutGuessing(services, therapist, answered);
    const { checkIn, additions } = await viewOwnCheckIn(services, actor, answered);
    expect(checkIn.unsaid).toEqual({ shared: "words", words: "It was too fast" });
    expect(additions).toEqual([]);
  });

  it("moves what was not opened yet without a trace", async () => {
    const { sessionId: answered } = await answer("2026-11-05", { share: "words", unsaidWords: "planted" });
    await leaveTopic(services, actor, { sessionId: answered, topic: "goals" });
    await seeWithoutGuessing(services, therapist, answered);
    expect((await staffPage()).course.additions).toEqual([]);
    expect(await everything(fresh)).not.toContain("planted");
  });

  it("goes on telling that somebody is not safe when they say more, or answer again, in words that no list knows", async () => {
    const mild = "The pills are still in my drawer";
    const sessionId = await addSession(services, therapist, { clientId, date: "2026-11-05" });
    const { secret } = await openOnDevice(services, therapist, sessionId);
    await submitCheckIn(services, secret, { tell: "yes", nextWish: "Sleep", hopes: "Rest" });
    const danger = async () => openDanger((await staffPage()).course);
    expect(await danger()).toMatchObject({ words: [], selfHarm: true, told: true });
    await shareWords(services, actor, { sessionId, words: mild });
    expect(await danger()).toMatchObject({ words: [mild], selfHarm: false, told: true });
    const words = { share: "words", unsaidWords: mild };
    await submitCheckIn(services, secret, { ...words, understood: "4" });
    expect(await danger()).toMatchObject({ words: [mild], selfHarm: false, told: true });
    await submitCheckIn(services, secret, { ...words, tell: "no" });
    expect(await danger()).toBeNull();
  });

  it("changes nothing of a check-in of somebody else", async () => {
    const { sessionId: answered } = await answer("2026-11-05", { share: "topic", topic: "shame" });
    await seeWithoutGuessing(services, therapist, answered);
    const other = await addClientWithSession(services, therapist);
    const stranger: ClientActor = { ...actor, clientId: other.clientId };
    const given = { sessionId: answered, words: "x" };
    const notFound = { code: "not-found" };
    await expect(addNote(services, stranger, given)).rejects.toMatchObject(notFound);
    await expect(shareWords(services, stranger, given)).rejects.toMatchObject(notFound);
    await expect(viewOwnCheckIn(services, stranger, answered)).rejects.toMatchObject(notFound);
  });
});

/** Every value of every table, as one text. */
async function everything({ store }: FreshStore): Promise<string> {
  const tables = await store.introspection.getTables();
  const rows: unknown[] = [];
  for (const { name } of tables)
    rows.push(
      await store
        .selectFrom(name as "client")
        .selectAll()
        .execute(),
    );
  return JSON.stringify(rows);
}
