import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import type { Practice } from "#model/practice.ts";
import { readClient } from "#store/clients.ts";
import { countSentByHand, messageLeft, spaceReminder } from "#store/messages.ts";
import { clientFor, sessionFor } from "../access.ts";
import { makeLink } from "../check-ins/make-link.ts";
import { invite } from "../intake/invite.ts";
import { spokenTo } from "../practice/practice-wordings.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { compose } from "./compose.ts";
import { spacedFrom } from "./due-times.ts";
import type { Post } from "./post.ts";

type What = { readonly invitationOf: string } | { readonly checkInOf: string };

/**
 * Sends a new link at once: an invitation of a client, or the check-in of a session, which counts among the two
 * messages of the session. It takes the place of earlier ones. Throws `mail-off`, `no-address`, `mail-not-sent`, and
 * `enough-sent` where the session had its two.
 */
export async function sendLink(
  services: Services,
  actor: StaffActor,
  practice: Practice,
  post: Post | null,
  what: What,
): Promise<void> {
  if (!post) throw new AttuneError("mail-off");
  const checkIn = "checkInOf" in what;
  const session = checkIn ? await sessionFor(services, actor, what.checkInOf, "make-link") : null;
  const clientId = checkIn ? session!.clientId : what.invitationOf;
  const client = await readClient(services.store, await clientFor(services, actor, clientId, "change"));
  if (!client.email) throw new AttuneError("no-address");
  if (session && !(await messageLeft(services.store, session))) throw new AttuneError("enough-sent");
  const { token, expiresAt } = checkIn
    ? await makeLink(services, actor, what.checkInOf)
    : await invite(services, actor, what.invitationOf);
  const to = await spokenTo(services, practice, client.language);
  const link = `${post.publicUrl}/${checkIn ? "c" : "i"}/${token}`;
  const words = compose(checkIn ? "check-in" : "invitation", to, {
    link,
    expiresAt,
    stop: null,
    timeZone: practice.timeZone,
  });
  const { senderName } = practice.messageRules;
  await post.send({ id: services.newId(), to: client.email, senderName, ...words }).catch((cause: Error) => {
    throw new AttuneError("mail-not-sent", {}, { cause });
  });
  if (!session) return;
  await transact(services, async (within) => {
    await countSentByHand(within.store, session, { id: within.newId(), sentAt: instant(within) });
    const spaced = spacedFrom(within.now(), practice.messageRules, practice.timeZone);
    await spaceReminder(within.store, session, spaced);
  });
}
