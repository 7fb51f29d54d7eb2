import type { GoalAgreement } from "../../alliance/goal-agreement.ts";
import type { Population, Reading } from "../../alliance/types.ts";
import type { Answers } from "../../measures/session-check.ts";

/** One check-in that the therapist has opened. */
export interface CheckInSeen {
  readonly day: string;
  /** Its session's place among all of the client's, from 1. */
  readonly session: number;
  readonly answers: Answers;
  /** The therapist's own view of the same session; empty where they gave none. */
  readonly view: Answers;
  readonly reading: Reading;
  /** The client confirmed that what began here was addressed. */
  readonly confirmedRepair: boolean;
  readonly tension: boolean;
  /** Anything was written in words. */
  readonly wrote: boolean;
  readonly shared: "words" | "therapist" | "shame" | "other" | null;
  readonly addressed: "yes" | "partly" | "no" | null;
  /** From the beginning of the session, whose length is not known, to the answer; null where it cannot be told. */
  readonly hoursToAnswer: number | null;
}

export interface AttendanceSeen {
  readonly day: string;
  readonly session: number;
  readonly attendance: "kept" | "late" | "cancelled" | "missed";
}

/** How far a client said they are with one goal, 0-10, the earliest first. */
export interface GoalSeen {
  readonly place: number;
  readonly progress: readonly { readonly day: string; readonly value: number }[];
}

/** All of a client that bears on the ten barriers, the earliest first. Nothing of an unopened check-in is in it. */
export interface ClientHistory {
  readonly population: Population;
  readonly checkIns: readonly CheckInSeen[];
  /** Sessions that have come, each with how. */
  readonly attendance: readonly AttendanceSeen[];
  readonly goals: readonly GoalSeen[];
  /** How the two lists of goals lie to each other, since the day the later of them was put in order. */
  readonly goalAgreement: (GoalAgreement & { readonly day: string }) | null;
  /** The widest gap between what the client prefers and what the therapist says they do, 0-6, since the day of the later account; null while one side is missing. */
  readonly preferenceGap: { readonly gap: number; readonly day: string } | null;
  /** Before the first session the client named something that could make it hard to speak; null while nothing was said. */
  readonly hardToSpeak: { readonly said: boolean; readonly day: string } | null;
}
