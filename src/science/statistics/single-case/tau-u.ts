import { betweenPhases, countOf, type Pairs, scoreOf, withinPhase } from "./pairs.ts";

/**
 * Tau-U is defined differently in different places, so every variant has its name here: the second phase
 * against the first; less the first phase's trend, over the pairs between phases (Parker et al. 2011, Behavior
 * Therapy 42:284) or over all pairs (Tarlow 2017, Behavior Modification 41:427); with the second phase's trend
 * added; and both at once.
 */
export interface TauU {
  readonly betweenPhases: number;
  readonly lessFirstTrendParker: number;
  readonly lessFirstTrendTarlow: number;
  readonly plusSecondTrend: number;
  readonly full: number;
  /** The same as Kendall's tau-b: of the values with a time that runs backwards in the first phase and stands still in the second. */
  readonly lessFirstTrendTauB: number;
}

/** Every variant for two phases of at least two values each; above 0 the second phase is higher. Oracle: scan 0.53 (R). */
export function tauU(before: readonly number[], after: readonly number[]): TauU {
  const between = betweenPhases(before, after);
  const first = withinPhase(before);
  const second = withinPhase(after);
  const change = scoreOf(between);
  const n = countOf(between);
  const less = change - scoreOf(first);
  const plus = change + scoreOf(second);
  const both = less + scoreOf(second);
  return {
    betweenPhases: change / n,
    lessFirstTrendParker: less / n,
    lessFirstTrendTarlow: less / (n + countOf(first)),
    plusSecondTrend: plus / (n + countOf(second)),
    full: both / (n + countOf(first) + countOf(second)),
    lessFirstTrendTauB: less / tieAdjusted(between, first, second),
  };
}

/** Kendall's denominator: pairs without a tie in that time, and pairs without a tie in the values. */
function tieAdjusted(between: Pairs, first: Pairs, second: Pairs): number {
  const moving = countOf(between) + countOf(first);
  const all = moving + countOf(second);
  return Math.sqrt(moving * (all - between.same - first.same - second.same));
}
