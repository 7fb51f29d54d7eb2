import { estimatePopulation } from "../alliance/population.ts";
import { readSeries } from "../alliance/read-series.ts";
import type { Population } from "../alliance/types.ts";
import { type CourseModel, courseModel } from "../guidance/trial/course-model.ts";
import { lowSince } from "../guidance/trial/followed.ts";
import { type Judged, judgeTrial } from "../guidance/trial/judge-trial.ts";
import { learnRecovery, recoveryEvidence } from "../guidance/trial/learn-recovery.ts";
import { seededRandom } from "./random.ts";
import type { Scenario, ScenarioName } from "./scenarios.ts";
import { clip, type SimulatedSession, simulateClient } from "./simulate-client.ts";

/** One trial begun at a client's first flagged low point, with what the naive reader would have made of it. */
export interface SimulatedTrial {
  readonly judged: Judged;
  /** Points by which the mean since lies above the low point, and above the last three scores, the low one among them. */
  readonly overLowPoint: number;
  readonly overLastThree: number;
}

/** Scenarios in which the line itself is other than in the next; politeness and missing check-ins are not tried. */
export const trialScenarios: readonly ScenarioName[] = [
  "null",
  "ruptures",
  "slow-slide",
  "ceiling-heavy",
  "regression-to-the-mean",
  "heterogeneous-variance",
  "heavy-tails",
];

/** True gains, in points, at which trials are tried. */
export const trialGains = [0, 1, 2] as const;
/** Check-ins that are read before a trial may begin, so that there is a baseline. */
const leastBefore = 4;
const baselineSessions = 16;
/** Clients whose low points without a trial say how low points mend. */
const learnedFrom = 200;

/** A practice's clients, and what would be estimated from them where nothing was tried. */
export interface TrialPractice {
  readonly clients: readonly (readonly SimulatedSession[])[];
  readonly population: Population;
  readonly model: CourseModel;
}

/** Simulates a practice in which trials can be begun; composites are means of three whole numbers. */
export function simulateTrialPractice(seed: number, clients: number, scenario: Scenario): TrialPractice {
  const random = seededRandom(seed);
  const all = Array.from({ length: clients }, () => simulateClient(random, 2 * baselineSessions, scenario));
  const series = all.map((one) => one.slice(0, baselineSessions).map(({ score }) => inThirds(score)));
  const population = estimatePopulation(series);
  const model = courseModel(population);
  const evidence = series.slice(0, learnedFrom).map((one) =>
    recoveryEvidence(
      one.map((value, i) => ({ session: i + 1, value })),
      model,
    ),
  );
  return { clients: all, population, model: courseModel(population, learnRecovery(evidence)) };
}

/** Begins a trial at every client's first low flag that truly adds `gain` to the sessions after it, and judges each; `progress` hears how many clients are done. */
export function simulateTrials(
  { clients, population, model }: TrialPractice,
  {
    gain,
    sessions,
    progress = () => {},
  }: { gain: number; sessions: number; progress?: (clients: number) => void },
): SimulatedTrial[] {
  return clients.flatMap((course, index) => {
    progress(index);
    const scores = course.map(({ score }) => inThirds(score));
    const readings = readSeries(
      scores.slice(0, baselineSessions).map((score) => ({ score })),
      population,
    );
    const at = readings.findIndex(({ flag }, t) => t >= leastBefore && flag !== "none");
    if (at < 0) return [];
    const since = course
      .slice(at + 1, at + 1 + sessions)
      .map(({ calm, sunk }) => inThirds(clip(calm - sunk + gain)));
    const values = [...scores.slice(0, at + 1), ...since];
    const points = values.map((value, i) => ({ session: i + 1, value }));
    const followed = readings.map(({ flag }, t) => ({
      session: t + 1,
      coming: null,
      opened: { score: scores[t]!, answers: {}, flag },
    }));
    const start = at + 1;
    const judged = judgeTrial(
      { points, start, end: null, lowSince: lowSince(followed, start), lowerIsBetter: false },
      model,
    );
    return [
      {
        judged,
        overLowPoint: mean(since) - scores[at]!,
        overLastThree: mean(since) - mean(scores.slice(at - 2, at + 1)),
      },
    ];
  });
}

const inThirds = (score: number): number => Math.round(3 * score) / 3;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
