import { expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, addColleague, answeredSession } from "../../../test/practice.ts";
import { openedCheckIn } from "../../../test/trials.ts";
import { endCare } from "../outlook/end-care.ts";
import { addSession } from "./add-session.ts";
import { setAttendance } from "./set-attendance.ts";
import { viewToday } from "./view-today.ts";

inPractice("clients who are not in", (at) => {
  const today = "2026-11-23";
  const notIn = async (actor = at.therapist) => (await viewToday(at.services, actor, today)).notIn;
  const kinds = async () => (await notIn())?.worth.map(({ word }) => word.kind);

  it("are worth a word where something was said, missed, or no session is planned for long", async () => {
    const said = await addClientWithSession(at.services, at.therapist, "2026-11-01");
    await openedCheckIn(at.services, at.therapist, said.clientId, "2026-11-09", 7, {
      share: "topic",
      topic: "method",
    });
    const missed = await addClientWithSession(at.services, at.therapist, "2026-11-20");
    await setAttendance(at.services, at.therapist, { sessionId: missed.sessionId, attendance: "missed" });
    await addSession(at.services, at.therapist, { clientId: missed.clientId, date: "2026-11-27" });
    const gone = await addClientWithSession(at.services, at.therapist, "2026-10-20");
    const fine = await addClientWithSession(at.services, at.therapist, "2026-11-18");
    expect(await notIn()).toMatchObject({
      worth: [
        { id: missed.clientId, word: { kind: "missed" }, last: "2026-11-20", next: "2026-11-27" },
        { id: said.clientId, word: { kind: "direct", said: "topic" }, next: null },
        { id: gone.clientId, word: { kind: "gap" } },
      ],
      others: 1,
    });
    const looked = await at.services.store
      .selectFrom("audit_event")
      .select("subject")
      .where("action", "=", "view-client")
      .execute();
    // What a client said was looked at; that they were not there is the therapist's own knowledge.
    expect(looked).toEqual([{ subject: `client:${said.clientId}` }]);

    // In today, with care ended, or somebody else's: no place here. A session to come closes a gap.
    await addSession(at.services, at.therapist, { clientId: missed.clientId, date: today });
    await addSession(at.services, at.therapist, { clientId: gone.clientId, date: "2026-12-01" });
    await endCare(at.services, at.therapist, fine.clientId, { kind: "planned", day: "2026-11-20" });
    expect(await kinds()).toEqual(["direct"]);
    expect((await notIn())?.others).toBe(1);
    expect(await notIn(await addColleague(at.services, at.therapist, ["therapist"]))).toEqual({
      worth: [],
      others: 0,
    });
    expect((await viewToday(at.services, at.therapist, "2026-11-24")).notIn).toBeNull();
  });

  it("with answers or danger that wait are left to those places, and nothing is opened", async () => {
    const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
    await answeredSession(at.services, at.therapist, clientId, "2026-11-10", { understood: "2" });
    const unsafe = await addClientWithSession(at.services, at.therapist, "2026-11-02");
    await answeredSession(at.services, at.therapist, unsafe.clientId, "2026-11-11", {
      share: "words",
      unsaidWords: "I want to die",
    });
    expect(await notIn()).toEqual({ worth: [], others: 0 });
    const opened = await at.services.store.selectFrom("therapist_view").select("session_id").execute();
    expect(opened).toEqual([]);
  });
});
