import type { GoalAgreement } from "../../alliance/goal-agreement.ts";
import type { Population, Reading } from "../../alliance/types.ts";
import type { Answers } from "../../measures/session-check.ts";
import type { Coming } from "../outlook/history.ts";
import type { Noticeable } from "./indicator.ts";

/** What a client shared: words, or a topic alone. */
export type Shared = "words" | "therapist" | "method" | "goals" | "shame" | "practical" | "other";

/** One check-in that the therapist has opened. */
export interface CheckInSeen {
  readonly day: string;
  /** Its session's place among all of the client's, from 1. */
  readonly session: number;
  readonly answers: Answers;
  /** The therapist's own view of the same session; empty where they gave none. */
  readonly view: Answers;
  /** What the therapist guessed that the client would answer; empty where they did not. */
  readonly guess: Answers;
  /** What the therapist ticked of the session; null where they gave no view of it. */
  readonly noticed: readonly Noticeable[] | null;
  readonly reading: Reading;
  readonly tension: boolean;
  /** Characters that were written in words. */
  readonly written: number;
  /** Statements that were asked and left out. */
  readonly leftOut: number;
  readonly shared: Shared | null;
  readonly addressed: "yes" | "partly" | "no" | null;
  /** The client said later that this check-in, or one since, was addressed. */
  readonly takenUp: boolean;
  /** From the beginning of the session, whose length is not known, to the answer; null where it cannot be told. */
  readonly hoursToAnswer: number | null;
}

export interface AttendanceSeen {
  readonly day: string;
  readonly session: number;
  readonly attendance: Coming;
  /** HH:MM by the practice's clock; null where none was noted. */
  readonly time: string | null;
  /** The day it was first planned for, where it was moved. */
  readonly movedFrom: string | null;
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
