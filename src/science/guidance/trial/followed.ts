import type { Flag } from "../../alliance/types.ts";
import type { Coming } from "../../engagement/outlook/history.ts";
import type { Answers } from "../../measures/session-check.ts";
import type { Aim } from "./aim.ts";
import type { Point } from "./hidden-course.ts";

/** One session of a client with whom something is tried. */
export interface Followed {
  /** Its place among all of the client's, from 1. */
  readonly session: number;
  readonly coming: Coming | null;
  /** What was opened of its check-in; null where nothing was. */
  readonly opened: { readonly score: number | null; readonly answers: Answers; readonly flag: Flag } | null;
}

/** What sessions say of an aim, 0-10. How far a goal has come is told apart from sessions, and not found here. */
export function pointsOf(aim: Aim, sessions: readonly Followed[]): Point[] {
  return sessions.flatMap((one) => {
    const value = saidOf(aim, one);
    return value === null ? [] : [{ session: one.session, value }];
  });
}

function saidOf(aim: Aim, { coming, opened }: Followed): number | null {
  if (aim === "goal-progress") return null;
  if (aim === "attendance") return coming === null ? null : cameAs[coming];
  return (aim === "composite" ? opened?.score : opened?.answers[aim]) ?? null;
}

/** What was called off with notice, by whomever, is neither a coming nor a staying away. */
const cameAs: Readonly<Record<Coming, number | null>> = { kept: 10, late: 10, cancelled: null, missed: 0 };

/** The first session of the flagged stretch that led up to a start; null where the last check-in before it was not flagged. */
export function lowSince(sessions: readonly Followed[], start: number): number | null {
  const before = sessions.filter(({ session, opened }) => opened && session <= start);
  return before[before.findLastIndex(({ opened }) => opened!.flag === "none") + 1]?.session ?? null;
}
