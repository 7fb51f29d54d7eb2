import type { Aim } from "#science/guidance/trial/aim.ts";
import { judge, type KnownHere } from "#science/guidance/trial/judge.ts";
import type { Judged, TrialCourse } from "#science/guidance/trial/judge-trial.ts";

/** As many as a large practice looks at in a day. */
const most = 500;
const kept = new Map<string, Judged>();

/**
 * Judges a trial, or answers what was judged of the very same values before: it takes about ten milliseconds, and a
 * page is opened more often than a check-in arrives. What is kept are numbers without a client, in memory alone.
 */
export function judgeOnce(aim: Aim, values: Omit<TrialCourse, "lowerIsBetter">, known: KnownHere): Judged {
  const key = JSON.stringify([aim, values, known]);
  const judged = kept.get(key) ?? judge(aim, values, known);
  kept.delete(key);
  kept.set(key, judged);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  return judged;
}
