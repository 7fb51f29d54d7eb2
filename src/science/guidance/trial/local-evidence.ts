import { gains } from "./gain.ts";
import { sessionsInTen } from "./judge-attendance.ts";
import { type Posterior, posteriorOf } from "./posterior.ts";
import { priorComing, type UsualComing } from "./usual-coming.ts";

/** Clients from whom on anything is said of a strategy. */
export const fewestClients = 5;
/** Before anything is known of a strategy here: as likely to harm as to help, and seldom by more than a point (PRIOR). */
const priorSd = 0.5;
/** How far one strategy's gains differ between clients: what is averaged over, with equal weight (PRIOR). */
const between = [0.25, 0.5, 1] as const;

/** What was aimed at: answers, in points; or coming to sessions, in sessions of ten. The two do not mix. */
export type Scale = "points" | "attendance";

/** What a strategy gained here for a reason, over clients: shrunken towards nothing. */
export interface LocalEvidence {
  readonly strategyId: string;
  readonly reason: string;
  readonly scale: Scale;
  readonly clients: number;
  readonly gain: Posterior;
}

/** One finished look at a trial: how likely what came is under each of `gains`. */
export interface TrialEvidence {
  readonly clientId: string;
  readonly strategyId: string;
  readonly reason: string;
  readonly scale: Scale;
  readonly likelihoods: readonly number[];
}

/**
 * Pools trials over clients, per strategy, reason and scale: client gains are normal around the strategy's own, which is
 * normal around zero (a random-effects model whose prior is that nothing is gained). Each client counts once, however
 * often it was tried with them. Fewer than five clients are not shown. Gains in coming are logits, and are given in
 * sessions of ten beside what is usual in the practice.
 */
export function poolTrials(
  trials: readonly TrialEvidence[],
  usual: UsualComing = priorComing,
): LocalEvidence[] {
  const groups = new Map<string, TrialEvidence[]>();
  for (const trial of trials) {
    const key = `${trial.strategyId} ${trial.reason} ${trial.scale}`;
    groups.set(key, [...(groups.get(key) ?? []), trial]);
  }
  return [...groups.values()].flatMap((group) => {
    const clients = Map.groupBy(group, ({ clientId }) => clientId);
    if (clients.size < fewestClients) return [];
    const { strategyId, reason, scale } = group[0]!;
    const gain = pooled([...clients.values()].map(ofClient));
    const shown = scale === "attendance" ? inTen(gain, usual) : gain;
    return [{ strategyId, reason, scale, clients: clients.size, gain: shown }];
  });
}

function inTen({ chance, mean, low, high }: Posterior, { share }: UsualComing): Posterior {
  const of = (logit: number) => sessionsInTen(share, logit);
  return { chance, mean: of(mean), low: of(low), high: of(high) };
}

/** Several trials with one client speak of one gain, and weigh as much as one. */
function ofClient(trials: readonly TrialEvidence[]): readonly number[] {
  const logs = gains.map(
    (_, i) =>
      trials.reduce((sum, one) => sum + Math.log(Math.max(one.likelihoods[i]!, 1e-300)), 0) / trials.length,
  );
  const most = Math.max(...logs);
  return logs.map((log) => Math.exp(log - most));
}

function pooled(clients: readonly (readonly number[])[]): Posterior {
  const byBetween = between.map((sd) => {
    const spread = gains.map((mean) => {
      const weights = gains.map((gain) => Math.exp(-0.5 * ((gain - mean) / sd) ** 2));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return weights.map((weight) => weight / total);
    });
    return spread.map((weights) =>
      clients.reduce(
        (log, likelihoods) =>
          log + Math.log(weights.reduce((sum, weight, i) => sum + weight * likelihoods[i]!, 1e-300)),
        0,
      ),
    );
  });
  const most = Math.max(...byBetween.flat());
  const likelihoods = gains.map((_, i) =>
    byBetween.reduce((sum, logs) => sum + Math.exp(logs[i]! - most), 0),
  );
  return posteriorOf(gains, likelihoods, priorSd);
}
