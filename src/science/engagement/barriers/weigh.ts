import type { Item } from "../../measures/session-check.ts";
import { type DistanceItem, type Fact, facts, type Graded, type Observation } from "./indicator.ts";
import { type Signature, usualFacts } from "./signatures.ts";

/** An observation and how much it speaks for a barrier: the logarithm of how many times as likely it is where the barrier stands. */
export interface Weighed {
  readonly observation: Observation;
  readonly weight: number;
}

/** Sessions after which an observation has lost half of what it says (PRIOR). */
const halfLife = 3;
/** How closely a client's statements move together within sessions, beside what they have in common over time (PRIOR). */
const together = 0.35;
/** The earlier answers show a barrier so much more weakly than the newest one (PRIOR). */
const standingShare = 0.6;
/** Further out than this an answer says no more: people slip, and tails are heavy. */
const furthest = 3.5;

const fading = (ago: number): number => 0.5 ** (ago / halfLife);
const bounded = (value: number): number => Math.min(furthest, Math.max(-furthest, value));

/**
 * Weighs what was observed for one barrier. Answers are taken together: if z are the standardised answers, d
 * what the barrier moves them by, and R has 1 on its diagonal and one correlation beside it, the log likelihood
 * ratio is d'R⁻¹z - d'R⁻¹d/2, which tells a statement that fell alone from a bad day on which all of them fell.
 * Facts add log(p/p₀), or log((1-p)/(1-p₀)) where they are absent. Both fade with the sessions since.
 */
export function weigh(observations: readonly Observation[], signature: Signature): Weighed[] {
  const of = (suffix: string) => observations.filter((one) => one.indicator.endsWith(suffix));
  const shift = (one: Observation) => shiftOf(one.indicator as Graded, signature);
  return [
    ...sinceWhen(of("-moved"), shift),
    ...jointly(of("-standing"), shift),
    // A guess and a view of one session have much in common.
    ...jointly([...of("-distance"), ...of("-guessed")], shift),
    ...observations.filter(isAlone).flatMap((one) => jointly([one], shift)),
    ...observations.filter(isFact).map((one) => ({ observation: one, weight: factWeight(one, signature) })),
  ];
}

/** What separates two barriers most and was not looked at yet: worth finding out. Null where all was. */
export function untold(
  observations: readonly Observation[],
  one: Signature,
  other: Signature,
): Observation["indicator"] | null {
  const known = new Set(observations.map(({ indicator }) => indicator));
  const open = findable
    .filter((indicator) => !known.has(indicator))
    .map((indicator) => ({ indicator, apart: apartness(indicator, one, other) }))
    .sort((a, b) => b.apart - a.apart)[0];
  return open && open.apart > worthFinding ? open.indicator : null;
}

/** What a therapist can find out by a step of their own. */
const findable = ["goals-apart", "goal-flat", "preference-gap", "goal-distance", "hard-to-speak"] as const;
const worthFinding = 0.3;

function apartness(indicator: Graded | Fact, one: Signature, other: Signature): number {
  if (!isFactName(indicator)) return (shiftOf(indicator, one) - shiftOf(indicator, other)) ** 2 / 2;
  const [p, q] = [chance(indicator, one), chance(indicator, other)];
  return (p - q) * (Math.log(p / q) - Math.log((1 - p) / (1 - q)));
}

const isFactName = (indicator: string): indicator is Fact => (facts as readonly string[]).includes(indicator);
const isFact = (one: Observation): boolean => isFactName(one.indicator);
const isAlone = ({ indicator }: Observation): boolean =>
  indicator === "preference-gap" || indicator === "slow-to-answer";

/**
 * Answers where nobody knows with which of the last check-ins the barrier set in: the likelihood ratio is the mean of those
 * of each beginning. Its logarithm is the mean of theirs, each by how likely that beginning has become, less what was learnt
 * of it (their divergence from even chances), which all statements share.
 */
function sinceWhen(observed: readonly Observation[], shift: (one: Observation) => number): Weighed[] {
  const lying = observed.map(({ since, value }) => since ?? [{ value, reach: 1 }]);
  const shifts = observed.map((one) => shift(one) * fading(one.ago));
  const beginnings = Math.max(0, ...lying.map(({ length }) => length));
  const runs = Array.from({ length: beginnings }, (_, at) => {
    const told = [...observed.keys()].filter((i) => lying[i]![at]);
    const found = joint(
      told.map((i) => lying[i]![at]!.value),
      told.map((i) => shifts[i]! * lying[i]![at]!.reach),
    );
    const weights = new Array<number>(observed.length).fill(0);
    for (const [j, i] of told.entries()) weights[i] = found[j]!;
    return { weights, total: sum(found) };
  });
  const most = Math.max(...runs.map(({ total }) => total));
  const all = sum(runs.map(({ total }) => Math.exp(total - most)));
  const shares = runs.map(({ total }) => Math.exp(total - most) / all);
  const learnt = sum(shares.map((share) => (share > 0 ? share * Math.log(share * beginnings) : 0)));
  return observed.map((observation, i) => ({
    observation,
    weight: sum(runs.map(({ weights }, at) => shares[at]! * weights[i]!)) - learnt / observed.length,
  }));
}

function jointly(observed: readonly Observation[], shift: (one: Observation) => number): Weighed[] {
  const weights = joint(
    observed.map(({ value }) => value),
    observed.map((one) => shift(one) * fading(one.ago)),
  );
  return observed.map((observation, i) => ({ observation, weight: weights[i]! }));
}

/** What each of several standardised values adds to their joint log likelihood ratio, where a barrier moves them by `shifts`. */
function joint(values: readonly number[], shifts: readonly number[]): number[] {
  const z = values.map(bounded);
  const shared = together / (1 + (z.length - 1) * together);
  const [allZ, allD] = [sum(z), sum(shifts)];
  return shifts.map((d, i) => {
    const toZ = (z[i]! - shared * allZ) / (1 - together);
    const toD = (d - shared * allD) / (1 - together);
    return d * (toZ - toD / 2);
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function factWeight({ indicator, value, ago }: Observation, signature: Signature): number {
  const [p, usual] = [chance(indicator as Fact, signature), usualFacts[indicator as Fact] / 100];
  return fading(ago) * (value === 1 ? Math.log(p / usual) : Math.log((1 - p) / (1 - usual)));
}

const chance = (fact: Fact, signature: Signature): number =>
  (signature.facts[fact] ?? usualFacts[fact]) / 100;

function shiftOf(indicator: Graded, signature: Signature): number {
  if (indicator === "preference-gap") return signature.preferenceGap ?? 0;
  if (indicator === "slow-to-answer") return signature.slowToAnswer ?? 0;
  const [item, kind] = indicator.split("-") as [Item, "moved" | "standing" | "distance" | "guessed"];
  if (kind === "distance") return signature.distance[item as DistanceItem] ?? 0;
  if (kind === "guessed") return signature.guessed?.[item] ?? 0;
  const moved = signature.moved[item] ?? 0;
  return kind === "moved" ? moved : moved * standingShare;
}
