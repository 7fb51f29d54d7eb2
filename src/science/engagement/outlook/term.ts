import type { Prior } from "../../statistics/binomial/fixed.ts";
import { logitOf } from "../../statistics/prediction/recalibrate.ts";

/** What the outlook rests on from the start: the level of the alliance, and whether the last session was missed. */
export const baseTerms = ["lower", "missed"] as const;
/** What enters only where it makes the predictions of a practice's own endings better. */
export const furtherTerms = [
  "cancelled",
  "fallen",
  "unrepaired",
  "held-back",
  "expectation",
  "preference",
] as const;
export const terms = [...baseTerms, ...furtherTerms] as const;
export type Term = (typeof terms)[number];
export type FurtherTerm = (typeof furtherTerms)[number];

/**
 * What is believed beforehand of each term, in log-odds per unit (science.md 4.2). The level rests on Sharf, Primavera and
 * Diener 2010 (d = .55, the slope per standard deviation), preferences on a published odds ratio of 1.79; the others
 * are PRIORs: directions from studies, sizes from engineering.
 */
export const termPriors: Readonly<Record<Term, Prior>> = {
  lower: { mean: 0.55, sd: 0.15 },
  missed: { mean: 0.7, sd: 0.35 },
  cancelled: { mean: 0.1, sd: 0.2 },
  fallen: { mean: 0.3, sd: 0.25 },
  unrepaired: { mean: 0.6, sd: 0.35 },
  "held-back": { mean: 0.3, sd: 0.3 },
  expectation: { mean: 0.2, sd: 0.15 },
  preference: { mean: 0.58, sd: 0.2 },
};

/** Stretches of a therapy with a hazard of their own, and the hazard of a client as usual in each (PRIOR). */
export const stretches = [
  { name: "1", from: 1, hazard: 0.06 },
  { name: "2", from: 2, hazard: 0.04 },
  { name: "3", from: 3, hazard: 0.03 },
  { name: "4-8", from: 4, hazard: 0.02 },
  { name: "9+", from: 9, hazard: 0.012 },
] as const;
export type Stretch = (typeof stretches)[number]["name"];

/** The stretch that a session lies in, by its place from 1. */
export const stretchOf = (session: number): number => stretches.findLastIndex(({ from }) => session >= from);

/** The stretch from which the others are told: the longest early one. */
const reference = 3;
/** How far sites lie apart as a whole, and a stretch beside the others (PRIOR). */
const spread = { site: 0.7, stretch: 0.3 } as const;

/** The intercept, then a dummy for each other stretch. */
export const dummies = stretches.flatMap((_, at) => (at === reference ? [] : [at]));
export const stretchPriors: readonly Prior[] = [
  { mean: logitOf(stretches[reference].hazard), sd: spread.site },
  ...dummies.map((at) => ({
    mean: logitOf(stretches[at]!.hazard) - logitOf(stretches[reference].hazard),
    sd: spread.stretch,
  })),
];
