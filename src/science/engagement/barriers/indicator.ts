import type { Item } from "../../measures/session-check.ts";

/** Graded: how far something lies on its hard side, in standard deviations of what is usual. */
export type Graded =
  /** The newest answer, against this client's own earlier ones. */
  | `${Item}-moved`
  /** The earlier answers on the whole, against other clients'. */
  | `${Item}-standing`
  /** The therapist's own view lies further above the client's answer than it usually does for this pair. */
  | `${DistanceItem}-distance`
  /** The therapist's guess lies further on the easy side of the client's answer than it usually does for this pair. */
  | `${Item}-guessed`
  | "preference-gap"
  | "slow-to-answer";

/** What a therapist can tick after a session: what the transcript would show, and the check-in cannot. */
export const noticeable = [
  "not-that",
  "changed-subject",
  "few-words",
  "not-done",
  "turned-down",
  "against-change",
  "come-less",
] as const;
export type Noticeable = (typeof noticeable)[number];

/** Yes or no: it was looked for, and was there or not. */
export const facts = [
  "missed",
  "missed-early",
  "cancelled",
  "off-again",
  "late",
  "moved-day",
  "same-weekday",
  "same-hours",
  "further-apart",
  "called-off-hard",
  "goals-apart",
  "goal-flat",
  "goal-reached",
  "flagged",
  "unrepaired",
  "not-addressed",
  "left-open",
  "tension",
  "stopped-writing",
  "writes-less",
  "left-out",
  "hope-falling",
  "all-at-top",
  "top-while-flat",
  "hard-to-speak",
  "topic-therapist",
  "topic-shame",
  "topic-method",
  "topic-goals",
  "topic-practical",
  "topic-other",
  "shared-words",
  ...noticeable,
] as const;
export type Fact = (typeof facts)[number];

export const distanceItems = [
  "understood",
  "task",
  "hope",
  "goal",
  "atEase",
] as const satisfies readonly Item[];
export type DistanceItem = (typeof distanceItems)[number];

/** One thing that was observed, with all that its sentence needs. */
export interface Observation {
  readonly indicator: Graded | Fact;
  /** Graded: standard deviations towards the hard side. A fact: 1 where it was there, 0 where it was not. */
  readonly value: number;
  /** Sessions that have passed since. */
  readonly ago: number;
  /** The day it was observed, YYYY-MM-DD. */
  readonly day: string;
  /** Of an answer: how far it has moved if that began with the newest check-in, with the one before it, and so on; null where it was not asked since. */
  readonly since?: readonly (Since | null)[];
  /** Numbers as they were given, for the sentence: an answer and what was expected, an axis' gap, a count. */
  readonly shown?: { readonly value: number; readonly usual?: number };
}

/** How far answers have moved since some check-in. */
export interface Since {
  /** Standard deviations towards the hard side. */
  readonly value: number;
  /** How many of them a shift by one of a single answer's makes: the mean of several varies less. */
  readonly reach: number;
}

/** An observation by the number of its session; how long ago that was is known once all are together. */
export type Observed = Omit<Observation, "ago"> & Seen;

/** Where something was seen: the number of the session, from 1, and its day. */
export interface Seen {
  readonly session: number;
  readonly day: string;
}
