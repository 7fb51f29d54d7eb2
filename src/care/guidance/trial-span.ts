import type { Trial } from "#model/trial.ts";
import type { TrialSpan } from "#science/guidance/trial/overlap.ts";
import { dayIn } from "../practice-day.ts";

/** When a trial stands, by the places of its client's sessions from 1; `sessions` are all of them, the earliest first. */
export function trialSpan(
  { id, aim, sessionId, startedAt, endedOn }: Trial,
  sessions: readonly { readonly id: string; readonly date: string }[],
  timeZone: string,
): TrialSpan {
  const upTo = (holds: (date: string) => boolean) => sessions.findLastIndex(({ date }) => holds(date)) + 1;
  const chosen = sessions.findIndex((one) => one.id === sessionId) + 1;
  // A session that was missed before anything was tried belongs to what was before.
  const begun = dayIn(timeZone, new Date(startedAt));
  const since = aim === "attendance" ? upTo((date) => date < begun) : 0;
  const start = Math.max(chosen, since);
  const end =
    endedOn === null
      ? null
      : Math.max(
          start,
          upTo((date) => date <= endedOn),
        );
  return { id, start, end };
}
