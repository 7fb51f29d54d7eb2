import { type Actor, authorize } from "#model/access.ts";
import type { GivenUp } from "#model/message.ts";
import type { Practice } from "#model/practice.ts";
import { usableWordings } from "#model/wording.ts";
import { addLink } from "#store/links.ts";
import { type ClaimedMessage, claimMessage, settleMessage } from "#store/messages.ts";
import { findWordings } from "#store/wordings.ts";
import { linkDays } from "../check-ins/make-link.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { compose } from "./compose.ts";
import type { Post } from "./post.ts";

type Job = Extract<Actor, { kind: "job" }>;

/** A claim that is older belongs to a process that ended in between. */
const abandonedMs = 10 * 60_000;
/** Waits between tries, in minutes; after the last one the message is given up. */
const waits = [2, 10, 60, 360] as const;

/**
 * Sends what is due, one message at a time; several processes share the work, and each message is claimed by
 * one. What is not wanted any more is given up instead. Returns how many were sent.
 */
export async function sendDue(
  services: Services,
  actor: Job,
  practice: Practice,
  post: Post,
): Promise<number> {
  const allowed = authorize(actor, { kind: "practice", id: practice.id } as const, "send-messages");
  for (let sent = 0; ; ) {
    const now = instant(services);
    const abandoned = new Date(services.now().getTime() - abandonedMs).toISOString();
    const claimed = await claimMessage(services.store, allowed, { now, abandoned });
    if (!claimed) return sent;
    const { id, attempts } = claimed.message;
    const unwanted = reasonNotTo(claimed, practice);
    if (unwanted || !claimed.email) {
      await settleMessage(services.store, allowed, id, { givenUp: unwanted ?? "no-address" });
      continue;
    }
    const email = await emailOf(services, actor, practice, post, { ...claimed, email: claimed.email });
    try {
      await post.send(email);
      await settleMessage(services.store, allowed, id, { sentAt: instant(services) });
      sent += 1;
    } catch {
      // What the mail server said may name the client's address, so it goes no further.
      const minutes = waits[attempts];
      const again = new Date(services.now().getTime() + (minutes ?? 0) * 60_000).toISOString();
      const outcome = minutes ? { again, attempts: attempts + 1 } : { givenUp: "undeliverable" as const };
      await settleMessage(services.store, allowed, id, outcome);
    }
  }
}

function reasonNotTo(claimed: ClaimedMessage, practice: Practice): GivenUp | null {
  if (claimed.answered) return "answered";
  if (claimed.stopped || !practice.messageRules.reminders) return "stopped";
  return claimed.email ? null : "no-address";
}

async function emailOf(
  services: Services,
  actor: Job,
  practice: Practice,
  post: Post,
  { message, session, language, email }: ClaimedMessage & { email: string },
) {
  const token = services.newToken(tokenBytes);
  const expiresAt = new Date(services.now().getTime() + linkDays * 86_400_000).toISOString();
  await addLink(services.store, authorize(actor, session, "make-link"), {
    tokenHash: hashOfToken(token),
    createdAt: instant(services),
    expiresAt,
  });
  const spoken = language ?? practice.language;
  const wordings = usableWordings(spoken, await findWordings(services.store, practice.id, spoken));
  const link = `${post.publicUrl}/c/${token}`;
  return {
    id: message.id,
    to: email,
    senderName: practice.messageRules.senderName,
    ...compose(message.kind, spoken, wordings, {
      link,
      expiresAt,
      stop: `${link}/reminders`,
      timeZone: practice.timeZone,
    }),
  };
}
