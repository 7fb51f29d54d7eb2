import { upperTail } from "../../statistics/normal.ts";
import { type CourseModel, spreadOfSpread } from "./course-model.ts";
import { HiddenCourse, type Nuisance, type Point } from "./hidden-course.ts";
import { step } from "./likely.ts";

/** Gains that are weighed, in lattice steps: from four points lower to four points higher. */
const farthest = 16;
export const gains: readonly number[] = Array.from(
  { length: 2 * farthest + 1 },
  (_, i) => (i - farthest) * step,
);

/** Before anything is known of a trial: as likely down as up, and seldom by more than three points (PRIOR). */
export const priorGainSd = 1.5;

/** A gain whose logarithm lies so far below the likeliest one is followed no further. */
const outOfTheQuestion = 16;

/** How much of a client's course is not known: each slope and spread with its weight. */
interface Branch {
  readonly weight: number;
  readonly course: HiddenCourse;
}

/** A client's course up to the moment at which something was tried. */
export class CourseBefore {
  readonly #branches: readonly Branch[];
  /** Sessions up to the start since the last value. */
  readonly #silent: number;

  constructor(points: readonly Point[], model: CourseModel, start: number) {
    this.#silent = start - (points.at(-1)?.session ?? start);
    const branches = nuisances(model, start).map(({ share, ...nuisance }) => {
      const course = new HiddenCourse(model, nuisance);
      for (const point of points.slice(-remembered)) course.see(point);
      return { log: Math.log(share) + course.logLikelihood, course: course.narrowed() };
    });
    const most = Math.max(...branches.map(({ log }) => log));
    const total = branches.reduce((sum, { log }) => sum + Math.exp(log - most), 0);
    this.#branches = branches.map(({ log, course }) => ({ weight: Math.exp(log - most) / total, course }));
  }

  /** How likely later values are under each of `gains`, beside the likeliest. */
  likelihoods(after: readonly Point[]): number[] {
    const logs = gains.map(() => [] as number[]);
    for (const { weight, course } of this.#branches) {
      if (weight < 0.005) continue;
      const runs = gains.map((gain, g) => ({ g, now: Math.round(gain / step), course: course.copy() }));
      let open = runs;
      let before = 0;
      for (const point of after) {
        const likely = open[0]!.course.likely(point);
        for (const { now, course: run } of open) run.see(point, { now, before: before * now }, likely);
        const least = Math.max(...open.map((run) => run.course.logLikelihood)) - outOfTheQuestion;
        open = open.filter((run) => run.course.logLikelihood > least);
        before = 1;
      }
      for (const { g, course: run } of open)
        logs[g]!.push(Math.log(weight) + run.logLikelihood - course.logLikelihood);
    }
    const sums = logs.map(sumOfLogs);
    const most = Math.max(...sums);
    return sums.map((log) => Math.exp(log - most));
  }

  /** The chance that the client is in a low stretch so many sessions after the start, if nothing is tried. */
  chanceOfLow(sessions: number): number {
    return this.#branches.reduce((sum, { weight, course }) => {
      const later = course.copy();
      later.pass(this.#silent + sessions);
      return sum + weight * later.chanceOfLow();
    }, 0);
  }

  /** What was to be expected at a later session, if nothing is tried: the mean, and where nine of ten values lie. */
  expected(session: number): Expected {
    const parts = this.#branches.flatMap(({ weight, course }) => {
      const { places, sd } = course.places(session);
      return places.map(({ at, chance }) => ({ at, sd, chance: chance * weight }));
    });
    const clipped = (value: number) => Math.max(0, Math.min(10, value));
    return {
      session,
      mean: clipped(parts.reduce((sum, { at, chance }) => sum + at * chance, 0)),
      low: clipped(quantile(parts, 0.05)),
      high: clipped(quantile(parts, 0.95)),
    };
  }
}
/** Values before the start that are read; what lies further back says little of where a client is now. */
const remembered = 24;

/** Slopes and spreads that are averaged over: the middle one, and each of the two off it (a cross of Gauss-Hermite nodes). */
function nuisances({ slope: { mean, sd } }: CourseModel, origin: number): (Nuisance & { share: number })[] {
  const off = Math.sqrt(3);
  const middle = { origin, slope: mean, factor: usualFactor(0) };
  return [
    { ...middle, share: 1 / 3 },
    { ...middle, slope: mean - off * sd, share: 1 / 6 },
    { ...middle, slope: mean + off * sd, share: 1 / 6 },
    { ...middle, factor: usualFactor(-off), share: 1 / 6 },
    { ...middle, factor: usualFactor(off), share: 1 / 6 },
  ];
}

const usualFactor = (z: number) => Math.exp(spreadOfSpread * z - spreadOfSpread ** 2);

/** What is to be expected of one session; nine values in ten lie between `low` and `high`. */
export interface Expected {
  readonly session: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

function sumOfLogs(logs: readonly number[]): number {
  const most = Math.max(...logs);
  if (logs.length === 0) return Number.NEGATIVE_INFINITY;
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

function quantile(parts: readonly { at: number; sd: number; chance: number }[], share: number): number {
  let [low, high] = [-10, 20];
  for (let i = 0; i < 30; i += 1) {
    const middle = (low + high) / 2;
    const below = parts.reduce(
      (sum, { at, sd, chance }) => sum + chance * (1 - upperTail((middle - at) / sd)),
      0,
    );
    if (below < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
