import { tQuantile } from "../distributions.ts";
import { type Effect, effectOf } from "../effect.ts";
import { fitAr1, fitIndependent } from "./ar1-least-squares.ts";

export interface Piecewise {
  /** Of the first session, by the first phase's line. */
  readonly level: Effect;
  /** Change a session in the first phase. */
  readonly trend: Effect;
  /** How far the second phase begins above where the first phase's line would have been. */
  readonly levelChange: Effect;
  /** How much steeper the second phase is; null where both were given one trend. */
  readonly trendChange: Effect | null;
  /** Correlation of the errors of neighbouring sessions; null where they were taken as independent. */
  readonly phi: number | null;
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

/** Fewer do not tell a trend from chance. */
const fewest = 3;

/**
 * Two phases as two lines, in the design of Huitema and McKean (2000, Educational and Psychological Measurement
 * 60:38): with T counting sessions from 0 and n1 sessions in the first phase, y = level + trend T + levelChange D +
 * trendChange (T - n1) D, where D is 1 in the second phase; so the change of level is at the second phase's
 * first session. Errors follow AR(1) over the sessions, null being one without a value, by restricted maximum
 * likelihood; intervals from Student's t with n less the coefficients. Short series say little about the correlation, and their
 * intervals are too narrow for it. Three values in each phase are needed. Throws a `RangeError` otherwise, on values
 * that are not finite, and where the lines meet every value. Oracle: nlme 3.1.162's `gls` under R 4.2.2.
 */
export function piecewise(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  { trendChange = true, ar1 = true, restricted = true }: PiecewiseOptions = {},
): Piecewise {
  const all = [...before, ...after];
  const wrong = all.findIndex((value) => value !== null && !Number.isFinite(value));
  if (wrong >= 0) throw new RangeError(`session ${wrong + 1} is not a finite number`);
  for (const [phase, values] of [
    ["first", before],
    ["second", after],
  ] as const) {
    const count = values.filter((value) => value !== null).length;
    if (count < fewest) throw new RangeError(`the ${phase} phase has ${count} values and needs ${fewest}`);
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
  if (fit === null) throw new RangeError("the lines meet every value: there are no errors to learn from");
  const p = series.columns.length;
  const reach = tQuantile(0.975, sessions.length - p);
  const effect = (j: number) =>
    effectOf(fit.coefficients[j]!, Math.sqrt(fit.covariance[j * (p + 1)]!), reach);
  return {
    level: effect(0),
    trend: effect(1),
    levelChange: effect(2),
    trendChange: trendChange ? effect(3) : null,
    phi: ar1 ? fit.phi : null,
    residualVariance: fit.residualVariance,
    logLik: fit.logLik,
    n: sessions.length,
  };
}
