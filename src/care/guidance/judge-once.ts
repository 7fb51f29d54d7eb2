import type { Population } from "#science/alliance/types.ts";
import { type Aim, lowerIsBetter } from "#science/guidance/trial/aim.ts";
import type { Recovery } from "#science/guidance/trial/course-model.ts";
import { judgeAttendance } from "#science/guidance/trial/judge-attendance.ts";
import { type Judged, judgeTrial, type TrialCourse } from "#science/guidance/trial/judge-trial.ts";
import { modelFor } from "#science/guidance/trial/model-for.ts";
import type { UsualComing } from "#science/guidance/trial/usual-coming.ts";

/** As many as a large practice looks at in a day. */
const most = 500;
const kept = new Map<string, Judged>();

/**
 * Judges a trial, or answers what was judged of the very same values before: it takes about ten milliseconds, and a
 * page is opened more often than a check-in arrives. What is kept are numbers without a client, in memory alone.
 */
export function judgeOnce(
  aim: Aim,
  values: Omit<TrialCourse, "lowerIsBetter">,
  population: Population,
  { recovery, coming }: { readonly recovery: Recovery; readonly coming: UsualComing },
): Judged {
  const key = JSON.stringify([aim, values, population, recovery, coming]);
  const known = kept.get(key);
  const course = { ...values, lowerIsBetter: lowerIsBetter(aim) };
  const judged =
    known ??
    (aim === "attendance"
      ? judgeAttendance(course, coming)
      : judgeTrial(course, modelFor(aim, population, recovery)));
  kept.delete(key);
  kept.set(key, judged);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  return judged;
}
