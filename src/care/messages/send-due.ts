import { type Actor, authorize } from "#model/access.ts";
import type { GivenUp } from "#model/message.ts";
import type { Practice } from "#model/practice.ts";
import { type ClaimedMessage, claimMessage, settleMessage, spaceReminder } from "#store/messages.ts";
import { findPushKeys } from "#store/practices.ts";
import { retireSubscription } from "#store/push-subscriptions.ts";
import { practiceFor } from "../access.ts";
import { after, instant, type Services } from "../services.ts";
import { channelsOf, type WaysOut } from "./channels.ts";
import { outsideQuietHours, spacedFrom } from "./due-times.ts";
import { emailFor, noticeFor } from "./message-for.ts";

type Job = Extract<Actor, { kind: "job" }>;

/** A claim that is older belongs to a process that ended in between. */
const abandonedMs = 10 * 60_000;
/** Waits between tries, in minutes; after the last one the message is given up. */
const waits = [2, 10, 60, 360] as const;

/**
 * Sends what is due, one message at a time; several processes share the work, and each message is claimed by
 * one. It goes to the client's phone where they have notifications, otherwise by e-mail. What is not wanted any
 * more is given up instead; in quiet hours nothing leaves, however late it is. Once `signal` is given it begins no other. Returns how many were sent.
 */
export async function sendDue(
  services: Services,
  actor: Job,
  practice: Practice,
  ways: WaysOut,
  signal?: AbortSignal,
): Promise<number> {
  const allowed = practiceFor(actor, "send-messages", practice.id);
  const quietUntil = (at: Date) => {
    const here = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(practice.timeZone);
    const moment = outsideQuietHours(here, practice.messageRules);
    return new Date(moment.epochMilliseconds);
  };
  for (let sent = 0; ; ) {
    if (signal?.aborted || quietUntil(services.now()) > services.now()) return sent;
    const now = instant(services);
    const abandoned = after(services, { ms: -abandonedMs });
    const claimed = await claimMessage(services.store, allowed, { now, abandoned });
    if (!claimed) return sent;
    const { id, attempts } = claimed.message;
    const unwanted = reasonNotTo(claimed);
    const outcome = unwanted ?? (await deliver(services, actor, practice, ways, claimed));
    if (outcome === "email" || outcome === "push") {
      await settleMessage(services.store, allowed, id, { sentAt: instant(services), channel: outcome });
      if (claimed.message.kind === "check-in") {
        const spaced = spacedFrom(services.now(), practice.messageRules, practice.timeZone);
        await spaceReminder(services.store, authorize(actor, claimed.session, "make-link"), spaced);
      }
      sent += 1;
      continue;
    }
    const minutes = outcome === "later" ? waits[attempts] : undefined;
    if (outcome === "later" && minutes) {
      const again = quietUntil(new Date(services.now().getTime() + minutes * 60_000)).toISOString();
      await settleMessage(services.store, allowed, id, { again, attempts: attempts + 1 });
    } else {
      const givenUp = outcome === "later" ? "undeliverable" : outcome;
      await settleMessage(services.store, allowed, id, { givenUp });
    }
  }
}

function reasonNotTo({ answered, ended }: ClaimedMessage): GivenUp | null {
  if (answered) return "answered";
  return ended ? "stopped" : null;
}

/** Tries the client's phone, and their e-mail where there is no phone or it is gone: the message is one all the same. */
async function deliver(
  services: Services,
  actor: Job,
  practice: Practice,
  ways: WaysOut,
  claimed: ClaimedMessage,
): Promise<"email" | "push" | "later" | "stopped" | "no-address"> {
  const on = channelsOf(practice, ways);
  const { phone, email, stopped } = claimed;
  const keys = phone && on.includes("push") ? await findPushKeys(services.store) : null;
  if (ways.push && phone && keys) {
    const outcome = await ways.push.send(phone, await noticeFor(services, practice, claimed), keys);
    if (outcome !== "gone") return outcome === "taken" ? "push" : "later";
    const allowed = practiceFor(actor, "send-messages", practice.id);
    await retireSubscription(services.store, allowed, phone.endpoint, instant(services));
  }
  if (stopped || on.length === 0) return "stopped";
  if (!ways.post || !email || !on.includes("email")) return "no-address";
  const letter = await emailFor(services, actor, practice, ways.post, { ...claimed, email });
  // What the mail server says may name the client's address, so it goes no further.
  return ways.post.send(letter).then(
    () => "email" as const,
    () => "later" as const,
  );
}
