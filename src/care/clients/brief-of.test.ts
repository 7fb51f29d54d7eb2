import { afterEach, beforeEach, expect, it } from "vitest";
import type { StaffActor } from "#model/access.ts";
import { answeredSession, openPractice, testServices } from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { openedCheckIn, tryAfter } from "../../../test/trials.ts";
import { endTrial } from "../guidance/change-trial.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { addSession } from "../sessions/add-session.ts";
import { addClient } from "./add-client.ts";
import { briefOf } from "./brief-of.ts";
import { viewClient } from "./view-client.ts";

const today = "2027-06-01";

onBothDatabases("the brief", (freshStore) => {
  let fresh: FreshStore;
  let services: ReturnType<typeof testServices>;
  let therapist: StaffActor;
  let clientId: string;

  beforeEach(async () => {
    fresh = await freshStore();
    services = testServices(fresh.store, `${today}T09:00:00Z`);
    therapist = await openPractice(services);
    clientId = await addClient(services, therapist, { name: "Heron" });
  });
  afterEach(() => fresh.close());

  const brief = async () => briefOf(await viewClient(services, therapist, clientId), today);
  const opened = (day: string, score: number, more: Record<string, string> = {}) =>
    openedCheckIn(services, therapist, clientId, day, score, more);

  it("is for the next planned session, and stands without one", async () => {
    expect(await brief()).toMatchObject({ next: null, mind: { kind: "first" }, moved: [], wish: null });
    await opened("2027-05-18", 7);
    expect((await brief()).mind).toEqual({ kind: "early", checkIns: 1 });
    await addSession(services, therapist, { clientId, date: "2027-06-08" });
    const planned = await addSession(services, therapist, { clientId, date: "2027-06-02" });
    expect((await brief()).next).toMatchObject({ session: { id: planned }, number: 2 });
  });

  it("tells what moved by two points or more, the most first, and what was asked for", async () => {
    await opened("2027-05-11", 7, { heldBack: "3" });
    await opened("2027-05-18", 6, { heldBack: "7", changeNextTime: "Less homework", nextWish: "My sister" });
    expect(await brief()).toMatchObject({
      moved: [{ item: "heldBack", before: 3, now: 7 }],
      change: "Less homework",
      wish: "My sister",
    });
  });

  it("repeats the therapist's line until the client says that it was addressed", async () => {
    const sessionId = await opened("2027-05-11", 7);
    await replyToClient(services, therapist, { sessionId, line: "We start with you." });
    expect((await brief()).replied).toEqual({ line: "We start with you.", addressed: null });
    await opened("2027-05-18", 7, { addressed: "partly" });
    expect((await brief()).replied).toEqual({ line: "We start with you.", addressed: "partly" });
    await fresh.store.updateTable("check_in").set({ addressed: "yes" }).execute();
    expect((await brief()).replied).toBeNull();
  });

  it("names what is being tried until that ends", async () => {
    const sessionId = await opened("2027-05-11", 7);
    await tryAfter(services, therapist, clientId, sessionId);
    const { trial } = await brief();
    expect(trial?.trial.strategyId).toBe("name-my-part");
    await endTrial(services, therapist, clientId, { trialId: trial!.trial.id });
    expect((await brief()).trial).toBeNull();
  });

  it("has nothing of a check-in that is not opened, but that there is one, or that it may mean danger", async () => {
    await opened("2027-05-11", 7);
    const answers = { understood: "1", task: "1", hope: "1", nextWish: "To stop", changeNextTime: "All" };
    await answeredSession(services, therapist, clientId, "2027-05-18", answers);
    const closed = await brief();
    expect(closed.mind).toEqual({ kind: "answered" });
    expect(closed).toMatchObject({ moved: [], wish: null, change: null });
    await answeredSession(services, therapist, clientId, "2027-05-25", {
      ...answers,
      share: "topic",
      topic: "self-harm",
    });
    expect((await brief()).mind).toEqual({ kind: "danger" });
    expect((await viewClient(services, therapist, clientId)).guidance.suggestions).toEqual([]);
  });
});
