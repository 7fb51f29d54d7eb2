import type { Authorized } from "#model/access.ts";
import type { Goal } from "#model/goal.ts";
import type { Trial } from "#model/trial.ts";
import { priorRecovery } from "#science/guidance/trial/course-model.ts";
import type { Point } from "#science/guidance/trial/hidden-course.ts";
import type { Judged } from "#science/guidance/trial/judge-trial.ts";
import type { LocalEvidence } from "#science/guidance/trial/local-evidence.ts";
import { overlapping } from "#science/guidance/trial/overlap.ts";
import { priorComing } from "#science/guidance/trial/usual-coming.ts";
import type { ClientResource } from "#store/clients.ts";
import { goalsOf, openedProgressOf } from "#store/goals.ts";
import { readTrialEvidence } from "#store/trial-evidence.ts";
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
  const evidence = await readTrialEvidence(store, client.practiceId);
  const recovery = evidence?.recovery ?? priorRecovery;
  const coming = evidence?.coming ?? priorComing;
  const known = { goals, lowPoints: recovery.lowPoints, local: evidence?.strategies ?? [] };
  if (trials.length === 0) return { trials: [], ...known };
  const timeZone = await practiceZone(services);
  const sessions = course.sessions.map(({ session }) => session);
  const progress = progressBySession(await openedProgressOf(store, client), sessions, timeZone);
  const spans = new Map(trials.map((trial) => [trial.id, trialSpan(trial, sessions, timeZone)]));
  const view = (trial: Trial): TrialView => {
    const span = spans.get(trial.id)!;
    const points =
      trial.aim === "goal-progress"
        ? progress
            .filter(({ goalId }) => goalId === trial.goalId)
            .map(({ session, value }): Point => ({ session, value }))
        : course.sessions.flatMap((entry) => pointOf(trial, entry));
    const values = { points, start: span.start, end: span.end, lowSince: lowSince(course, span.start) };
    const judged = judgeOnce(trial.aim, values, course.population, { recovery, coming });
    const others = overlapping(span, [...spans.values()]);
    return {
      trial,
      start: span.start,
      points,
      judged,
      alongside: others.map(({ id }) => trials.find((one) => one.id === id)!.strategyId),
      goal: goals.find(({ id }) => id === trial.goalId) ?? null,
    };
  };
  return { trials: trials.map(view), ...known };
}

function pointOf({ aim }: Trial, { number, session, checkIn, reading }: CourseSession): Point[] {
  if (aim === "attendance") {
    // Who answered was there, whether or not anybody has marked it.
    if (session.attendance === "planned" && !checkIn) return [];
    return [{ session: number, value: session.attendance === "missed" ? 0 : 10 }];
  }
  if (aim === "goal-progress") return [];
  const answers = checkIn?.state === "revealed" ? checkIn.checkIn.answers : {};
  const value = aim === "composite" ? reading?.score : answers[aim];
  return value == null ? [] : [{ session: number, value }];
}

/** The first session of the flagged stretch that led up to a trial; null where the last check-in was not flagged. */
function lowSince({ sessions }: Course, start: number): number | null {
  const read = sessions.filter(({ number, reading }) => reading && number <= start);
  const calm = read.findLastIndex(({ reading }) => reading!.flag === "none");
  return read[calm + 1]?.number ?? null;
}
