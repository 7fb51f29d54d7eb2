import type { StaffActor } from "#model/access.ts";
import type { Session } from "#model/session.ts";
import type { TherapistView } from "#model/therapist-view.ts";
import { type Item, itemsOfCheckIn } from "#science/measures/session-check.ts";
import { checkInOfSession, countOtherCheckIns } from "#store/check-ins.ts";
import { viewOfSession } from "#store/therapist-views.ts";
import { clientFor, sessionFor } from "../access.ts";
import { type Course, courseOf } from "../alliance/course.ts";
import { noteLook } from "../audit/note-look.ts";
import type { Services } from "../services.ts";
import { type SessionInCourse, viewSession } from "../sessions/view-session.ts";
import { gate, type OpenDanger, openDanger } from "./gate.ts";

/** How the guess of an earlier session lay to what the client said, of each statement that both have a number for. */
export interface LastGuess {
  readonly day: Session["date"];
  readonly items: readonly { readonly item: Item; readonly said: number; readonly guess: number }[];
}

export interface GuessPage extends SessionInCourse {
  /** The statements that the client was asked, or will be. */
  readonly asked: readonly Item[];
  readonly answered: boolean;
  /** The answers were seen: the guess is locked. */
  readonly open: boolean;
  readonly view: TherapistView | null;
  /** What passes the gate, wherever the client said it. */
  readonly danger: OpenDanger | null;
  /** The newest earlier session that was guessed and opened; null where there is none. */
  readonly lastGuess: LastGuess | null;
}

/**
 * The therapist's form after a session: whether there are answers, and never what they are, apart from what may mean
 * danger. It opens nothing.
 */
export async function viewGuess(
  services: Services,
  actor: StaffActor,
  sessionId: string,
): Promise<GuessPage> {
  const session = await sessionFor(services, actor, sessionId, "guess");
  const checkIn = await checkInOfSession(services.store, session);
  const view = await viewOfSession(services.store, session);
  const client = await clientFor(services, actor, session.clientId, "view");
  const course = await courseOf(services, client, "keep-closed");
  const danger = openDanger(course);
  const lastGuess = lastGuessIn(course, sessionId);
  if (danger || lastGuess) await noteLook(services, actor, client);
  const number = checkIn?.number ?? (await countOtherCheckIns(services.store, session)) + 1;
  return {
    ...(await viewSession(services, actor, sessionId)),
    asked: itemsOfCheckIn(number),
    answered: checkIn !== null,
    open: checkIn !== null && view?.revealedAt != null && gate(checkIn, view).state === "revealed",
    view,
    danger,
    lastGuess,
  };
}

function lastGuessIn({ sessions }: Course, sessionId: string): LastGuess | null {
  const before = sessions.slice(
    0,
    sessions.findIndex((one) => one.session.id === sessionId),
  );
  for (const { session, checkIn, view } of before.toReversed()) {
    if (checkIn?.state !== "revealed" || !view) continue;
    const { asked, answers } = checkIn.checkIn;
    const items = asked.flatMap((item) => {
      const [said, guess] = [answers[item], view.guess[item]];
      return said == null || guess == null ? [] : [{ item, said, guess }];
    });
    if (items.length > 0) return { day: session.date, items };
  }
  return null;
}
