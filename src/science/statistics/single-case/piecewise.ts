import { Refusal } from "../../refusal.ts";
import { tBelow, tQuantile } from "../distributions.ts";
import type { Effect } from "../effect.ts";
import { fitAr1, fitIndependent, type SeriesFit } from "./ar1-least-squares.ts";

export interface Piecewise {
  /** Of the first session, by the first phase's line. */
  readonly level: Effect;
  /** Change a session in the first phase. */
  readonly trend: Effect;
  /** How far the second phase begins above where the first phase's line would have been. */
  readonly levelChange: Effect;
  /** How much steeper the second phase is; null where both were given one trend. */
  readonly trendChange: Effect | null;
  /**
   * Correlation of the errors of neighbouring sessions; null where they were taken as independent, and where the series
   * does not tell it (`onBoundary`): then estimates are means over all that it may be.
   */
  readonly phi: number | null;
  /** The likelihood of the correlation is highest at ±.99, as far as it is sought. */
  readonly onBoundary: boolean;
  readonly residualVariance: number;
  readonly logLik: number;
  /** Sessions with a value. */
  readonly n: number;
}

export interface PiecewiseOptions {
  /** The second phase has a trend of its own (the default). */
  readonly trendChange?: boolean;
  /** Errors of neighbouring sessions correlate (the default). */
  readonly ar1?: boolean;
  /** Restricted maximum likelihood (the default) or maximum likelihood. */
  readonly restricted?: boolean;
}

/** Values in each phase; fewer do not tell a trend from chance, or hardly have neighbours that could correlate. */
const fewest = { independent: 3, ar1: 5 } as const;

/**
 * Two phases as two lines, in the design of Huitema and McKean (2000, Educational and Psychological Measurement
 * 60:38): with T counting sessions from 0 and n1 sessions in the first phase, y = level + trend T + levelChange D +
 * trendChange (T - n1) D, where D is 1 in the second phase; so the change of level is at the second phase's
 * first session. Errors follow AR(1) over the sessions, null being one without a value, by restricted maximum
 * likelihood. 95 % intervals are Student's t with n less the coefficients, averaged over all that the correlation may
 * be, since a short series says little about it: taken as known, phases of five would show a change where there is none
 * in 10 to 13 of 100. Five values in each phase are needed, three without a correlation. Throws a `Refusal` otherwise,
 * on values that are not finite, and where the lines meet every value. Oracle: nlme 3.1.162's `gls` under R 4.2.2.
 */
export function piecewise(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  { trendChange = true, ar1 = true, restricted = true }: PiecewiseOptions = {},
): Piecewise {
  const all = [...before, ...after];
  const wrong = all.findIndex((value) => value !== null && !Number.isFinite(value));
  if (wrong >= 0) throw new Refusal(`session ${wrong + 1} is not a finite number`);
  for (const [phase, values] of [
    ["first", before],
    ["second", after],
  ] as const) {
    const count = values.filter((value) => value !== null).length;
    const needed = ar1 ? fewest.ar1 : fewest.independent;
    if (count < needed) throw new Refusal(`the ${phase} phase has ${count} values and needs ${needed}`);
  }
  const sessions = [...all.keys()].filter((session) => all[session] !== null);
  const begun = before.length;
  const column = (value: (session: number) => number) => Float64Array.from(sessions, value);
  const series = {
    columns: [
      column(() => 1),
      column((session) => session),
      column((session) => (session >= begun ? 1 : 0)),
      ...(trendChange ? [column((session) => Math.max(0, session - begun))] : []),
    ],
    outcome: column((session) => all[session]!),
    sessions,
  };
  const fit = ar1 ? fitAr1(series, { restricted }) : fitIndependent(series, { restricted });
  if (fit === null) throw new Refusal("the lines meet every value: there are no errors to learn from");
  const effect = (j: number) => effectOf(fit, j, sessions.length - series.columns.length);
  return {
    level: effect(0),
    trend: effect(1),
    levelChange: effect(2),
    trendChange: trendChange ? effect(3) : null,
    phi: ar1 ? fit.phi : null,
    onBoundary: ar1 && fit.phi === null,
    residualVariance: fit.residualVariance,
    logLik: fit.logLik,
    n: sessions.length,
  };
}

/** A coefficient with the middle 95 % of what it may be at any correlation. */
function effectOf({ coefficients, covariance, possible }: SeriesFit, j: number, df: number): Effect {
  const at = j * (coefficients.length + 1);
  const parts = possible.map((one) => ({
    probability: one.probability,
    at: one.coefficients[j]!,
    se: Math.sqrt(one.covariance[at]!),
  }));
  const below = (value: number) =>
    parts.reduce((sum, one) => sum + one.probability * tBelow((value - one.at) / one.se, df), 0);
  const quantile = (probability: number) => {
    const each = parts.map((one) => one.at + tQuantile(probability, df) * one.se);
    return rootBetween((value) => below(value) - probability, Math.min(...each), Math.max(...each));
  };
  const [low, high] = [quantile(0.025), quantile(0.975)];
  return { estimate: coefficients[j]!, se: Math.sqrt(covariance[at]!), low, high };
}

/** Where a rising function is 0, by false position with Illinois's halving (Dowell and Jarratt 1971, BIT 11:168). */
function rootBetween(rising: (value: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [rising(low), rising(high)];
  let value = low;
  for (let n = 0, side = 0; n < 100 && atHigh - atLow > 0; n += 1) {
    value = (low * atHigh - high * atLow) / (atHigh - atLow);
    const here = rising(value);
    if (Math.abs(here) < 1e-10) break;
    if (here < 0) {
      [low, atLow] = [value, here];
      if (side === -1) atHigh /= 2;
    } else {
      [high, atHigh] = [value, here];
      if (side === 1) atLow /= 2;
    }
    side = here < 0 ? -1 : 1;
  }
  return value;
}
