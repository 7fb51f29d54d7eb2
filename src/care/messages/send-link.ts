import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { countSentByHand, messageLeft, spaceReminder } from "#store/messages.ts";
import { sessionFor } from "../access.ts";
import { makeLink } from "../check-ins/make-link.ts";
import { invite } from "../intake/invite.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { compose } from "./compose.ts";
import { spacedFrom } from "./due-times.ts";
import { type Sender, sendNow } from "./send-now.ts";

/** Sends a client a new invitation, in the place of earlier ones. Throws `mail-off`, `no-address` or `mail-not-sent`. */
export const sendInvitation = (
  services: Services,
  actor: StaffActor,
  from: Sender,
  clientId: string,
): Promise<void> =>
  sendNow(services, actor, from, clientId, async (to, publicUrl) => {
    const { token, expiresAt } = await invite(services, actor, clientId);
    const { timeZone } = from.practice;
    return compose("invitation", to, { link: `${publicUrl}/i/${token}`, expiresAt, stop: null, timeZone });
  });

/**
 * Sends a session's check-in, in the place of earlier links; it counts among the two messages of the session. Throws
 * `mail-off`, `no-address`, `mail-not-sent`, and `enough-sent` where the session had its two.
 */
export async function sendCheckIn(
  services: Services,
  actor: StaffActor,
  from: Sender,
  sessionId: string,
): Promise<void> {
  const session = await sessionFor(services, actor, sessionId, "make-link");
  const { messageRules, timeZone } = from.practice;
  await sendNow(services, actor, from, session.clientId, async (to, publicUrl) => {
    if (!(await messageLeft(services.store, session))) throw new AttuneError("enough-sent");
    const { token, expiresAt } = await makeLink(services, actor, sessionId);
    return compose("check-in", to, { link: `${publicUrl}/c/${token}`, expiresAt, stop: null, timeZone });
  });
  await transact(services, async (within) => {
    await countSentByHand(within.store, session, { id: within.newId(), sentAt: instant(within) });
    await spaceReminder(within.store, session, spacedFrom(within.now(), messageRules, timeZone));
  });
}
