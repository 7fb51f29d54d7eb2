import type { Course } from "../alliance/course.ts";
import type { Ground } from "../goals/common-ground.ts";
import { dayIn } from "../practice-day.ts";
import type { ToldGround } from "./client-history.ts";
import { type Reasons, readReasons } from "./read-reasons.ts";

/** Why a client may drift, from all that their therapist has opened and told. */
export const reasonsFor = (course: Course, ground: Ground, timeZone: string): Reasons =>
  readReasons(course, bearing(ground, timeZone), timeZone);

/** What of both accounts bears on the barriers: a list of goals that the therapist has not opened gives no reason away. */
function bearing(
  { goalsSeenAt, clientGoals, progress, agreement, gaps, preferred, accounts }: Ground,
  timeZone: string,
): ToldGround {
  const day = (at: string) => dayIn(timeZone, new Date(at));
  const account = accounts.at(-1);
  const told = [preferred?.day, account && day(account.toldAt)].filter((one) => one != null).sort();
  return {
    goals: (goalsSeenAt === null ? [] : clientGoals).map(({ id, place }) => ({
      place,
      progress: progress
        .filter(({ goalId }) => goalId === id)
        .map(({ recordedAt, value }) => ({ day: day(recordedAt), value })),
    })),
    goalAgreement: goalsSeenAt === null ? null : agreement,
    preferenceGap:
      gaps.length > 0 ? { gap: Math.max(...gaps.map(({ gap }) => gap)), day: told.at(-1)! } : null,
  };
}
