/** How clients come: the mean share of sessions that are kept, 0-1, and how alike clients are in it. */
export interface UsualComing {
  readonly share: number;
  /** Own shares are Beta with mean `share`, worth so many sessions: the more, the more alike clients are. */
  readonly sessions: number;
}

/** Before a practice's own sessions are counted (PRIOR). */
export const priorComing: UsualComing = { share: 0.88, sessions: 8 };
/** Sessions that the prior share is worth, and how far practices differ in likeness: sd of the logarithm (PRIOR). */
const priorWorth = 40;
const likenessSd = 1;

const shares: readonly number[] = Array.from({ length: 99 }, (_, i) => (i + 101) / 200);
const likenesses = [2, 4, 8, 16, 32, 64, 128] as const;

/** So many clients who came and missed as often as this before anything was tried. */
export interface Comings {
  readonly came: number;
  readonly missed: number;
  readonly clients: number;
}

/**
 * How clients come to a practice: the mode of a beta-binomial posterior on a grid. When a trial begins depends on what
 * came before, which the likelihood need not know; but an error here stands in every trial and does not average out
 * over clients, so that none may be pooled on the prior alone.
 */
export function learnComing(comings: readonly Comings[]): UsualComing {
  let best = { ...priorComing, log: Number.NEGATIVE_INFINITY };
  for (const share of shares)
    for (const sessions of likenesses) {
      const log = comings.reduce(
        (sum, one) => sum + one.clients * logLikelihood(one, share * sessions, (1 - share) * sessions),
        logPrior(share, sessions),
      );
      if (log > best.log) best = { share, sessions, log };
    }
  return { share: best.share, sessions: best.sessions };
}

const logPrior = (share: number, sessions: number): number =>
  priorWorth * (priorComing.share * Math.log(share) + (1 - priorComing.share) * Math.log(1 - share)) -
  0.5 * (Math.log(sessions / priorComing.sessions) / likenessSd) ** 2;

/** Of one order of sessions, by Polya's urn: each makes the next of its kind likelier. */
function logLikelihood({ came, missed }: Comings, a: number, b: number): number {
  let log = 0;
  for (let i = 0; i < came; i += 1) log += Math.log(a + i);
  for (let i = 0; i < missed; i += 1) log += Math.log(b + i);
  for (let i = 0; i < came + missed; i += 1) log -= Math.log(a + b + i);
  return log;
}
