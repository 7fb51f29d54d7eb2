import { Refusal } from "../refusal.ts";
import { refuseNotFinite } from "../statistics/refuse-not-finite.ts";

/** A series of one client, taken apart: where the client usually is, and how each session differs from that. */
export interface Decomposed {
  readonly between: number;
  readonly within: readonly number[];
}

/**
 * Takes each client's values apart into the client's own mean and the deviations from it, both of which
 * belong into a model of what follows (Curran and Bauer 2011, 10.1146/annurev.psych.093008.100356; science.md
 * 5.2): what differs between people says little of what changes within one. Empty series are left out. Throws a
 * `Refusal` on a value that is not finite.
 */
export function decompose(series: readonly (readonly number[])[]): Decomposed[] {
  return series.flatMap((values) => {
    if (values.length === 0) return [];
    refuseNotFinite("a client's value", values);
    const between = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [{ between, within: values.map((value) => value - between) }];
  });
}

/** One session's predictor and what followed. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

export interface WithinBetween {
  /** Points of y for one point of x above the client's own usual. */
  readonly within: number;
  /** Points of y for one point by which clients' usual x differ. */
  readonly between: number;
  /** between - within: what the person's level says beyond the session's. */
  readonly contextual: number;
}

/**
 * The slopes within and between clients, by least squares on deviations and on means. Where every client
 * has as many sessions these are a mixed model's estimates. Needs two clients whose means differ, and one
 * whose x moves; a slope that the data do not carry is NaN.
 */
export function withinBetween(clients: readonly (readonly Pair[])[]): WithinBetween {
  const filled = clients.filter((one) => one.length > 0);
  const xs = decompose(filled.map((one) => one.map(({ x }) => x)));
  const ys = decompose(filled.map((one) => one.map(({ y }) => y)));
  const within = slope(
    xs.flatMap((one) => one.within),
    ys.flatMap((one) => one.within),
  );
  const between = slope(centred(xs.map((one) => one.between)), centred(ys.map((one) => one.between)));
  return { within, between, contextual: between - within };
}

const slope = (x: readonly number[], y: readonly number[]): number => {
  const squares = x.reduce((sum, value) => sum + value * value, 0);
  return squares > 0 ? x.reduce((sum, value, i) => sum + value * y[i]!, 0) / squares : Number.NaN;
};

const centred = (values: readonly number[]): number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
};

/** How far the mean of n sessions can be relied on for a client's usual level: n / (n + within / between variance). */
export const reliabilityOfMean = (
  sessions: number,
  withinVariance: number,
  betweenVariance: number,
): number => (betweenVariance === 0 ? 0 : sessions / (sessions + withinVariance / betweenVariance));

/**
 * Means of few sessions are uncertain, which draws the contextual effect towards zero by their reliability
 * (Luedtke et al. 2008, 10.1037/a0012869). Gives the effects as they would be with means known exactly;
 * a reliability of zero leaves nothing to correct from and is refused.
 */
export function corrected(effects: WithinBetween, reliability: number): WithinBetween {
  if (!(reliability > 0 && reliability <= 1)) throw new Refusal("a reliability lies above 0 and up to 1");
  const contextual = effects.contextual / reliability;
  return { within: effects.within, between: effects.within + contextual, contextual };
}
