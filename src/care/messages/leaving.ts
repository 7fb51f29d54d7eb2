import type { Authorized } from "#model/access.ts";
import type { Channel } from "#model/message.ts";
import type { Practice } from "#model/practice.ts";
import { addLink, linksChangedSince, type NewLink } from "#store/links.ts";
import { type MessageClaim, settleClaim, writeLeaving } from "#store/message-claims.ts";
import { spaceReminder } from "#store/messages.ts";
import { holdSession, type SessionResource } from "#store/sessions.ts";
import { after, instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { spacedFrom } from "./due-times.ts";

type Session = Authorized<SessionResource, "make-link">;

/**
 * A claim that is older belongs to a process that ended in between. Where it ended before the message left, the message is
 * free again: whoever was to get it is neither passed over nor told of two that never came. Where it had begun to
 * leave nobody knows whether it arrived, and it stays counted: two at most is promised, and a lost one is followed by the other.
 */
const abandonedMs = 10 * 60_000;

/** Now, and before when a claim counts as abandoned. */
export const claimMoment = (services: Services) => ({
  now: instant(services),
  abandoned: after(services, { ms: -abandonedMs }),
});

/** Writes down that a claimed message leaves, with what has to be there when it arrives; it must not leave where this throws. */
export async function writeDownLeaving(
  services: Services,
  session: Session,
  claim: MessageClaim,
  channel: Channel,
  withIt: (within: Services) => Promise<void> = async () => {},
): Promise<void> {
  await transact(services, async (within) => {
    await holdSession(within.store, session);
    const left = { sentAt: instant(within), channel };
    if (!(await writeLeaving(within.store, session, claim, left)))
      throw new Error("the message has passed to another process");
    await withIt(within);
  });
}

/**
 * Keeps the link that an e-mail takes along. Throws where the session's links were made anew while it was on its way:
 * whoever did so may have had it in mind.
 */
export async function keepSentLink(within: Services, session: Session, link: NewLink): Promise<void> {
  if (await linksChangedSince(within.store, session, link.createdAt))
    throw new Error("the session's links have changed meanwhile");
  await addLink(within.store, session, link);
}

/** Ends the claim of a message that has left; the session's reminder keeps its distance from it. */
export async function hasLeft(
  services: Services,
  session: Session,
  claim: MessageClaim,
  { messageRules, timeZone }: Practice,
): Promise<void> {
  await transact(services, async (within) => {
    await holdSession(within.store, session);
    await settleClaim(within.store, session, claim, "left");
    await spaceReminder(within.store, session, spacedFrom(within.now(), messageRules, timeZone));
  });
}
