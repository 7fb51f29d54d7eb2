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
  /** How far the therapist's guess lies on the easy side of the answer. */
  readonly guessed?: Readonly<Partial<Record<Item, number>>>;
  readonly preferenceGap?: number;
  readonly slowToAnswer?: number;
  /** How often in a hundred the fact is there; what is not named is there as often as usual. */
  readonly facts: Readonly<Partial<Record<Fact, number>>>;
}

/**
 * How often in a hundred each fact is there where no barrier stands (PRIOR). Some are looked for only where they can be
 * there: of what was called off after something hard, of flat goals under answers at the top, of what stands open.
 */
export const usualFacts: Readonly<Record<Fact, number>> = {
  missed: 8,
  "missed-early": 6,
  cancelled: 10,
  "off-again": 25,
  late: 12,
  "moved-day": 12,
  "same-weekday": 10,
  "same-hours": 10,
  "further-apart": 6,
  "called-off-hard": 10,
  "goals-apart": 25,
  "goal-flat": 15,
  "goal-reached": 12,
  flagged: 7,
  unrepaired: 4,
  "not-addressed": 6,
  "left-open": 50,
  tension: 5,
  "stopped-writing": 8,
  "writes-less": 10,
  "left-out": 5,
  "hope-falling": 6,
  "all-at-top": 15,
  "top-while-flat": 20,
  "hard-to-speak": 25,
  "topic-therapist": 2,
  "topic-shame": 2,
  "topic-method": 1.5,
  "topic-goals": 1.5,
  "topic-practical": 2,
  "topic-other": 3,
  "shared-words": 8,
  "not-that": 5,
  "changed-subject": 6,
  "few-words": 8,
  "not-done": 10,
  "turned-down": 6,
  "against-change": 5,
  "come-less": 3,
};

export const signatures: Readonly<Record<Barrier, Signature>> = {
  "not-understood": {
    base: 5,
    moved: { understood: 2.2, judged: 1.6, atEase: 1.2, heldBack: 0.7, task: 0.5, hope: 0.5, goal: 0.4 },
    distance: { understood: 1.3, atEase: 1 },
    guessed: { understood: 1.1, judged: 1.1, atEase: 0.8 },
    facts: {
      "not-that": 35,
      "writes-less": 20,
      flagged: 30,
      "topic-therapist": 12,
      "stopped-writing": 20,
      "not-addressed": 15,
    },
  },
  "holding-back": {
    base: 6,
    moved: { heldBack: 2.2, judged: 1, atEase: 0.6, understood: 0.3 },
    distance: { atEase: 0.5 },
    guessed: { heldBack: 1.4, judged: 0.6 },
    facts: {
      "changed-subject": 30,
      "few-words": 30,
      "left-out": 15,
      "writes-less": 18,
      "top-while-flat": 45,
      "left-open": 60,
      "called-off-hard": 20,
      "topic-method": 7,
      "topic-goals": 7,
      "topic-practical": 5,
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
    guessed: { goal: 1.2 },
    facts: { "topic-goals": 5, flagged: 22, "goals-apart": 75, "goal-flat": 30 },
  },
  "method-misfit": {
    base: 5,
    moved: { task: 2.2, hope: 0.8, goal: 0.5, understood: 0.4, atEase: 0.3 },
    distance: { task: 1.3 },
    preferenceGap: 1.6,
    guessed: { task: 1.1 },
    facts: { "hope-falling": 10, "not-done": 35, "turned-down": 30, "topic-method": 5, flagged: 30 },
  },
  "no-progress": {
    base: 5,
    moved: { hope: 2.2, task: 0.8, goal: 0.4 },
    distance: { hope: 1.2 },
    guessed: { hope: 1.1 },
    facts: { "hope-falling": 18, "not-done": 18, flagged: 30, "goal-flat": 65, cancelled: 15 },
  },
  "unrepaired-rupture": {
    base: 3,
    moved: { understood: 1.5, atEase: 1.5, task: 1.2, hope: 1.2, goal: 0.8, judged: 0.8, heldBack: 0.8 },
    distance: { understood: 0.6, atEase: 0.6 },
    guessed: { understood: 0.5, atEase: 0.5 },
    facts: {
      "left-open": 75,
      "hope-falling": 13,
      "turned-down": 12,
      "few-words": 18,
      "not-that": 12,
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
    facts: {
      "against-change": 45,
      "not-done": 25,
      "called-off-hard": 35,
      "off-again": 55,
      "moved-day": 25,
      "further-apart": 12,
      flagged: 15,
      cancelled: 35,
      missed: 22,
      late: 35,
    },
  },
  practical: {
    base: 3,
    moved: {},
    distance: {},
    slowToAnswer: 0.3,
    facts: {
      "off-again": 55,
      "same-weekday": 45,
      "same-hours": 45,
      "moved-day": 35,
      "further-apart": 15,
      "topic-practical": 12,
      cancelled: 45,
      late: 40,
      missed: 15,
    },
  },
  identity: {
    base: 2,
    moved: { judged: 1.2, understood: 1, atEase: 0.8, heldBack: 0.5 },
    distance: {},
    guessed: { judged: 0.8 },
    facts: { "few-words": 14, flagged: 22, "missed-early": 25, "hard-to-speak": 35, "topic-shame": 8 },
  },
  "improved-enough": {
    base: 3,
    moved: { hope: -0.6, task: -0.3, goal: -0.3 },
    distance: {},
    slowToAnswer: 0.4,
    facts: { "come-less": 40, "further-apart": 35, "goal-reached": 65, cancelled: 20 },
  },
};
