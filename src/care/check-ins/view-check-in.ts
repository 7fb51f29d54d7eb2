import { type Actor, authorize, type StaffActor } from "#model/access.ts";
import type { CheckIn } from "#model/check-in.ts";
import { AttuneError } from "#model/errors.ts";
import type { Reply } from "#model/reply.ts";
import type { Session } from "#model/session.ts";
import { type Item, itemsOfCheckIn } from "#science/measures/session-check.ts";
import { waitsUnopened } from "#store/before-session.ts";
import { checkInOfSession, countOtherCheckIns, sentByOf } from "#store/check-ins.ts";
import { goalsWereSeen } from "#store/common-ground.ts";
import { hasIntake } from "#store/intakes.ts";
import { replyBefore } from "#store/replies.ts";
import { findSessionResource, readSession } from "#store/sessions.ts";
import { findTherapistName } from "#store/staff.ts";
import { findSubmissionSecret } from "#store/submission-secrets.ts";
import { viewOfSession } from "#store/therapist-views.ts";
import { type GoalToTell, goalsToTell } from "#store/told-progress.ts";
import { instant, type Services } from "../services.ts";
import { asksConsents } from "./asks-consents.ts";
import { changeableUntil } from "./changeable.ts";
import { somethingChanged } from "./something-changed.ts";

/** What the check-in page shows: this session's own, and never any history. */
export interface CheckInPage {
  readonly session: Session;
  readonly therapistName: string;
  readonly number: number;
  readonly asked: readonly Item[];
  /** The first check-in asks for hopes and fears, unless they were told before the first session. */
  readonly asksHopes: boolean;
  /** What was saved so far, so that it can be changed; null before the first sending. */
  readonly saved: CheckIn | null;
  /** The therapist has seen it, so it can no longer be changed. */
  readonly revealed: boolean;
  /** Until when this device can read and change what it sent; null where nothing was sent, and once that is over. */
  readonly changeUntil: string | null;
  /** What a change that arrives late has to carry: handed out as long as this device may write; null after that. */
  readonly mark: string | null;
  /** What the therapist answered to the check-in before. */
  readonly reply: Reply | null;
  /** The client's goals, to tell how far they are with each. */
  readonly goals: readonly GoalToTell[];
  /** Something has changed, so that it is asked what gets in the way. */
  readonly asksInTheWay: boolean;
  /** Once it was sent: the client was never asked what their answers may be used for beyond working with them. */
  readonly asksConsents: boolean;
}

/**
 * The check-in page of the session that a device opens. On a device that staff have lent, goals stay out of it until the
 * client's therapist has opened their list, and what gets in the way is asked once all that was sent is open. Throws `link-used` when another device has answered it.
 */
export async function viewCheckIn(
  services: Services,
  actor: Extract<Actor, { kind: "check-in-link" }>,
  lentBy: StaffActor | null = null,
): Promise<CheckInPage> {
  const resource = await findSessionResource(services.store, actor.sessionId);
  if (!resource) throw new AttuneError("link-unknown");
  const allowed = authorize(actor, resource, "answer");
  const saved = await checkInOfSession(services.store, allowed);
  // A second device that opened the link before the first one sent reads nothing of it.
  if (saved && (await sentByOf(services.store, allowed)) !== actor.device) throw new AttuneError("link-used");
  const number = saved?.number ?? (await countOtherCheckIns(services.store, allowed)) + 1;
  const revealed = Boolean((await viewOfSession(services.store, allowed))?.revealedAt);
  const changeUntil = saved && !revealed ? changeableUntil(saved.submittedAt, instant(services)) : null;
  const { store } = services;
  const byAnother = lentBy !== null && lentBy.staffId !== allowed.therapistId;
  const goalsClosed = byAnother || (lentBy !== null && !(await goalsWereSeen(store, allowed)));
  // That the question is there tells of answers which the therapist has yet to guess.
  const changeClosed = byAnother || (lentBy !== null && (await waitsUnopened(store, allowed)));
  const mayWrite = !saved || changeUntil !== null;
  return {
    session: await readSession(services.store, allowed),
    therapistName: await findTherapistName(services.store, allowed),
    number,
    asked: saved?.asked ?? itemsOfCheckIn(number),
    asksHopes: number === 1 && !(await hasIntake(services.store, allowed)),
    saved,
    revealed,
    changeUntil,
    mark: mayWrite ? ((await findSubmissionSecret(services.store, actor.device))?.mark ?? null) : null,
    reply: await replyBefore(services.store, allowed),
    goals: goalsClosed ? [] : await goalsToTell(services.store, allowed),
    asksInTheWay: Boolean(saved?.inTheWay) || (!changeClosed && (await somethingChanged(services, allowed))),
    asksConsents: saved !== null && (await asksConsents(services, allowed)),
  };
}
