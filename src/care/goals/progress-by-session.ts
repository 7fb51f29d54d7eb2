import type { GoalProgress } from "#model/goal.ts";
import { dayIn } from "../practice-day.ts";

/** A session as far as notes are put beside it. */
interface Dated {
  readonly id: string;
  readonly date: string;
}

export type ProgressAtSession = GoalProgress & {
  /** The place among the client's sessions, from 1; 0 before the first. */
  readonly session: number;
};

/**
 * The newest note of each goal under each session, the earliest session first: that of its
 * check-in, else the last session up to its day. So four notes of one evening are not four sessions without a change.
 */
export function progressBySession(
  notes: readonly GoalProgress[],
  sessions: readonly Dated[],
  timeZone: string,
): ProgressAtSession[] {
  const newest = new Map<string, ProgressAtSession>();
  for (const note of notes) {
    const day = dayIn(timeZone, new Date(note.recordedAt));
    const at = note.sessionId
      ? sessions.findIndex(({ id }) => id === note.sessionId)
      : sessions.findLastIndex(({ date }) => date <= day);
    newest.set(`${note.goalId} ${at}`, { ...note, session: at + 1 });
  }
  return [...newest.values()].sort((one, other) => one.session - other.session);
}
