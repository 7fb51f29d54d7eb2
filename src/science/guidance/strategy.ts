import type { Barrier } from "../engagement/barriers/barrier.ts";
import type { Fact } from "../engagement/barriers/indicator.ts";
import type { Situation } from "./situations.ts";

/** Languages of the staff pages: adding one here makes every strategy, finding and question without its words a type error. */
export type StaffLanguage = "en" | "de";

/** The same in each staff language. */
export type InEach<T> = Readonly<Record<StaffLanguage, T>>;

/** What a practice words itself is said as it is, whatever language its staff reads. */
export const inEach = <T>(one: T): InEach<T> => ({ en: one, de: one });

/** How a client shows a strain: by drawing back, or by objecting. */
export const ruptures = ["withdrawal", "confrontation", "none"] as const;
export type Rupture = (typeof ruptures)[number];

/** How a strategy is thought to work. */
export const mechanisms = [
  "less-shame",
  "predictability",
  "client-control",
  "being-understood",
  "closeness",
  "shared-decisions",
  "shared-goals",
  "credibility",
  "expectation",
  "permission-to-disagree",
  "validation",
  "therapist-calm",
  "own-reasons",
  "cue-and-plan",
  "fewer-obstacles",
  "welcome-back",
  "good-ending",
] as const;
export type Mechanism = (typeof mechanisms)[number];

/** A meta-analysis of trials; B of associations, or several trials; C one trial, a survey or consensus; D expert opinion. */
export const grades = ["A", "B", "C", "D"] as const;
export type Grade = (typeof grades)[number];

export interface Effect {
  readonly statistic: "r" | "d" | "g" | "OR";
  readonly value: number;
  /** 95 % interval, where the source gives one. */
  readonly low?: number;
  readonly high?: number;
}

export interface Citation {
  readonly authors: string;
  readonly year: number;
  readonly journal: string;
  readonly doi: string;
}

interface Claim {
  readonly grade: Grade;
  /** What goes with what, in one sentence, without numbers. */
  readonly finding: InEach<string>;
  /** What it does not show, in one sentence. */
  readonly caution: InEach<string>;
}

/** Read in the source named. */
export interface VerifiedEvidence extends Claim {
  readonly status: "verified";
  readonly citation: Citation;
  /** Null where the source gives no one number for it. */
  readonly effect: Effect | null;
  readonly k: number | null;
  readonly n: number | null;
}

/** From memory, or an engineering default: it has no place for a number, so that none can be shown as a fact. */
export interface UncheckedEvidence extends Claim {
  readonly status: "recalled" | "prior";
  readonly citation: Citation | null;
  readonly effect?: never;
  readonly k?: never;
  readonly n?: never;
}

export type Evidence = VerifiedEvidence | UncheckedEvidence;

/** 3 made for it, 2 fits well, 1 can help. */
export type Closeness = 1 | 2 | 3;

export interface StrategyWords {
  readonly name: string;
  readonly steps: readonly [string, string, string];
  /** Words to start from, to be said aloud, in two tones. */
  readonly say: { readonly warm: string; readonly plain: string };
  /** Both follow a colon: "When: ...", "Not when: ...". */
  readonly when: string;
  readonly notWhen: string;
}

/** One thing a therapist can try. It asks for nothing a client held back, and confronts no one with a score. */
export interface Strategy {
  /** A kebab name; kept for good, since what was tried is recorded under it. */
  readonly id: string;
  readonly code: `S${number}`;
  readonly fits: Readonly<Partial<Record<Situation, Closeness>>>;
  /** What it may do harm with: it is never suggested while one of these situations, barriers or signs stands. */
  readonly notWith: readonly (Situation | Barrier | Fact)[];
  readonly mechanism: Mechanism;
  readonly barriers: readonly Barrier[];
  readonly rupture: Rupture;
  readonly evidence: Evidence;
  readonly words: InEach<StrategyWords>;
}

/** A strategy that a practice wrote itself. It rests on that practice's experience: no evidence is claimed for it. */
export interface OwnStrategy extends Omit<Strategy, "code" | "evidence"> {
  readonly code: null;
  readonly evidence: null;
}

/** What can be suggested: what comes with Attune, perhaps in a practice's words, and what a practice added. */
export type Offered = Strategy | OwnStrategy;
