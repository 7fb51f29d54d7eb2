import { type CourseModel, priorRecovery, type Recovery } from "./course-model.ts";
import { HiddenCourse, type Point } from "./hidden-course.ts";

/** What is compared: how often low stretches set in, go on, and mend all the way. */
const candidates: readonly Recovery[] = [0.03, 0.06].flatMap((setsIn) =>
  [0.35, 0.5, 0.65].flatMap((goesOn) =>
    [0.3, 0.45, 0.6, 0.75, 0.9].map((mends) => ({ setsIn, goesOn, mends, lowPoints: 0 })),
  ),
);
/** Low points from which a practice's own are believed; before that the prior stands. */
export const enoughLowPoints = 20;
/** Of the latest values; a slope that is not known adds up over more. */
const latest = 16;
/** From this chance on a session counts as a low point. */
const likelyLow = 0.5;

/** What one client's values without any trial say about recovery. */
export interface RecoveryEvidence {
  readonly lowPoints: number;
  /** The logarithm of how likely they are under each candidate. */
  readonly logs: readonly number[];
}

/** Reads one client's values up to their first trial: how low points went on where nothing was tried. */
export function recoveryEvidence(points: readonly Point[], model: CourseModel): RecoveryEvidence {
  const nuisance = { slope: model.slope.mean, factor: 1, origin: points.at(-1)?.session ?? 0 };
  const courses = candidates.map((recovery) => new HiddenCourse({ ...model, recovery }, nuisance));
  const watched = new HiddenCourse({ ...model, recovery: priorRecovery }, nuisance);
  let lowPoints = 0;
  let low = false;
  for (const point of points.slice(-latest)) {
    // How likely a value is at a place does not depend on the candidate: it is reckoned once for all.
    const likely = watched.likely(point);
    for (const course of courses) course.see(point, undefined, likely);
    watched.see(point, undefined, likely);
    const now = watched.chanceOfLow() > likelyLow;
    if (now && !low) lowPoints += 1;
    low = now;
  }
  return { lowPoints, logs: courses.map(({ logLikelihood }) => logLikelihood) };
}

/** How low points mend by themselves in a practice, from its clients' evidence; the prior while there is too little. */
export function learnRecovery(evidence: readonly RecoveryEvidence[]): Recovery {
  const lowPoints = evidence.reduce((sum, one) => sum + one.lowPoints, 0);
  if (lowPoints < enoughLowPoints) return { ...priorRecovery, lowPoints: 0 };
  const logs = candidates.map(
    (candidate, i) => prior(candidate) + evidence.reduce((sum, one) => sum + one.logs[i]!, 0),
  );
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (of: (one: Recovery) => number) =>
    candidates.reduce((sum, one, i) => sum + (weights[i]! / total) * of(one), 0);
  return {
    setsIn: mean(({ setsIn }) => setsIn),
    goesOn: mean(({ goesOn }) => goesOn),
    mends: mean(({ mends }) => mends),
    lowPoints,
  };
}

/** About as much as forty low points that went as the simulator has it. */
function prior({ mends, goesOn }: Recovery): number {
  const near = (share: number, assumed: number) =>
    40 * (assumed * Math.log(share) + (1 - assumed) * Math.log(1 - share));
  return near(mends, priorRecovery.mends) + near(goesOn, priorRecovery.goesOn);
}
