import { Refusal } from "../../refusal.ts";
import { mean } from "../measurement/moments.ts";

/** A source of chance that is handed in. */
export interface Chance {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
}

export interface BootstrapOptions {
  readonly chance: Chance;
  /**
   * Blocks of one length from anywhere in the phase (moving), or of random lengths around it that run on from the
   * phase's end to its beginning (stationary).
   */
  readonly kind?: "moving" | "stationary";
  /** Length of a block, or its mean; the cube root of the phase's length where it is not given. */
  readonly block?: number;
  /** Resample around each phase's line and not its mean: for what depends on the trends. */
  readonly trends?: boolean;
  readonly replicates?: number;
  /** Of the interval; .95 where it is not given. */
  readonly level?: number;
}

export interface Bootstrapped {
  readonly estimate: number;
  /** Standard deviation of the replicates. */
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly replicates: number;
}

/**
 * How far a statistic of two phases could have come out otherwise, with neighbouring sessions that go together: what
 * is left around each phase's mean (or line) is drawn again in blocks, phase by phase, and the statistic worked out
 * anew (Künsch 1989, Annals of Statistics 17:1217; stationary: Politis and Romano 1994, JASA 89:1303). Answers the
 * percentile interval. Where the phases do not overlap at all it stays at the statistic's end, since it knows no
 * value that was not seen. Throws a `Refusal` for a phase of fewer than three values or one that is not finite.
 * Oracle: boot 1.3-28.1's `tsboot`, and what is known in closed form for the mean.
 */
export function blockBootstrap(
  before: readonly number[],
  after: readonly number[],
  statistic: (before: readonly number[], after: readonly number[]) => number,
  options: BootstrapOptions,
): Bootstrapped {
  const { replicates = 1_999, level = 0.95 } = options;
  const phases = [before, after].map((values) => taken(values, options));
  const drawn = Float64Array.from({ length: replicates }, () => {
    const [first, second] = phases.map((again) => again());
    return statistic(first!, second!);
  }).sort();
  const middle = mean(Array.from(drawn));
  const squares = drawn.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return {
    estimate: statistic(before, after),
    se: Math.sqrt(squares / (replicates - 1)),
    low: quantileOf(drawn, (1 - level) / 2),
    high: quantileOf(drawn, (1 + level) / 2),
    replicates,
  };
}

/** How far the mean of the second phase lies above that of the first. */
export const meanDifference = (before: readonly number[], after: readonly number[]): number =>
  mean(after) - mean(before);

/** A function that draws a phase anew. */
function taken(
  values: readonly number[],
  { chance, kind = "moving", block, trends = false }: BootstrapOptions,
) {
  const n = values.length;
  if (n < 3 || !values.every(Number.isFinite))
    throw new Refusal("a phase needs three finite values to be drawn again");
  const length = Math.min(n, Math.max(1, block ?? Math.round(Math.cbrt(n))));
  const fitted = trends ? lineOf(values) : values.map(() => mean(values));
  const residuals = values.map((value, at) => value - fitted[at]!);
  return () => {
    const places = kind === "moving" ? movingPlaces(n, length, chance) : stationaryPlaces(n, length, chance);
    return fitted.map((value, at) => value + residuals[places[at]!]!);
  };
}

function movingPlaces(n: number, length: number, { uniform }: Chance): number[] {
  const places: number[] = [];
  while (places.length < n) {
    const start = Math.floor(uniform() * (n - length + 1));
    for (let i = 0; i < length && places.length < n; i += 1) places.push(start + i);
  }
  return places;
}

/** Each place follows the one before, except that with a chance of one in `length` a new block begins anywhere. */
function stationaryPlaces(n: number, length: number, { uniform }: Chance): number[] {
  const places: number[] = [];
  let at = 0;
  for (let i = 0; i < n; i += 1) {
    at = i === 0 || uniform() < 1 / length ? Math.floor(uniform() * n) : (at + 1) % n;
    places.push(at);
  }
  return places;
}

/** The least-squares line of a phase, at each of its sessions. */
function lineOf(values: readonly number[]): number[] {
  const centre = (values.length - 1) / 2;
  const middle = mean(values);
  const slope =
    values.reduce((sum, value, at) => sum + (at - centre) * (value - middle), 0) /
    values.reduce((sum, _, at) => sum + (at - centre) ** 2, 0);
  return values.map((_, at) => middle + slope * (at - centre));
}

/** The value with a share of the ordered ones below it, between two where it falls there (Hyndman and Fan 1996, type 6). */
function quantileOf(ordered: Float64Array, share: number): number {
  const place = share * (ordered.length + 1) - 1;
  const below = Math.min(ordered.length - 1, Math.max(0, Math.floor(place)));
  const above = Math.min(ordered.length - 1, below + 1);
  const part = Math.min(1, Math.max(0, place - below));
  return ordered[below]! + part * (ordered[above]! - ordered[below]!);
}
