import type { Item } from "../../measures/session-check.ts";
import type { Barrier } from "./barrier.ts";
import type { DistanceItem, Fact } from "./indicator.ts";

/**
 * What each barrier looks like where it stands: how far the answers move towards their hard side, in standard
 * deviations, and how often a fact is there. Everything here is a PRIOR: an engineer's reading of science.md 4.1
 * and of the literature behind it, which names the signs and not their sizes.
 */
export interface Signature {
  /** For how many in a hundred clients it is the main one at a time, before anything is known; the rest have none. */
  readonly base: number;
  readonly moved: Readonly<Partial<Record<Item, number>>>;
  readonly distance: Readonly<Partial<Record<DistanceItem, number>>>;
  readonly preferenceGap?: number;
  readonly slowToAnswer?: number;
  /** How often in a hundred the fact is there; what is not named is there as often as usual. */
  readonly facts: Readonly<Partial<Record<Fact, number>>>;
}

/** How often in a hundred each fact is there where no barrier stands (PRIOR). */
export const usualFacts: Readonly<Record<Fact, number>> = {
  missed: 8,
  "missed-early": 6,
  cancelled: 10,
  late: 12,
  "goals-apart": 25,
  "goal-flat": 15,
  "goal-reached": 12,
  flagged: 7,
  unrepaired: 4,
  "not-addressed": 6,
  tension: 5,
  "stopped-writing": 8,
  "all-at-top": 15,
  "hard-to-speak": 25,
  "topic-therapist": 2,
  "topic-shame": 2,
  "topic-other": 3,
  "shared-words": 8,
};

export const signatures: Readonly<Record<Barrier, Signature>> = {
  "not-understood": {
    base: 5,
    moved: { understood: 2.2, judged: 1.6, atEase: 1.2, heldBack: 0.7, task: 0.5, hope: 0.5, goal: 0.4 },
    distance: { understood: 1.3, atEase: 1 },
    facts: { flagged: 30, "topic-therapist": 12, "stopped-writing": 20, "not-addressed": 15 },
  },
  "holding-back": {
    base: 6,
    moved: { heldBack: 2.2, judged: 1, atEase: 0.6, understood: 0.3 },
    distance: { atEase: 0.5 },
    facts: {
      flagged: 35,
      "all-at-top": 25,
      "hard-to-speak": 55,
      "topic-other": 15,
      "topic-shame": 18,
      "stopped-writing": 15,
    },
  },
  "goals-differ": {
    base: 5,
    moved: { goal: 2.3, task: 0.8, hope: 0.7, understood: 0.4 },
    distance: { goal: 1.4 },
    facts: { flagged: 22, "goals-apart": 75, "goal-flat": 30 },
  },
  "method-misfit": {
    base: 5,
    moved: { task: 2.2, hope: 0.8, goal: 0.5, understood: 0.4, atEase: 0.3 },
    distance: { task: 1.3 },
    preferenceGap: 1.6,
    facts: { flagged: 30 },
  },
  "no-progress": {
    base: 5,
    moved: { hope: 2.2, task: 0.8, goal: 0.4 },
    distance: { hope: 1.2 },
    facts: { flagged: 30, "goal-flat": 65, cancelled: 15 },
  },
  "unrepaired-rupture": {
    base: 3,
    moved: { understood: 1.5, atEase: 1.5, task: 1.2, hope: 1.2, goal: 0.8, judged: 0.8, heldBack: 0.8 },
    distance: { understood: 0.6, atEase: 0.6 },
    facts: {
      flagged: 50,
      unrepaired: 70,
      "not-addressed": 40,
      tension: 35,
      "topic-therapist": 12,
      missed: 16,
    },
  },
  ambivalence: {
    base: 3,
    moved: { task: 0.5, hope: 0.5, heldBack: 0.4 },
    distance: {},
    slowToAnswer: 0.8,
    facts: { flagged: 15, cancelled: 35, missed: 22, late: 35 },
  },
  practical: {
    base: 3,
    moved: {},
    distance: {},
    slowToAnswer: 0.3,
    facts: { cancelled: 45, late: 40, missed: 15 },
  },
  identity: {
    base: 2,
    moved: { judged: 1.2, understood: 1, atEase: 0.8, heldBack: 0.5 },
    distance: {},
    facts: { flagged: 22, "missed-early": 25, "hard-to-speak": 35, "topic-shame": 8 },
  },
  "improved-enough": {
    base: 3,
    moved: { hope: -0.6, task: -0.3, goal: -0.3 },
    distance: {},
    slowToAnswer: 0.4,
    facts: { "goal-reached": 65, cancelled: 20 },
  },
};
