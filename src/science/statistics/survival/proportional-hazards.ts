import { Refusal } from "../../refusal.ts";
import { completeRows } from "../complete-rows.ts";
import { normalQuantile } from "../distributions.ts";
import { type Effect, effectOf } from "../effect.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import { centre } from "../mixed/centre.ts";
import { invertSmall, solveSmall } from "../small-matrix.ts";
import { concordance } from "./concordance.ts";

/** A row for each person: when they were last seen, whether it was the event, and what may matter; null where missing. */
export interface FollowUp {
  readonly times: readonly number[];
  readonly event: readonly boolean[];
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
}

export interface ProportionalHazards {
  /** Logarithms of the ratio of hazards for a step of one. */
  readonly coefficients: readonly (Effect & { readonly term: string })[];
  /** Partial log-likelihoods without the columns and with them. */
  readonly nullLogLik: number;
  readonly logLik: number;
  /** Harrell's C: how often of two persons the one with the higher hazard had the event first. */
  readonly concordance: number | null;
  readonly n: number;
  readonly events: number;
  /** Persons left out because a value is missing. */
  readonly omitted: number;
}

const mostSteps = 50;
/** A hazard that differs by so much over one standard deviation of a column approaches 0 or infinity without end. */
const endless = 20;

/**
 * Cox's proportional hazards by partial likelihood (1972, J R Stat Soc B 34:187), ties as Efron (1977, JASA 72:557),
 * with normal 95 % intervals. Throws a `Refusal` on numbers that are not finite and where nobody had the event,
 * and a ModelRefusal that names a column that is constant, that others make up, or that tells the events apart
 * entirely. Oracle: survival 3.5-3's `coxph` under R 4.2.2.
 */
export function proportionalHazards({ times, event, columns }: FollowUp): ProportionalHazards {
  if (event.length !== times.length) throw new Refusal("every time needs its event");
  const complete = completeRows({ times, ...columns });
  const names = Object.keys(columns);
  const happened = complete.kept.map((person) => event[person]!);
  const events = happened.filter(Boolean).length;
  if (events === 0) throw new Refusal("nobody had the event");
  const given = complete.columns as Readonly<Record<string, readonly number[]>>;
  // An intercept, which hazards have not, so that the columns are centred.
  const design = [
    { name: "(Intercept)", values: new Float64Array(happened.length).fill(1), at: null },
    ...names.map((name) => ({ name, values: Float64Array.from(given[name]!), at: null })),
  ];
  const { columns: scaled, restore } = centre(design, new Float64Array(happened.length));
  const problem = { columns: scaled.slice(1), order: inTime(complete.columns.times, happened) };
  const { point, at, none } = maximised(problem, names);
  const inverse = invertSmall(at.information, names.length)!;
  const full = new Float64Array((names.length + 1) ** 2);
  inverse.forEach((value, place) => {
    const row = Math.floor(place / names.length);
    full[(row + 1) * (names.length + 1) + (place % names.length) + 1] = value;
  });
  const restored = restore(Float64Array.from([0, ...point]), full);
  const reach = normalQuantile(0.975);
  return {
    coefficients: names.map((term, j) => ({
      term,
      ...effectOf(
        restored.coefficients[j + 1]!,
        Math.sqrt(restored.covariance[(j + 1) * (names.length + 2)]!),
        reach,
      ),
    })),
    nullLogLik: none,
    logLik: at.logLik,
    concordance: concordance(complete.columns.times, happened, predicted(problem.columns, point)),
    n: happened.length,
    events,
    omitted: complete.omitted,
  };
}

/** Persons by falling time; those seen last at one time together, of them those with the event apart. */
interface Moment {
  readonly events: readonly number[];
  readonly others: readonly number[];
}

interface Problem {
  readonly columns: readonly Float64Array[];
  readonly order: readonly Moment[];
}

function inTime(times: readonly number[], happened: readonly boolean[]): Moment[] {
  const byTime = Map.groupBy(times.keys(), (person) => times[person]!);
  return [...byTime.keys()]
    .sort((a, b) => b - a)
    .map((time) => ({
      events: byTime.get(time)!.filter((person) => happened[person]),
      others: byTime.get(time)!.filter((person) => !happened[person]),
    }));
}

function predicted(columns: readonly Float64Array[], point: ArrayLike<number>): number[] {
  return Array.from(columns[0] ?? [], (_, person) =>
    columns.reduce((sum, column, j) => sum + column[person]! * point[j]!, 0),
  );
}

/** Newton's steps, halved where the likelihood falls. */
function maximised(problem: Problem, names: readonly string[]) {
  let point = new Float64Array(problem.columns.length);
  let at = partial(problem, point);
  const none = at.logLik;
  for (let step = 0; step < mostSteps; step += 1) {
    const move = solveSmall(at.information, at.slope);
    const far = point.findIndex((value) => Math.abs(value) > endless);
    if (move === null || far >= 0) throw new ModelRefusal("separated", { column: names[Math.max(0, far)]! });
    let length = 1;
    let next = point.map((value, j) => value + move[j]!);
    let reached = partial(problem, next);
    while (!(reached.logLik >= at.logLik - 1e-12 * Math.abs(at.logLik)) && length > 1e-6) {
      length /= 2;
      next = point.map((value, j) => value + length * move[j]!);
      reached = partial(problem, next);
    }
    [point, at] = [next, reached];
    if (move.every((value) => Math.abs(value) < 1e-10)) return { point, at, none };
  }
  throw new ModelRefusal("separated", { column: names[widest(point)]! });
}

const widest = (point: Float64Array): number =>
  point.reduce((best, value, j) => (Math.abs(value) > Math.abs(point[best]!) ? j : best), 0);

/** The partial log-likelihood with its slope and information; persons join the risk set as time runs back. */
function partial({ columns, order }: Problem, point: Float64Array) {
  const p = columns.length;
  const eta = predicted(columns, point);
  const risk = sumsOf(p);
  const slope = new Float64Array(p);
  const information = new Float64Array(p * p);
  let logLik = 0;
  for (const { events, others } of order) {
    const tied = sumsOf(p);
    for (const person of others) add(risk, columns, person, Math.exp(eta[person]!));
    for (const person of events) {
      const weight = Math.exp(eta[person]!);
      add(risk, columns, person, weight);
      add(tied, columns, person, weight);
      logLik += eta[person]!;
      for (let j = 0; j < p; j += 1) slope[j]! += columns[j]![person]!;
    }
    for (let k = 0; k < events.length; k += 1) {
      const share = k / events.length;
      const total = risk.total - share * tied.total;
      logLik -= Math.log(total);
      const means = risk.first.map((value, j) => (value - share * tied.first[j]!) / total);
      for (let i = 0; i < p; i += 1) {
        slope[i]! -= means[i]!;
        for (let j = 0; j < p; j += 1) {
          const second = (risk.second[i * p + j]! - share * tied.second[i * p + j]!) / total;
          information[i * p + j]! += second - means[i]! * means[j]!;
        }
      }
    }
  }
  return { logLik, slope, information };
}

const sumsOf = (p: number) => ({ total: 0, first: new Float64Array(p), second: new Float64Array(p * p) });

function add(
  sums: ReturnType<typeof sumsOf>,
  columns: readonly Float64Array[],
  person: number,
  weight: number,
) {
  const p = columns.length;
  sums.total += weight;
  for (let i = 0; i < p; i += 1) {
    const x = columns[i]![person]!;
    sums.first[i]! += weight * x;
    for (let j = 0; j < p; j += 1) sums.second[i * p + j]! += weight * x * columns[j]![person]!;
  }
}
