import { seededRandom } from "./random.ts";

/** What a rule said of simulated clients, boiled down to what its curve needs. */
export interface Verdicts {
  readonly name: string;
  /** For each client to whom nothing happens, the strangest session. */
  readonly calm: readonly number[];
  /** For each onset, the strangest session of those in which it counts as found; and whose client it is. */
  readonly onsets: readonly { readonly client: number; readonly strangest: number }[];
  /** The rule's own limit. */
  readonly limit: number | null;
}

/** An estimate with its 95 % interval. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The share of onsets found, where so many never-ruptured clients are ever flagged. */
export function sensitivityAt(flagged: number, { calm, onsets }: Verdicts): number {
  const sorted = [...calm].sort((a, b) => b - a);
  const limit = sorted[Math.floor(flagged * sorted.length)] ?? Number.NEGATIVE_INFINITY;
  return onsets.filter(({ strangest }) => strangest > limit).length / onsets.length;
}

/** What a rule does at its own limit: never-ruptured clients ever flagged, and onsets found. */
export function atOwnLimit({ calm, onsets, limit }: Verdicts): { flagged: number; found: number } | null {
  if (limit === null) return null;
  return {
    flagged: calm.filter((one) => one >= limit).length / calm.length,
    found: onsets.filter(({ strangest }) => strangest >= limit).length / onsets.length,
  };
}

const resamples = 400;

/**
 * Sensitivities of all rules at the same shares of flagged clients, with 95 % percentile intervals from a
 * bootstrap over clients (Efron and Tibshirani 1993, ch. 13): in each resample clients with and without
 * change are drawn anew, the limit is found anew, and all rules see the same clients, so that differences
 * between rules have intervals, too. Result: `[rule][share]`, one array of resampled values each.
 */
export function resampled(
  rules: readonly Verdicts[],
  shares: readonly number[],
  clients: number,
  seed: number,
): Float64Array[][] {
  const random = seededRandom(seed);
  const found = rules.map(() => shares.map(() => new Float64Array(resamples)));
  const orders = rules.map(({ calm }) => Uint32Array.from(calm.keys()).sort((a, b) => calm[b]! - calm[a]!));
  const calmCount = rules[0]?.calm.length ?? 0;
  for (let round = 0; round < resamples; round += 1) {
    const calmWeights = drawn(random.uniform, calmCount);
    const weights = drawn(random.uniform, clients);
    for (const [rule, { calm, onsets }] of rules.entries()) {
      const limits = limitsOf(orders[rule]!, calm, calmWeights, shares);
      const hits = shares.map(() => 0);
      let all = 0;
      for (const { client, strangest } of onsets) {
        const weight = weights[client]!;
        all += weight;
        for (let s = 0; s < shares.length; s += 1) if (strangest > limits[s]!) hits[s]! += weight;
      }
      for (let s = 0; s < shares.length; s += 1) found[rule]![s]![round] = hits[s]! / all;
    }
  }
  return found;
}

/** How often each of n is drawn in n draws with replacement. */
function drawn(uniform: () => number, n: number): Uint16Array {
  const counts = new Uint16Array(n);
  for (let i = 0; i < n; i += 1) counts[Math.floor(uniform() * n)]! += 1;
  return counts;
}

/** The limits at which so many of the weighted clients are flagged; `shares` ascend. */
function limitsOf(
  order: Uint32Array,
  calm: readonly number[],
  weights: Uint16Array,
  shares: readonly number[],
): number[] {
  const limits: number[] = [];
  let seen = 0;
  for (const client of order) {
    seen += weights[client]!;
    while (limits.length < shares.length && seen > shares[limits.length]! * calm.length)
      limits.push(calm[client]!);
    if (limits.length === shares.length) return limits;
  }
  while (limits.length < shares.length) limits.push(Number.NEGATIVE_INFINITY);
  return limits;
}

/** The middle 95 % of resampled values around an estimate. */
export function interval(estimate: number, values: Float64Array): Interval {
  const sorted = values.slice().sort();
  return {
    estimate,
    low: sorted[Math.floor(0.025 * sorted.length)]!,
    high: sorted[Math.ceil(0.975 * sorted.length) - 1]!,
  };
}
