import * as v from "valibot";
import { intakeLimits } from "./intake.ts";
import { optionalWords } from "./text.ts";

export type GoalHolder = "client" | "therapist";

/** A goal in its holder's own words; the lists of client and therapist are kept apart. */
export interface Goal {
  readonly id: string;
  readonly holder: GoalHolder;
  readonly words: string;
  /** Its place in the holder's order, from 1. */
  readonly place: number;
  readonly createdAt: string;
  /** Since when it has had that place. */
  readonly placedAt: string;
}

/** How far its holder says they are with a goal. */
export interface GoalProgress {
  readonly goalId: string;
  /** From 0, not at all, to 10, reached. */
  readonly value: number;
  readonly recordedAt: string;
  /** The session at whose check-in it was told; null on the client's own page. */
  readonly sessionId: string | null;
}

const places = Array.from({ length: intakeLimits.goals }, (_, index) => `goal-${index + 1}` as const);

/** A list of goals as a form sends it: `goal-1` is the one that matters most; empty fields are none. */
export const goalsForm = v.pipe(
  v.object(Object.fromEntries(places.map((name) => [name, optionalWords(intakeLimits.goal)]))),
  v.transform((fields) => Object.values(fields).filter((words) => words !== null)),
);

/** How far with which goal, as one choice of a check-in sends it: the goal's id and a value from 0 to 10. */
const toldProgress = v.pipe(
  v.optional(v.string(), ""),
  v.regex(/^([\w-]{1,64}:(\d|10))?$/),
  v.transform((text) => {
    const [goalId, value] = text.split(":");
    return goalId && value ? { goalId, value: Number(value) } : null;
  }),
);
export const progressPlaces = ["progress-1", "progress-2", "progress-3", "progress-4", "progress-5"] as const;
export const toldProgressFields = Object.fromEntries(
  progressPlaces.map((name) => [name, toldProgress]),
) as Record<(typeof progressPlaces)[number], typeof toldProgress>;
