import { beforeEach, expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, answeredSession, openOnDevice } from "../../../test/practice.ts";
import { addGoal } from "../own-page/change-goals.ts";
import { ownRecord } from "../own-page/own-record.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";
import { addSession } from "../sessions/add-session.ts";
import { setAttendance } from "../sessions/set-attendance.ts";
import { sayInTheWay } from "./say-in-the-way.ts";
import { submitCheckIn } from "./submit-check-in.ts";
import { viewCheckIn } from "./view-check-in.ts";

inPractice("what gets in the way", (at) => {
  let clientId: string;
  let sessionId: string;

  beforeEach(async () => {
    ({ clientId, sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-02"));
  });

  const all = (value: string) => ({ understood: value, task: value, hope: value, goal: value });
  const next = async (date: string) =>
    openOnDevice(
      at.services,
      at.therapist,
      await addSession(at.services, at.therapist, { clientId, date, time: "" }),
    );
  const steady = async () => {
    for (const day of ["03", "04", "05", "06"])
      await answeredSession(at.services, at.therapist, clientId, `2026-11-${day}`, all("8"));
  };
  const saved = async (actor: Parameters<typeof viewCheckIn>[1]) =>
    (await viewCheckIn(at.services, actor)).saved;

  it("is not asked while nothing has changed", async () => {
    await steady();
    const { secret, actor } = await next("2026-11-09");
    expect((await viewCheckIn(at.services, actor)).asksInTheWay).toBe(false);
    await submitCheckIn(at.services, secret, all("8"));
    expect((await viewCheckIn(at.services, actor)).asksInTheWay).toBe(false);
  });

  it("is asked after the answers that fell, and rests for two check-ins once it was said", async () => {
    await steady();
    const { secret, actor } = await next("2026-11-09");
    await submitCheckIn(at.services, secret, all("2"));
    expect((await viewCheckIn(at.services, actor)).asksInTheWay).toBe(true);
    await sayInTheWay(at.services, secret, { way: "work", "way-work": "goals-differ", mayRaise: "please" });
    expect((await saved(actor))?.inTheWay).toEqual({ what: "goals-differ", mayRaise: "please" });
    for (const [date, asks] of [
      ["2026-11-10", false],
      ["2026-11-11", false],
      ["2026-11-12", true],
    ] as const) {
      const later = await next(date);
      await submitCheckIn(at.services, later.secret, all("1"));
      expect((await viewCheckIn(at.services, later.actor)).asksInTheWay).toBe(asks);
    }
  });

  it("is asked after a session that was missed, or called off", async () => {
    await setAttendance(at.services, at.therapist, { sessionId, attendance: "cancelled" });
    const { actor } = await next("2026-11-09");
    expect((await viewCheckIn(at.services, actor)).asksInTheWay).toBe(true);
  });

  it("takes nothing, not saying, and a place alone for whole answers", async () => {
    const { secret, actor } = await openOnDevice(at.services, at.therapist, sessionId);
    await submitCheckIn(at.services, secret, { ...all("5"), way: "rather-not-say" });
    expect((await saved(actor))?.inTheWay).toEqual({ what: "rather-not-say", mayRaise: null });
    await sayInTheWay(at.services, secret, { way: "us", mayRaise: "not-yet", "way-work": "no-progress" });
    expect((await saved(actor))?.inTheWay).toEqual({ what: "us", mayRaise: "not-yet" });
  });

  it("stays when the answers are changed without it, and can no longer be said once they were seen", async () => {
    const { secret, actor } = await openOnDevice(at.services, at.therapist, sessionId);
    await submitCheckIn(at.services, secret, all("5"));
    await sayInTheWay(at.services, secret, { way: "practical", "now-lead": "3" });
    await submitCheckIn(at.services, secret, all("6"));
    expect(await saved(actor)).toMatchObject({
      inTheWay: { what: "practical" },
      preferences: { lead: 3, feelings: null },
    });
    await seeWithoutGuessing(at.services, at.therapist, sessionId);
    await expect(sayInTheWay(at.services, secret, { way: "us" })).rejects.toMatchObject({
      code: "already-revealed",
    });
  });

  it("keeps how far the client is with their own goals, once per check-in, and no other client's", async () => {
    const own = { kind: "client", clientId, practiceId: at.therapist.practiceId } as const;
    await addGoal(at.services, own, { words: "Sleep through the night" });
    const stranger = await addClientWithSession(at.services, at.therapist, "2026-11-02");
    await addGoal(at.services, { ...own, clientId: stranger.clientId }, { words: "Somebody else's" });
    const foreign = await openOnDevice(at.services, at.therapist, stranger.sessionId);
    const theirs = (await viewCheckIn(at.services, foreign.actor)).goals[0]!.id;
    const { secret, actor } = await openOnDevice(at.services, at.therapist, sessionId);
    const { id } = (await viewCheckIn(at.services, actor)).goals[0]!;
    await submitCheckIn(at.services, secret, { "progress-1": `${id}:3`, "progress-2": `${theirs}:9` });
    await submitCheckIn(at.services, secret, { "progress-1": `${id}:4` });
    expect((await viewCheckIn(at.services, actor)).goals).toEqual([
      { id, words: "Sleep through the night", value: 4 },
    ]);
    expect((await viewCheckIn(at.services, foreign.actor)).goals[0]?.value).toBeNull();
    const refusal = submitCheckIn(at.services, secret, { "progress-1": `${id}:11` });
    await expect(refusal).rejects.toMatchObject({ details: { field: "progress-1" } });
  });

  it("stands in the client's own record", async () => {
    const { secret } = await openOnDevice(at.services, at.therapist, sessionId);
    await submitCheckIn(at.services, secret, { way: "us", "way-us": "not-understood", mayRaise: "myself" });
    const own = { kind: "client", clientId, practiceId: at.therapist.practiceId } as const;
    expect(JSON.stringify(await ownRecord(at.services, own))).toContain("not-understood");
  });
});
