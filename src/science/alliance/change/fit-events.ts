import { minimise } from "../../statistics/nelder-mead.ts";
import { type ChangeModel, type EventEvidence, priorChange, type Size } from "./change-model.ts";
import { EventRatios, type Sizes } from "./event-ratios.ts";

/** What the model says of events. */
type Events = Pick<ChangeModel, "onsets" | "drop" | "rise" | "first" | "badDay" | "missedAfter">;

const kinds = ["composite", "statement", "heldBack", "badDay"] as const;
type Kind = (typeof kinds)[number];
type Shares = Readonly<Record<Kind, number>>;

/** Sessions assumed beside those that are seen, with what set in at them: a small practice does not say "never". */
const assumed = { sessions: 500, composite: 30, statement: 1, heldBack: 1, badDay: 15 } as const;
const begin: Shares = { composite: 0.05, statement: 0.004, heldBack: 0.004, badDay: 0.02 };
const rounds = 15;
/** A bad day is one by as much as a rupture: smaller ones are how answers usually vary. */
const leastBadDay = 1.5;

/**
 * How often something sets in, and as what: a mixture of nothing, a bad day, and a shift of the composite,
 * of one statement, or of *held back*, over all neighbouring sessions. Shares by expectation-maximisation
 * (Dempster, Laird and Rubin 1977, J. R. Stat. Soc. B 39:1); with `sizes`, how large shifts are by maximum
 * likelihood around it, held near what is assumed.
 */
export function fitEvents(evidence: readonly EventEvidence[], sizes: "as assumed" | "fitted"): Events {
  const seen = new EventRatios(evidence);
  if (sizes === "as assumed") return eventsOf(seen, sizesAt([0, 0, 0, 0, 0]));
  const cost = (point: readonly number[]) =>
    2 * point.reduce((sum, x) => sum + x * x, 0) - mixture(seen, sizesAt(point)).logLikelihood;
  const rough = { step: 0.2, tolerance: 1e-7, iterations: 80, rounds: 1 };
  return eventsOf(seen, sizesAt(minimise(cost, [0, 0, 0, 0, 0], rough).point));
}

/** Sizes as many times the assumed ones as is asked for, on the logarithmic scale. */
function sizesAt([drop, dropSd, rise, riseSd, badDay]: readonly number[]): Sizes {
  const times = (prior: Size, mean: number, sd: number): Size => ({
    mean: prior.mean * Math.exp(mean),
    sd: prior.sd * Math.exp(sd),
  });
  return {
    drop: times(priorChange.drop, drop!, dropSd!),
    rise: times(priorChange.rise, rise!, riseSd!),
    badDay: { mean: 0, sd: Math.max(leastBadDay, priorChange.badDay.sd * Math.exp(badDay!)) },
  };
}

function eventsOf(seen: EventRatios, sizes: Sizes): Events {
  const { shares, missedAfter } = mixture(seen, sizes);
  const { composite, statement, heldBack, badDay } = shares;
  const all = composite + statement + heldBack;
  return {
    onsets: all,
    drop: sizes.drop,
    rise: sizes.rise,
    first: { composite: composite / all, statement: statement / all, heldBack: heldBack / all },
    badDay: { chance: badDay, sd: sizes.badDay.sd },
    missedAfter,
  };
}

function mixture(seen: EventRatios, sizes: Sizes) {
  const { missed } = seen;
  const n = missed.length;
  const ratios = seen.at(sizes);
  const missedShare = missed.reduce((count, one) => count + one, 0) / Math.max(n, 1);
  let shares = begin;
  let missedAfter = 1;
  let logLikelihood = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const sums = { composite: 0, statement: 0, heldBack: 0, badDay: 0, missed: 0 };
    const nothing = 1 - shares.composite - shares.statement - shares.heldBack - shares.badDay;
    const seenAfter = missedShare < 1 ? (1 - missedShare * missedAfter) / (1 - missedShare) : 1;
    const isLast = round === rounds;
    for (let i = 0; i < n; i += 1) {
      const times = missed[i] ? missedAfter : seenAfter;
      const composite = times * shares.composite * ratios.composite[i]!;
      const statement = times * shares.statement * ratios.statement[i]!;
      const heldBack = times * shares.heldBack * ratios.heldBack[i]!;
      const badDay = shares.badDay * ratios.badDay[i]!;
      const all = nothing + composite + statement + heldBack + badDay;
      if (isLast) logLikelihood += Math.log(all);
      sums.composite += composite / all;
      sums.statement += statement / all;
      sums.heldBack += heldBack / all;
      sums.badDay += badDay / all;
      if (missed[i]) sums.missed += (composite + statement + heldBack) / all;
    }
    const share = (kind: Kind) => (sums[kind] + assumed[kind]) / (n + assumed.sessions);
    shares = {
      composite: share("composite"),
      statement: share("statement"),
      heldBack: share("heldBack"),
      badDay: share("badDay"),
    };
    const changes = sums.composite + sums.statement + sums.heldBack + assumed.composite;
    const most = 0.95 / missedShare;
    missedAfter =
      missedShare > 0
        ? Math.min((sums.missed + assumed.composite * missedShare) / changes / missedShare, most)
        : 1;
  }
  return { shares, missedAfter, logLikelihood };
}
