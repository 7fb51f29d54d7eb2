import * as v from "valibot";
import { day, id, timeOfDay } from "./text.ts";

/** How a session came; missed is without a word, cancelled is with notice. */
export const attendances = ["kept", "late", "cancelled", "missed"] as const;
export type Coming = (typeof attendances)[number];
export type Attendance = "planned" | Coming;

/** Of a session that did not take place nobody is asked how it was. */
export const didNotTakePlace: readonly Attendance[] = ["cancelled", "missed"];

/** A session that did not take place: missed without a word, or called off. */
export const wasOff = (attendance: string | null): boolean =>
  didNotTakePlace.some((one) => one === attendance);

/** One appointment of a client with their therapist. `date` and `time` are local to the practice. */
export interface Session {
  readonly id: string;
  readonly clientId: string;
  readonly therapistId: string;
  readonly practiceId: string;
  readonly date: string;
  readonly time: string | null;
  readonly attendance: Attendance;
  /** The day it was first planned for, where it was moved to another. */
  readonly movedFrom: string | null;
}

/**
 * How a session came, as far as anybody can tell: who answered was there, whether or not somebody has marked it. Null while
 * nothing tells.
 */
export function comingOf({ attendance }: Pick<Session, "attendance">, answered: boolean): Coming | null {
  if (attendance !== "planned") return attendance;
  return answered ? "kept" : null;
}

export const newSession = v.object({
  clientId: id,
  date: day,
  time: v.pipe(
    v.optional(v.string(), ""),
    v.transform((text) => (text === "" ? null : text)),
    v.nullable(timeOfDay),
  ),
});

export const attendanceChange = v.object({ sessionId: id, attendance: v.picklist(attendances) });
