import { beforeEach, expect, it } from "vitest";
import { priorRecovery } from "#science/guidance/trial/course-model.ts";
import { countingServices } from "../../../test/counting.ts";
import { inPracticeFrom } from "../../../test/in-practice.ts";
import { addColleague } from "../../../test/practice.ts";
import { openedCheckIn, tryAfter } from "../../../test/trials.ts";
import { clientFor } from "../access.ts";
import { dismissFlag } from "../alliance/dismiss-flag.ts";
import { addClient } from "../clients/add-client.ts";
import { viewClient } from "../clients/view-client.ts";
import { addSession } from "../sessions/add-session.ts";
import { setAttendance } from "../sessions/set-attendance.ts";
import { changeAim, endTrial, resumeTrial } from "./change-trial.ts";
import { chooseSuggestion, undoChoice } from "./choose-suggestion.ts";
import { learnLocally } from "./local-evidence.ts";
import { viewDecisions } from "./view-decisions.ts";

const usual = [7, 7, 8, 7, 6, 7];
const ownLevel = [7, 7, 8, 6, 7, 7];
const lifted = [9, 9, 10, 9, 9, 10];

inPracticeFrom("2027-06-01T09:00:00Z", "trials", (at) => {
  let clientId: string;
  let day: number;

  beforeEach(async () => {
    await newClient();
  });

  async function newClient() {
    clientId = await addClient(at.services, at.therapist, { name: "Heron" });
    day = 0;
  }
  /** Check-ins a week apart with these scores, each opened; the last one's session. */
  async function answered(scores: readonly number[], more: Record<string, string> = {}) {
    let sessionId = "";
    for (const score of scores) {
      const date = new Date(Date.UTC(2027, 0, 4 + 7 * day)).toISOString().slice(0, 10);
      sessionId = await openedCheckIn(at.services, at.therapist, clientId, date, score, more);
      day += 1;
    }
    return sessionId;
  }
  const trialsNow = async () => (await viewClient(at.services, at.therapist, clientId)).trials;
  const only = async () => (await trialsNow()).trials[0]!;

  it("opens with what a suggestion's reason is about, and goes when the choice is taken back", async () => {
    const sessionId = await answered([...usual, 3]);
    await tryAfter(at.services, at.therapist, clientId, sessionId, { reason: "task-low" });
    expect(await only()).toMatchObject({ trial: { aim: "task", reason: "task-low" }, start: 7 });
    await tryAfter(at.services, at.therapist, clientId, sessionId, { reason: "drop", aim: "heldBack" });
    expect((await trialsNow()).trials.map(({ trial }) => trial.aim)).toEqual(["heldBack"]);
    await undoChoice(at.services, at.therapist, { clientId, sessionId, strategyId: "name-my-part" });
    expect((await trialsNow()).trials).toEqual([]);
    await tryAfter(at.services, at.therapist, clientId, sessionId);
    const notNow = { clientId, sessionId, strategyId: "name-my-part", choice: "not-now", because: "other" };
    await chooseSuggestion(at.services, at.therapist, notNow);
    expect((await trialsNow()).trials).toEqual([]);
  });

  it("says nothing before three check-ins, then no more than expected where a client comes back anyway", async () => {
    const sessionId = await answered([...usual, 3]);
    await tryAfter(at.services, at.therapist, clientId, sessionId);
    await answered(ownLevel.slice(0, 2));
    expect((await only()).judged).toMatchObject({ verdict: "too-early", gain: null, after: 2 });
    await answered(ownLevel.slice(2));
    const { judged } = await only();
    expect(judged).toMatchObject({ verdict: "no-more", before: 6, after: 6 });
    expect(judged.expected[0]!.mean).toBeGreaterThan(3.5);
  });

  it("finds what goes beyond the client's own level", async () => {
    const sessionId = await answered([...usual, 3]);
    await tryAfter(at.services, at.therapist, clientId, sessionId);
    await answered(lifted);
    expect((await only()).judged).toMatchObject({ verdict: "more", nap: 100 });
  });

  it("can be ended, let go on, and aimed at something else, by the client's own therapist alone", async () => {
    const sessionId = await answered([...usual, 3]);
    await tryAfter(at.services, at.therapist, clientId, sessionId);
    await answered(ownLevel.slice(0, 4));
    const trialId = (await only()).trial.id;
    at.services.clock.now = new Date("2027-02-20T09:00:00Z");
    await endTrial(at.services, at.therapist, clientId, { trialId });
    await answered(lifted);
    expect(await only()).toMatchObject({ trial: { endedOn: "2027-02-20" }, judged: { after: 0 } });
    await resumeTrial(at.services, at.therapist, clientId, { trialId });
    expect((await only()).judged.after).toBe(10);
    await changeAim(at.services, at.therapist, clientId, { trialId, aim: "heldBack" });
    expect((await only()).trial.aim).toBe("heldBack");
    const goalId = at.services.newId();
    for (const aim of ["nothing", "goal-progress", `hope:${goalId}`])
      await expect(changeAim(at.services, at.therapist, clientId, { trialId, aim })).rejects.toMatchObject({
        code: "invalid-input",
      });
    await expect(
      changeAim(at.services, at.therapist, clientId, { trialId, aim: `goal-progress:${goalId}` }),
    ).rejects.toMatchObject({ code: "not-found" });
    const colleague = await addColleague(at.services, at.therapist, ["therapist"]);
    await expect(endTrial(at.services, colleague, clientId, { trialId })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("says when two things were tried at the same time, whatever they aimed at", async () => {
    const sessionId = await answered([...usual, 3]);
    await tryAfter(at.services, at.therapist, clientId, sessionId);
    await tryAfter(at.services, at.therapist, clientId, sessionId, { strategyId: "pace-check" });
    await tryAfter(at.services, at.therapist, clientId, sessionId, {
      strategyId: "both-sides",
      aim: "heldBack",
    });
    const { trials } = await trialsNow();
    // Begun at one moment they come in no order of their own.
    const beside = trials
      .map(({ trial, alongside }) => [trial.strategyId, ...alongside.toSorted()])
      .toSorted();
    expect(beside).toEqual([
      ["both-sides", "name-my-part", "pace-check"],
      ["name-my-part", "both-sides", "pace-check"],
      ["pace-check", "both-sides", "name-my-part"],
    ]);
  });

  it("counts a session that was missed before the trial as part of what was before", async () => {
    const sessionId = await answered([...usual, 7]);
    const missed = await addSession(at.services, at.therapist, { clientId, date: "2027-03-01" });
    await setAttendance(at.services, at.therapist, { sessionId: missed, attendance: "missed" });
    await tryAfter(at.services, at.therapist, clientId, sessionId, { reason: "missed-session" });
    expect(await only()).toMatchObject({ trial: { aim: "attendance" }, start: 8 });
    expect((await only()).points.at(-1)).toEqual({ session: 8, value: 0 });
  });

  it("pools trials over clients once there are five, draws them towards nothing, and shows them", async () => {
    const job = { kind: "job", name: "recalibration" } as const;
    for (let client = 0; client < 5; client += 1) {
      if (client > 0) await newClient();
      const sessionId = await answered([...usual, 3]);
      await tryAfter(at.services, at.therapist, clientId, sessionId, { reason: "drop" });
      await answered(lifted);
      await learnLocally(at.services, job, at.therapist.practiceId);
      if (client < 4) expect((await trialsNow()).local).toEqual([]);
    }
    const { local, lowPoints } = await trialsNow();
    expect(local).toMatchObject([{ strategyId: "name-my-part", reason: "drop", clients: 5 }]);
    expect(local[0]!.gain.chance).toBeGreaterThan(0.9);
    expect(local[0]!.gain.mean).toBeLessThan((await only()).judged.gain!.mean);
    expect(lowPoints).toBe(priorRecovery.lowPoints);
    // What was gained here is said with the suggestion, and moves it.
    await newClient();
    await answered([...usual, 3]);
    const { suggestions } = (await viewClient(at.services, at.therapist, clientId)).guidance;
    expect(suggestions.flatMap(({ fit }) => fit.filter(({ kind }) => kind === "local"))).toMatchObject([
      { clients: 5, direction: "sooner" },
    ]);
    const actor = await addColleague(at.services, at.therapist, ["researcher"]);
    await expect(learnLocally(at.services, actor, at.therapist.practiceId)).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("pools trials that aim at coming apart from answers, in sessions of ten", async () => {
    const reason = "missed-session";
    for (let client = 0; client < 5; client += 1) {
      if (client > 0) await newClient();
      const sessionId = await answered([7, 7, 7, 7]);
      for (const date of ["2027-02-01", "2027-02-08", "2027-02-15"]) {
        const missed = await addSession(at.services, at.therapist, { clientId, date });
        await setAttendance(at.services, at.therapist, { sessionId: missed, attendance: "missed" });
      }
      at.services.clock.now = new Date("2027-02-16T09:00:00Z");
      await tryAfter(at.services, at.therapist, clientId, sessionId, {
        reason,
        strategyId: "get-in-touch",
      });
      at.services.clock.now = new Date("2027-06-01T09:00:00Z");
      day = 7;
      await answered([7, 7, 7, 7, 7, 7]);
    }
    await learnLocally(at.services, { kind: "job", name: "recalibration" }, at.therapist.practiceId);
    const { local } = await trialsNow();
    expect(local).toMatchObject([{ strategyId: "get-in-touch", reason, scale: "attendance", clients: 5 }]);
    expect(local[0]!.gain.chance).toBeGreaterThan(0.9);
  });

  it("judges a trial over clients as its page does, also where a stretch was flagged by what was said", async () => {
    const said = { share: "topic", topic: "method" };
    for (let client = 0; client < 5; client += 1) {
      if (client > 0) await newClient();
      // Two calm values before the stretch: too few to claim anything, on the page and over clients.
      await answered([7, 8]);
      await answered([7], said);
      const sessionId = await answered([3], said);
      await tryAfter(at.services, at.therapist, clientId, sessionId, {
        reason: "direct-topic",
        aim: "composite",
      });
      await answered(lifted);
      expect((await only()).judged).toMatchObject({ verdict: "too-early", before: 2 });
    }
    await learnLocally(at.services, { kind: "job", name: "recalibration" }, at.therapist.practiceId);
    expect((await trialsNow()).local).toEqual([]);
  });

  it("counts a session that was called off with notice neither as coming nor as missed", async () => {
    const sessionId = await answered(usual);
    await tryAfter(at.services, at.therapist, clientId, sessionId, { reason: "missed-session" });
    const calledOff = await addSession(at.services, at.therapist, { clientId, date: "2027-03-01" });
    await setAttendance(at.services, at.therapist, { sessionId: calledOff, attendance: "cancelled" });
    expect((await only()).points.at(-1)?.session).toBe(6);
    expect((await only()).judged.after).toBe(0);
  });

  it("reads a therapist's own decisions back: what was set aside, what followed, what was declined and why", async () => {
    const fell = await answered([...usual, 3]);
    await dismissFlag(at.services, at.therapist, { sessionId: fell, reason: "life-event" });
    const notNow = { clientId, sessionId: fell, strategyId: "pace-check", choice: "not-now" };
    await chooseSuggestion(at.services, at.therapist, { ...notNow, because: "does-not-fit" });
    const early = await viewDecisions(at.services, at.therapist);
    expect([...early.dismissed[0]!.sequels]).toEqual([["too-early", 1]]);
    await answered([7, 7, 7]);
    const { dismissed, declined } = await viewDecisions(at.services, at.therapist);
    expect(dismissed).toMatchObject([{ kind: "drop", count: 1 }]);
    expect([...dismissed[0]!.reasons]).toEqual([["life-event", 1]]);
    expect([...dismissed[0]!.sequels]).toEqual([["back", 1]]);
    expect(declined).toMatchObject([{ strategyId: "pace-check", count: 1 }]);
    expect([...declined[0]!.reasons]).toEqual([["does-not-fit", 1]]);
    const colleague = await addColleague(at.services, at.therapist, ["therapist"]);
    expect(await viewDecisions(at.services, colleague)).toEqual({ dismissed: [], declined: [] });
  });

  it("asks no more of the store for the decisions about many clients than about one", async () => {
    const asked = async () => {
      const counting = countingServices(at.services);
      const { dismissed } = await viewDecisions(counting.services, at.therapist);
      return { clients: dismissed[0]!.count, asked: counting.asked() };
    };
    const dismissedOne = async () => {
      const sessionId = await answered([...usual, 3]);
      await dismissFlag(at.services, at.therapist, { sessionId, reason: "other" });
    };
    await dismissedOne();
    const one = await asked();
    await newClient();
    await dismissedOne();
    expect(await asked()).toEqual({ clients: 2, asked: one.asked });
  });

  it("opens no answers by reading decisions back", async () => {
    const fell = await answered([...usual, 3]);
    await dismissFlag(at.services, at.therapist, { sessionId: fell, reason: "other" });
    await at.fresh.store.updateTable("therapist_view").set({ revealed_at: null }).execute();
    await viewDecisions(at.services, at.therapist);
    const views = await at.fresh.store.selectFrom("therapist_view").select("revealed_at").execute();
    expect(views.every(({ revealed_at }) => revealed_at === null)).toBe(true);
    expect(await clientFor(at.services, at.therapist, clientId, "view")).toMatchObject({ id: clientId });
  });
});
