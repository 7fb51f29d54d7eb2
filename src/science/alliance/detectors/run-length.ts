import { type Detector, silent } from "./detector.ts";

/** Chance of a break at each session. */
const hazard = 1 / 15;
/** Shape of the prior of the variance: as much as three earlier sessions would say. */
const shape = 3;
/** Gamma(3.5) / Gamma(3); the next ratio follows from Gamma(x + 1) = x Gamma(x). */
const firstRatio = 1.6616755;

/** What is known of a stretch that began some sessions ago. */
interface Run {
  readonly weight: number;
  readonly mean: number;
  readonly count: number;
  readonly shape: number;
  readonly scale: number;
  /** Gamma(shape + 1/2) / Gamma(shape). */
  readonly ratio: number;
}

/**
 * D9: how probable it is that the present stretch of scores began with this session or the one before
 * (Bayesian online change points, Adams and MacKay 2007, arXiv:0710.3742, with a normal-inverse-gamma
 * model; science.md 1.2). Since a break may also be upwards, only scores below their prediction speak.
 */
export const runLength: Detector = {
  name: "run length",
  limit: 0.5,
  strangeness: (scores, { mean, betweenClientSd, withinClientSd }) => {
    const variance = withinClientSd ** 2;
    const fresh = {
      mean,
      count: variance / Math.max(betweenClientSd ** 2, 1e-6),
      shape,
      scale: variance * (shape - 1),
      ratio: firstRatio,
    };
    let runs: readonly Run[] = [{ ...fresh, weight: 1 }];
    return scores.map((score, t) => {
      const expected = runs.reduce((sum, run) => sum + run.weight * run.mean, 0);
      const likely = runs.map((run) => run.weight * density(score, run));
      const broken = hazard * density(score, fresh) * runs.reduce((sum, { weight }) => sum + weight, 0);
      const stayed = likely.map((one) => (t === 0 ? one : one * (1 - hazard)));
      const all = stayed.reduce((sum, one) => sum + one, t === 0 ? 0 : broken);
      const longer = runs.map((run, i) => updated(run, score, stayed[i]! / all));
      runs = t === 0 ? longer : [updated({ ...fresh, weight: 1 }, score, broken / all), ...longer];
      if (t < 2 || score >= expected) return silent;
      return runs[0]!.weight + runs[1]!.weight;
    });
  },
};

/** Student's t density of the next score. */
function density(score: number, { mean, count, shape, scale, ratio }: Omit<Run, "weight">): number {
  const spread = 2 * scale * (1 + 1 / count);
  return (ratio / Math.sqrt(Math.PI * spread)) * (1 + (score - mean) ** 2 / spread) ** -(shape + 0.5);
}

function updated(run: Run, score: number, weight: number): Run {
  const { mean, count, shape, scale, ratio } = run;
  return {
    weight,
    mean: (count * mean + score) / (count + 1),
    count: count + 1,
    shape: shape + 0.5,
    scale: scale + (count * (score - mean) ** 2) / (2 * (count + 1)),
    ratio: shape / ratio,
  };
}
