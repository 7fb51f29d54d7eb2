import type { Authorized } from "#model/access.ts";
import type { Goal } from "#model/goal.ts";
import { comingOf } from "#model/session.ts";
import type { Trial } from "#model/trial.ts";
import { priorRecovery } from "#science/guidance/trial/course-model.ts";
import { type Followed, lowSince, pointsOf } from "#science/guidance/trial/followed.ts";
import type { Point } from "#science/guidance/trial/hidden-course.ts";
import type { Judged } from "#science/guidance/trial/judge-trial.ts";
import type { LocalEvidence } from "#science/guidance/trial/local-evidence.ts";
import { overlapping } from "#science/guidance/trial/overlap.ts";
import { priorComing } from "#science/guidance/trial/usual-coming.ts";
import type { ClientResource } from "#store/clients.ts";
import { readEstimate } from "#store/estimates.ts";
import { goalsOf, openedProgressOf } from "#store/goals.ts";
import { trialsOfClient } from "#store/trials.ts";
import type { Course, CourseSession } from "../alliance/course.ts";
import { progressBySession } from "../goals/progress-by-session.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import type { Services } from "../services.ts";
import { judgeOnce } from "./judge-once.ts";
import { trialSpan } from "./trial-span.ts";

/** One trial with how it went, as the client's page shows it. */
export interface TrialView {
  readonly trial: Trial;
  /** Its place among the client's sessions. */
  readonly start: number;
  readonly points: readonly Point[];
  readonly judged: Judged;
  /** Strategies that were tried at the same time: which of them moved it cannot be told. */
  readonly alongside: readonly string[];
  readonly goal: Goal | null;
}

export interface Trials {
  readonly trials: readonly TrialView[];
  /** Goals that a trial can aim at. */
  readonly goals: readonly Goal[];
  /** Low points of the practice's own that the expectation rests on; 0 while it is assumed. */
  readonly lowPoints: number;
  /** What strategies gained in this practice, over clients. */
  readonly local: readonly LocalEvidence[];
}

/** What is or was tried with a client, each judged against the course that it would have had. */
export async function viewTrials(
  services: Services,
  client: Authorized<ClientResource, "view">,
  course: Course,
): Promise<Trials> {
  const { store } = services;
  const trials = await trialsOfClient(store, client);
  const goals = await goalsOf(store, client, "client");
  const evidence = (await readEstimate(store, "trial_evidence", client.practiceId))?.estimate;
  const recovery = evidence?.recovery ?? priorRecovery;
  const coming = evidence?.coming ?? priorComing;
  const known = { goals, lowPoints: recovery.lowPoints, local: evidence?.strategies ?? [] };
  if (trials.length === 0) return { trials: [], ...known };
  const timeZone = await practiceZone(services);
  const sessions = course.sessions.map(({ session }) => session);
  const progress = progressBySession(await openedProgressOf(store, client), sessions, timeZone);
  const spans = new Map(trials.map((trial) => [trial.id, trialSpan(trial, sessions, timeZone)]));
  const follows = course.sessions.map(followed);
  const view = (trial: Trial): TrialView => {
    const span = spans.get(trial.id)!;
    const points =
      trial.aim === "goal-progress"
        ? progress
            .filter(({ goalId }) => goalId === trial.goalId)
            .map(({ session, value }): Point => ({ session, value }))
        : pointsOf(trial.aim, follows);
    const { start, end } = span;
    const values = { points, start, end, lowSince: lowSince(follows, start) };
    const judged = judgeOnce(trial.aim, values, { population: course.population, recovery, coming });
    const others = overlapping(span, [...spans.values()]);
    return {
      trial,
      start,
      points,
      judged,
      alongside: others.map(({ id }) => trials.find((one) => one.id === id)!.strategyId),
      goal: goals.find(({ id }) => id === trial.goalId) ?? null,
    };
  };
  return { trials: trials.map(view), ...known };
}

const followed = ({ session, number, checkIn, reading }: CourseSession): Followed => ({
  session: number,
  coming: comingOf(session, checkIn !== null),
  opened:
    reading && checkIn?.state === "revealed"
      ? { score: reading.score, flag: reading.flag, answers: checkIn.checkIn.answers }
      : null,
});
