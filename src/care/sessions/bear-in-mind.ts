import type { Intake } from "#model/intake.ts";
import { firstFlagged } from "#science/alliance/statistical-flags.ts";
import type { DirectSign } from "#science/alliance/types.ts";
import type { Course, CourseSession } from "../alliance/course.ts";
import { type Unanswered, unansweredIn } from "../alliance/unanswered.ts";
import { openDanger } from "../perception/gate.ts";

/** The one thing to bear in mind before a session. */
export type Mind =
  | { readonly kind: "danger" | "strain" | "watch" | "answered" | "missed" | "back" | "repaired" }
  | { readonly kind: "direct"; readonly said: DirectSign }
  | { readonly kind: "unanswered"; readonly shared: Unanswered["shared"] }
  | { readonly kind: "ceiling" | "first" | "steady" | "nothing" }
  | { readonly kind: "hopes" | "hard"; readonly words: string }
  | { readonly kind: "early"; readonly checkIns: number };

/**
 * Chooses the one thing, from what came before the session, or from everything where none is named: what the client said directly, then what the
 * statistics flag, then what waits, for the therapist or for an answer of theirs, then what is mending. Before the third check-in it draws on
 * hopes, fears and attendance, since most people who leave do so early.
 */
export function bearInMind(course: Course, sessionId: string | null): Mind {
  const place = course.sessions.findIndex((one) => one.session.id === sessionId);
  const before = place < 0 ? course.sessions : course.sessions.slice(0, place);
  const answered = before.filter((one) => one.checkIn);
  if (openDanger({ ...course, sessions: before })) return { kind: "danger" };
  const last = before.at(-1);
  if (last?.checkIn?.state === "answered") return { kind: "answered" };
  // What waits to be opened makes nothing usual.
  const opened = answered.filter((one) => one.reading);
  const latest = opened.at(-1);
  const flagged = latest && !latest.dismissal ? flagOf(latest) : null;
  if (flagged) return flagged;
  if (last?.session.attendance === "missed") return { kind: "missed" };
  const unanswered = unansweredIn(before);
  if (unanswered) return { kind: "unanswered", shared: unanswered.shared };
  if (opened.length < firstFlagged) return early(course.intake, answered, last !== undefined);
  if (latest?.reading?.recovery) return { kind: repaired(course, latest) ? "repaired" : "back" };
  if (latest?.reading && !latest.reading.informative) return { kind: "ceiling" };
  return { kind: "steady" };
}

function flagOf({ reading }: CourseSession): Mind | null {
  if (!reading || reading.flag === "none") return null;
  const first = reading.reasons[0];
  return first?.rule === "direct" ? { kind: "direct", said: first.said } : { kind: reading.flag };
}

function repaired(course: Course, latest: CourseSession): boolean {
  const opened = course.sessions.filter((one) => one.reading);
  return opened[latest.reading?.recovery?.onset ?? -1]?.confirmedRepair ?? false;
}

function early(intake: Intake | null, answered: readonly CourseSession[], met: boolean): Mind {
  const first = answered[0]?.checkIn;
  const said = [intake, first?.state === "revealed" ? first.checkIn : null].filter((one) => one !== null);
  const hard = said.find((one) => one.hardToSpeak)?.hardToSpeak;
  if (hard) return { kind: "hard", words: hard };
  const hopes = said.find((one) => one.hopes)?.hopes;
  if (hopes) return { kind: "hopes", words: hopes };
  const checkIns = answered.filter((one) => one.reading).length;
  if (checkIns > 0) return { kind: "early", checkIns };
  if (answered.length > 0) return { kind: "answered" };
  return { kind: met ? "nothing" : "first" };
}
