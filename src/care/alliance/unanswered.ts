import type { Unsaid } from "#model/check-in.ts";
import type { CourseSession } from "./course.ts";

/** Something that a client shared and that nobody has answered yet. */
export interface Unanswered {
  readonly shared: Unsaid["shared"];
  readonly entry: CourseSession;
}

/** What was shared last in these, and neither replied to, said to be addressed, nor set aside: silence is no answer. */
export function unansweredIn(sessions: readonly CourseSession[]): Unanswered | null {
  const entry = sessions.findLast((one) => !one.reply && !one.takenUp && !one.dismissal && sharedIn(one));
  const shared = entry && sharedIn(entry);
  return entry && shared ? { shared, entry } : null;
}

const sharedIn = ({ checkIn }: CourseSession): Unsaid["shared"] | null =>
  checkIn?.state === "revealed" ? (checkIn.checkIn.unsaid?.shared ?? null) : null;
