import type { StaffActor } from "#model/access.ts";
import type { TherapistView } from "#model/therapist-view.ts";
import { type Item, itemsOfCheckIn } from "#science/measures/session-check.ts";
import { checkInOfSession, countOtherCheckIns } from "#store/check-ins.ts";
import { viewOfSession } from "#store/therapist-views.ts";
import { sessionFor } from "../access.ts";
import type { Services } from "../services.ts";
import { type SessionInCourse, viewSession } from "../sessions/view-session.ts";
import { gate } from "./gate.ts";

export interface GuessPage extends SessionInCourse {
  /** The statements that the client was asked, or will be. */
  readonly asked: readonly Item[];
  readonly answered: boolean;
  /** The answers were seen: the guess is locked. */
  readonly open: boolean;
  readonly view: TherapistView | null;
}

/** The therapist's form after a session: whether there are answers, and never what they are. */
export async function viewGuess(
  services: Services,
  actor: StaffActor,
  sessionId: string,
): Promise<GuessPage> {
  const session = await sessionFor(services, actor, sessionId, "guess");
  const checkIn = await checkInOfSession(services.store, session);
  const view = await viewOfSession(services.store, session);
  const number = checkIn?.number ?? (await countOtherCheckIns(services.store, session)) + 1;
  return {
    ...(await viewSession(services, actor, sessionId)),
    asked: itemsOfCheckIn(number),
    answered: checkIn !== null,
    open: checkIn !== null && view?.revealedAt != null && gate(checkIn, view).state === "revealed",
    view,
  };
}
