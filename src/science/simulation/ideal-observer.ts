import { defaults } from "./defaults.ts";
import type { Scenario } from "./scenarios.ts";

const depths = Array.from(
  { length: 16 },
  (_, i) => defaults.depth[0] + ((i + 0.5) / 16) * (defaults.depth[1] - defaults.depth[0]),
);

/**
 * An observer of composites who knows every parameter that a scenario's clients were drawn from: a Kalman
 * filter whose state is the client's level, slope and passing state, and at each session the logarithm of
 * the likelihood ratio of an onset now or one session ago, in equal parts, against none (Willsky and Jones
 * 1976, IEEE Trans. Automatic Control 21:108). It is what the alarm is measured against.
 *
 * It knows what normal theory can use: no more of heavy tails, bad days and clients who differ in spread
 * than their mean variance, nothing of the ceiling, of polite answers, of statements and of slow withdrawals.
 * Where these matter, an alarm that reckons with them may find more.
 */
export function idealObserver(scores: readonly number[], scenario: Scenario): number[] {
  const { mean, measurement, between } = knownOf(scenario);
  const phi = defaults.stateAutocorrelation;
  const fresh = defaults.stateSd ** 2 * (1 - phi * phi);
  let [level, slope, state] = [mean, defaults.slopeMean as number, 0];
  // Variances and covariances of level (l), slope (b) and state (s).
  let [ll, lb, ls, bb, bs, ss] = [between, 0, 0, defaults.slopeSd ** 2, 0, defaults.stateSd ** 2];
  let before = { surprise: 0, variance: 1, followed: 0 };
  return scores.map((score, t) => {
    if (t > 0) {
      level += slope;
      state *= phi;
      [ll, lb, ls, bb, bs, ss] = [
        ll + 2 * lb + bb,
        lb + bb,
        phi * (ls + bs),
        bb,
        phi * bs,
        phi * phi * ss + fresh,
      ];
    }
    const [hl, hb, hs] = [ll + ls, lb + bs, ls + ss];
    const variance = hl + hs + measurement;
    const surprise = score - level - state;
    const now = onsetRatio(-surprise / variance, 1 / variance);
    const left = 1 - before.followed;
    const earlier = onsetRatio(
      -before.surprise / before.variance - (left * surprise) / variance,
      1 / before.variance + (left * left) / variance,
    );
    const [kl, kb, ks] = [hl / variance, hb / variance, hs / variance];
    [level, slope, state] = [level + kl * surprise, slope + kb * surprise, state + ks * surprise];
    [ll, lb, ls] = [ll - kl * hl, lb - kl * hb, ls - kl * hs];
    [bb, bs, ss] = [bb - kb * hb, bs - kb * hs, ss - ks * hs];
    before = { surprise, variance, followed: kl + kb + phi * ks };
    // Nothing can have set in before the third session.
    const mayBefore = t + 1 > defaults.ruptureFrom;
    return Math.log((now + (mayBefore ? earlier : 0)) / 2);
  });
}

/** The likelihood ratio of an onset of any depth against none, from the exponent a d - b d^2 / 2 of one by d. */
function onsetRatio(a: number, b: number): number {
  let sum = 0;
  for (const depth of depths) sum += Math.exp(Math.min(depth * (a - (b * depth) / 2), 300));
  return sum / depths.length;
}

/** What the scenario's clients were drawn from, as mean and variances. */
function knownOf(scenario: Scenario) {
  const { badDays = 0, therapistSd = 0 } = scenario;
  const [low, high] = defaults.depth;
  const lost = (low + high) / 2;
  const lostSquared = (low * low + low * high + high * high) / 3;
  return {
    mean: (scenario.mean ?? defaults.mean) - badDays * lost,
    measurement: defaults.measurementSd ** 2 + badDays * lostSquared - (badDays * lost) ** 2,
    between: defaults.betweenClientSd ** 2 + therapistSd ** 2,
  };
}
