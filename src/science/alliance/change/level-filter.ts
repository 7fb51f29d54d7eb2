import { meanAbove, upperTail } from "../../statistics/normal.ts";

/** Where answers of one kind usually lie across clients, and how they move within one. */
export interface LevelModel {
  readonly mean: number;
  readonly betweenVariance: number;
  readonly withinVariance: number;
  /** Correlation of neighbouring deviations from a client's own level. */
  readonly autocorrelation: number;
  /** Answers at or above it say only "at least so much"; Infinity where there is none. */
  readonly ceiling: number;
}

/** An answer farther off than so many standard deviations says no more than one that far, and keeps ratios finite. */
const farthest = 24;

/** Least share of an observed answer's weight that one at the ceiling has. */
const leastWeight = 0.05;

/**
 * Follows one client's answers of one kind, one step ahead: a level of one's own, drawn from the
 * population's, and deviations that follow AR(1) (a Kalman filter with the level as its state; Harvey 1989,
 * Forecasting, structural time series models and the Kalman filter, ch. 3). An answer at the ceiling enters
 * as censored: by its truncated mean and variance (Tobin 1958, Econometrica 26:24, one step at a time).
 *
 * Beside the prediction it keeps what the latest answers say about a shift: the log likelihood ratio of a
 * drop by d points, against none, is a d - b d^2 / 2. So `now` is a drop with this answer, `before` one with
 * the answer before that has stayed, and `badDay` one with the answer before that was over at once.
 */
export class LevelFilter {
  readonly #model: LevelModel;
  readonly #variance: number;
  /** Mean and variance of the client's level, given all answers so far. */
  level: number;
  #levelVariance: number;
  #last = Number.NaN;
  /** How much of a shift of the latest answer went into the level. */
  gain = 0;
  count = 0;
  expected = Number.NaN;
  variance = Number.NaN;
  logLikelihood = 0;
  nowA = 0;
  nowB = 0;
  beforeA = 0;
  beforeB = 0;
  badDayA = 0;
  badDayB = 0;

  /** `factor` scales the client's own standard deviation. */
  constructor(model: LevelModel, factor = 1) {
    this.#model = model;
    this.#variance = model.withinVariance * factor * factor;
    this.level = model.mean;
    this.#levelVariance = model.betweenVariance;
  }

  /** Takes the next answer; `extra` is variance beside the usual one, as when a statement was left out. */
  see(answer: number, extra = 0): void {
    const { autocorrelation: rho, ceiling } = this.#model;
    const first = this.count === 0;
    const carried = first ? 0 : rho;
    const own = 1 - carried;
    const fresh = (first ? this.#variance : this.#variance * (1 - rho * rho)) + extra;
    const covariance = own * this.#levelVariance;
    const variance = fresh + own * covariance;
    const expected = first ? this.level : this.level + rho * (this.#last - this.level);
    let surprise = answer - expected;
    let weight = 1;
    if (answer >= ceiling) {
      const sd = Math.sqrt(variance);
      const limit = (ceiling - expected) / sd;
      const mean = meanAbove(limit);
      surprise = sd * mean;
      weight = Math.max(mean * (mean - limit), leastWeight);
      this.logLikelihood += Math.log(Math.max(upperTail(limit), 1e-12));
    } else {
      this.logLikelihood -= 0.5 * (Math.log(2 * Math.PI * variance) + (surprise * surprise) / variance);
    }
    const most = farthest * Math.sqrt(variance);
    const a = -Math.max(-most, Math.min(most, surprise)) / variance;
    const b = weight / variance;
    // A shift that began one answer ago has moved the prediction by so much already.
    const moved = carried + own * this.gain;
    const stayed = 1 - moved;
    this.beforeA = this.nowA + stayed * a;
    this.beforeB = this.nowB + stayed * stayed * b;
    this.badDayA = this.nowA - moved * a;
    this.badDayB = this.nowB + moved * moved * b;
    this.nowA = a;
    this.nowB = b;
    this.gain = (covariance / variance) * weight;
    this.level += (covariance / variance) * surprise;
    this.#levelVariance -= weight * (covariance / variance) * covariance;
    this.#last = expected + surprise;
    this.expected = expected;
    this.variance = variance;
    this.count += 1;
  }
}
