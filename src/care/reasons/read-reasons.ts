import type { InTheWay } from "#model/in-the-way.ts";
import { observe } from "#science/engagement/barriers/observe.ts";
import { type BarrierReading, readBarriers, type Said } from "#science/engagement/barriers/read-barriers.ts";
import type { Course } from "../alliance/course.ts";
import { clientHistoryOf, type ToldGround } from "./client-history.ts";
import { newestTap, saidIn, withinPlace } from "./said.ts";

/** Why a client may drift: what they said, and which barriers may stand. */
export interface Reasons {
  readonly said: Said | null;
  /** The newest taps, with whether the client wants it raised. */
  readonly tap: InTheWay | null;
  /** At most three, what the client said first. */
  readonly found: readonly BarrierReading[];
  /** Signs that the client has what they came for: no failing, but a good ending to plan. */
  readonly improved: BarrierReading | null;
  /** The client does not want it raised now, or would rather not say: no suggestion rests on it. */
  readonly leaveBe: boolean;
}

/** Reads the reasons out of an opened course. What the client says decides over what is inferred. */
export function readReasons(course: Course, ground: ToldGround, timeZone: string): Reasons {
  const tap = newestTap(course);
  const { said, found } = readBarriers(observe(clientHistoryOf(course, ground, timeZone)), saidIn(course));
  const place = withinPlace(tap);
  const shown = found.filter(
    ({ barrier, sureness }) => sureness === "said" || !place || place.includes(barrier),
  );
  return {
    said,
    tap,
    found: shown.filter(({ barrier }) => barrier !== "improved-enough"),
    improved: shown.find(({ barrier }) => barrier === "improved-enough") ?? null,
    leaveBe:
      tap !== null &&
      (tap.what === "rather-not-say" || tap.mayRaise === "not-yet" || tap.mayRaise === "myself"),
  };
}

/** The barriers that a suggestion may answer. */
export const answerable = ({ found, improved, leaveBe }: Reasons): readonly BarrierReading[] =>
  leaveBe ? [] : [...found, ...(improved ? [improved] : [])];
