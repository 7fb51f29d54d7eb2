import type { Authorized, ClientActor } from "#model/access.ts";
import type { CheckIn } from "#model/check-in.ts";
import { AttuneError } from "#model/errors.ts";
import { checkInOfSession } from "#store/check-ins.ts";
import { holdSession, type SessionResource } from "#store/sessions.ts";
import { openedMoments } from "#store/therapist-views.ts";
import { sessionFor } from "../access.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";
import { ownClient } from "./own-client.ts";

export type OwnSession = Authorized<SessionResource, "change-own">;
type Work = (within: Services, session: OwnSession, checkIn: CheckIn, opened: boolean) => Promise<void>;

/**
 * Does something with one of a client's own check-ins, while it cannot be opened by their therapist at the same time.
 * Throws `not-found` where none was sent, and for imported ratings, which nobody wrote here.
 */
export async function onOwnCheckIn(
  services: Services,
  actor: ClientActor,
  sessionId: string,
  work: Work,
): Promise<void> {
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "view-own");
    const session = await sessionFor(within, actor, sessionId, "change-own");
    await holdSession(within.store, session);
    const checkIn = await checkInOfSession(within.store, session);
    if (!checkIn || checkIn.imported) throw new AttuneError("not-found");
    const opened = (await openedMoments(within.store, client)).has(session.id);
    await work(within, session, checkIn, opened);
  });
}
