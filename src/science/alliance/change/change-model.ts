import type { LevelModel } from "./level-filter.ts";

/** How large a shift is, where there is one: normal, in points of the scale. */
export interface Size {
  readonly mean: number;
  readonly sd: number;
}

/** What the alarm assumes of a practice: how answers usually move, and what a change looks like. */
export interface ChangeModel {
  readonly composite: LevelModel;
  /** Standard deviation of the logarithm of a client's own within-client sd. */
  readonly spreadOfSpread: number;
  /** One of the composite's three statements by itself. */
  readonly statement: LevelModel;
  /** Ten minus *held back*, so that here, too, low is hard. */
  readonly heldBack: LevelModel;
  /** Share of sessions with which something sets in. */
  readonly onsets: number;
  readonly drop: Size;
  readonly rise: Size;
  /** Points a session of a slow withdrawal. */
  readonly slope: Size;
  /** Where something sets in at once, with which share of cases in the composite, in one statement, in *held back*. */
  readonly first: { readonly composite: number; readonly statement: number; readonly heldBack: number };
  /** Weight of each possible beginning of a slow withdrawal, against that of something that sets in at once. */
  readonly slow: number;
  /** Chance that a check-in is unusual in either direction and means nothing for the next; and how unusual. */
  readonly badDay: { readonly chance: number; readonly sd: number };
  /** How many times as often a check-in is missing right after something has set in. */
  readonly missedAfter: number;
}

/** What is assumed before it is estimated: PRIORs, from the simulator (science.md 1.3). */
export const priorChange = {
  onsets: 0.06,
  drop: { mean: 2.25, sd: 0.45 },
  rise: { mean: 3.4, sd: 1 },
  slope: { mean: 0.25, sd: 0.06 },
  slow: 0.1,
  badDay: { chance: 0.03, sd: 2 },
  missedAfter: 1,
} as const;

/** The exponent a d - b d^2 / 2 of the likelihood ratio of a shift by d against none. */
export type Shift = readonly [a: number, b: number];

/** What two neighbouring sessions say of something that set in with the first. */
export interface EventEvidence {
  /** The second check-in is missing, so that the first speaks alone. */
  readonly missed: boolean;
  readonly composite: Shift;
  readonly badDay: Shift;
  readonly statements: readonly Shift[];
  readonly heldBack: Shift | null;
}
