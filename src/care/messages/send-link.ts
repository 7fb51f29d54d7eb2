import type { Authorized, StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { closeOtherLinks } from "#store/links.ts";
import { claimByHand, giveBackClaim, type HandClaim } from "#store/message-claims.ts";
import type { SessionResource } from "#store/sessions.ts";
import { sessionFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { newLink } from "../check-ins/new-link.ts";
import { keepInvitation, newInvitation } from "../intake/invite.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";
import { compose } from "./compose.ts";
import { claimMoment, hasLeft, keepSentLink, writeDownLeaving } from "./leaving.ts";
import { type Sender, sendNow, wayTo } from "./send-now.ts";

/** Sends a client a new invitation, in the place of earlier ones. Throws what `sendNow` throws. */
export const sendInvitation = (
  services: Services,
  actor: StaffActor,
  from: Sender,
  clientId: string,
): Promise<void> =>
  sendNow(services, actor, from, clientId, async ({ to, publicUrl }) => {
    const { token, kept } = newInvitation(services);
    const link = `${publicUrl}/i/${token}`;
    const { timeZone } = from.practice;
    return {
      words: compose("invitation", to, { link, expiresAt: kept.expiresAt, stop: null, timeZone }),
      leaving: () => keepInvitation(services, actor, clientId, kept),
    };
  });

/**
 * Sends a session's check-in, in the place of earlier links; it counts among the two messages of the session, and is
 * claimed as the scheduler claims one, so that neither several clicks nor both of them together send more. Throws what
 * `sendNow` throws, `being-sent` while another is on its way, and `enough-sent` where the session had its two.
 */
export async function sendCheckIn(
  services: Services,
  actor: StaffActor,
  from: Sender,
  sessionId: string,
): Promise<void> {
  const session = await sessionFor(services, actor, sessionId, "make-link");
  const way = await wayTo(services, actor, from, session.clientId);
  const { token, kept } = newLink(services);
  const link = `${way.publicUrl}/c/${token}`;
  const { timeZone } = from.practice;
  const words = compose("check-in", way.to, { link, expiresAt: kept.expiresAt, stop: null, timeZone });
  const claim = await claimFor(services, session);
  const leaving = () =>
    writeDownLeaving(services, session, claim, "email", async (within) => {
      await keepSentLink(within, session, kept);
      await record(within, actor, session, "make-link");
    });
  const outcome = await way.send(words, leaving, claim.id).catch(async (error: Error) => {
    await giveBackClaim(services.store, session, claim);
    throw error;
  });
  await hasLeft(services, session, claim, from.practice);
  if (outcome === "unanswered") throw new AttuneError("mail-unanswered");
  // What the client has from before opens until the new one has surely gone.
  await closeOtherLinks(services.store, session, kept);
}

async function claimFor(
  services: Services,
  session: Authorized<SessionResource, "make-link">,
): Promise<HandClaim> {
  const moment = { ...claimMoment(services), id: services.newId() };
  const claim = await transact(services, (within) => claimByHand(within.store, session, moment));
  if (claim === "leaving") throw new AttuneError("being-sent");
  if (claim === "enough") throw new AttuneError("enough-sent");
  return claim;
}
