import type { CheckIn } from "#model/check-in.ts";
import type { Intake } from "#model/intake.ts";
import type { Addition } from "#model/own-page.ts";
import type { Reply } from "#model/reply.ts";
import type { TherapistView } from "#model/therapist-view.ts";
import { type Danger, dangerFound, dangerInIntake } from "./danger.ts";

/** A check-in as its therapist may see it. Before the reveal it says only that there is one. */
export type GatedCheckIn =
  | {
      readonly state: "answered";
      readonly sessionId: string;
      readonly submittedAt: string;
      readonly danger: Danger | null;
    }
  | { readonly state: "revealed"; readonly sessionId: string; readonly checkIn: CheckIn };

/**
 * The gate of the guess: answers open after the therapist saved a view of the session, or chose to see
 * without guessing. Ratings that were imported were seen elsewhere before, so they stand open.
 * Every use case that hands check-ins to staff takes them through here.
 */
export function gate(checkIn: CheckIn, view: TherapistView | null): GatedCheckIn {
  const { sessionId, submittedAt } = checkIn;
  if (view || checkIn.imported) return { state: "revealed", sessionId, checkIn };
  return { state: "answered", sessionId, submittedAt, danger: dangerFound(checkIn) };
}

/** Danger that nobody has answered or read yet, with where it was said; `day` is of the session that it belongs to. */
export type OpenDanger = Danger &
  (
    | { readonly place: "check-in" | "added"; readonly day: string }
    | { readonly place: "goals" | "intake"; readonly day: null }
  );

/** A client's goals that may mean danger and were not read yet, the earliest first. */
export type DangerGoals = readonly { readonly words: string; readonly createdAt: string }[];

/**
 * The newest danger in a client's check-ins, opened or not, or in what they said before the first session,
 * that the therapist has not answered yet, or in their goals or what they added later, until that is read; null where
 * there is none.
 */
export function openDanger(course: {
  readonly intake: Intake | null;
  readonly dangerGoals: DangerGoals;
  readonly additions: readonly Addition[];
  readonly sessions: readonly {
    readonly session: { readonly id: string; readonly date: string };
    readonly checkIn: GatedCheckIn | null;
    readonly reply: Reply | null;
  }[];
}): OpenDanger | null {
  const added = course.additions.findLast((one) => one.signalsDanger && !one.readAt);
  if (added) {
    const day = course.sessions.find((one) => one.session.id === added.sessionId)?.session.date;
    return { ...dangerAdded(added, course.sessions), place: "added", day: day ?? added.addedAt.slice(0, 10) };
  }
  const unanswered = course.sessions.findLast((one) => !one.reply && dangerIn(one.checkIn));
  const said = unanswered && dangerIn(unanswered.checkIn);
  if (said) return { ...said, place: "check-in", day: unanswered.session.date };
  const goals = dangerInGoals(course.dangerGoals);
  if (goals) return { ...goals, place: "goals", day: null };
  const { intake } = course;
  const before = intake && !intake.readAt ? dangerInIntake(intake) : null;
  return before && { ...before, place: "intake", day: null };
}

function dangerInGoals(goals: DangerGoals): Danger | null {
  const newest = goals.at(-1);
  return newest
    ? { words: goals.map(({ words }) => words), selfHarm: false, goalsUntil: newest.createdAt }
    : null;
}

/** A note speaks for itself; of what was moved, the words or the topic stand in the check-in. */
function dangerAdded(
  { kind, words, sessionId }: Addition,
  sessions: readonly { readonly session: { readonly id: string }; readonly checkIn: GatedCheckIn | null }[],
): Danger {
  if (kind === "note") return { words: words ? [words] : [], selfHarm: false };
  const moved = sessions.find((one) => one.session.id === sessionId)?.checkIn;
  const unsaid = moved?.state === "revealed" ? moved.checkIn.unsaid : null;
  return unsaid?.shared === "words"
    ? { words: [unsaid.words], selfHarm: false }
    : { words: [], selfHarm: true };
}

function dangerIn(gated: GatedCheckIn | null): Danger | null {
  if (!gated) return null;
  return gated.state === "answered" ? gated.danger : dangerFound(gated.checkIn);
}
