/** What is believed of a gain: the chance that it is above zero, its mean, and where nine in ten of the chance lies. */
export interface Posterior {
  readonly chance: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The posterior over an even grid of gains, from their likelihoods and a normal prior around zero. */
export function posteriorOf(
  gains: readonly number[],
  likelihoods: readonly number[],
  priorSd: number,
): Posterior {
  const weights = gains.map((gain, i) => likelihoods[i]! * Math.exp(-0.5 * (gain / priorSd) ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / total);
  const half = (gains[1]! - gains[0]!) / 2;
  /** Each gain stands for the cell around it, over which its share is spread evenly. */
  const below = (at: number) =>
    gains.reduce(
      (sum, gain, i) => sum + shares[i]! * Math.max(0, Math.min(1, (at - gain + half) / (2 * half))),
      0,
    );
  const quantile = (share: number) => {
    let [low, high] = [gains[0]! - half, gains.at(-1)! + half];
    for (let i = 0; i < 40; i += 1) {
      const middle = (low + high) / 2;
      if (below(middle) < share) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return {
    chance: 1 - below(0),
    mean: gains.reduce((sum, gain, i) => sum + gain * shares[i]!, 0),
    low: quantile(0.05),
    high: quantile(0.95),
  };
}
