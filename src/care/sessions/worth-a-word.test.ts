import { afterEach, beforeEach, expect, it } from "vitest";
import type { StaffActor } from "#model/access.ts";
import {
  addClientWithSession,
  addColleague,
  answeredSession,
  openPractice,
  testServices,
} from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { openedCheckIn } from "../../../test/trials.ts";
import { endCare } from "../outlook/end-care.ts";
import { addSession } from "./add-session.ts";
import { setAttendance } from "./set-attendance.ts";
import { viewToday } from "./view-today.ts";

onBothDatabases("clients who are not in", (freshStore) => {
  let fresh: FreshStore;
  let services: ReturnType<typeof testServices>;
  let therapist: StaffActor;
  beforeEach(async () => {
    fresh = await freshStore();
    services = testServices(fresh.store);
    therapist = await openPractice(services);
  });
  afterEach(() => fresh.close());

  const today = "2026-11-23";
  const notIn = async (actor = therapist) => (await viewToday(services, actor, today)).notIn;
  const kinds = async () => (await notIn())?.worth.map(({ word }) => word.kind);

  it("are worth a word where something was said, missed, or no session is planned for long", async () => {
    const said = await addClientWithSession(services, therapist, "2026-11-01");
    await openedCheckIn(services, therapist, said.clientId, "2026-11-09", 7, {
      share: "topic",
      topic: "method",
    });
    const missed = await addClientWithSession(services, therapist, "2026-11-20");
    await setAttendance(services, therapist, { sessionId: missed.sessionId, attendance: "missed" });
    await addSession(services, therapist, { clientId: missed.clientId, date: "2026-11-27" });
    const gone = await addClientWithSession(services, therapist, "2026-10-20");
    const fine = await addClientWithSession(services, therapist, "2026-11-18");
    expect(await notIn()).toMatchObject({
      worth: [
        { id: missed.clientId, word: { kind: "missed" }, last: "2026-11-20", next: "2026-11-27" },
        { id: said.clientId, word: { kind: "direct", said: "topic" }, next: null },
        { id: gone.clientId, word: { kind: "gap" } },
      ],
      others: 1,
    });
    const looked = await services.store
      .selectFrom("audit_event")
      .select("subject")
      .where("action", "=", "view-client")
      .execute();
    // What a client said was looked at; that they were not there is the therapist's own knowledge.
    expect(looked).toEqual([{ subject: `client:${said.clientId}` }]);

    // In today, with care ended, or somebody else's: no place here. A session to come closes a gap.
    await addSession(services, therapist, { clientId: missed.clientId, date: today });
    await addSession(services, therapist, { clientId: gone.clientId, date: "2026-12-01" });
    await endCare(services, therapist, fine.clientId, { kind: "planned", day: "2026-11-20" });
    expect(await kinds()).toEqual(["direct"]);
    expect((await notIn())?.others).toBe(1);
    expect(await notIn(await addColleague(services, therapist, ["therapist"]))).toEqual({
      worth: [],
      others: 0,
    });
    expect((await viewToday(services, therapist, "2026-11-24")).notIn).toBeNull();
  });

  it("with answers or danger that wait are left to those places, and nothing is opened", async () => {
    const { clientId } = await addClientWithSession(services, therapist, "2026-11-01");
    await answeredSession(services, therapist, clientId, "2026-11-10", { understood: "2" });
    const unsafe = await addClientWithSession(services, therapist, "2026-11-02");
    await answeredSession(services, therapist, unsafe.clientId, "2026-11-11", {
      share: "words",
      unsaidWords: "I want to die",
    });
    expect(await notIn()).toEqual({ worth: [], others: 0 });
    const opened = await services.store.selectFrom("therapist_view").select("session_id").execute();
    expect(opened).toEqual([]);
  });
});
