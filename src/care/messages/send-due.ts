import { type Actor, type Authorized, authorize } from "#model/access.ts";
import type { Channel, GivenUp } from "#model/message.ts";
import type { Practice } from "#model/practice.ts";
import {
  type ClaimedMessage,
  claimMessage,
  readClaimed,
  settleClaim,
  writeLeaving,
} from "#store/message-claims.ts";
import { findPushKeys } from "#store/practices.ts";
import { retireSubscription } from "#store/push-subscriptions.ts";
import type { SessionResource } from "#store/sessions.ts";
import { practiceFor } from "../access.ts";
import { instant, type Services } from "../services.ts";
import { channelsOf, type WaysOut } from "./channels.ts";
import { outsideQuietHours } from "./due-times.ts";
import { claimMoment, hasLeft, keepSentLink, writeDownLeaving } from "./leaving.ts";
import { emailFor, noticeFor } from "./message-for.ts";

type Job = Extract<Actor, { kind: "job" }>;

/** A turn begins no other message after so long: the next one reads anew what the practice wishes. */
const turnMs = 5 * 60_000;
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
  const ends = services.now().getTime() + turnMs;
  for (let sent = 0; ; ) {
    const now = services.now();
    if (signal?.aborted || now.getTime() > ends || quietUntil(now) > now) return sent;
    const claimed = await claimMessage(services.store, allowed, claimMoment(services));
    if (!claimed) return sent;
    const { claim } = claimed;
    const { attempts } = claimed.message;
    const session = authorize(actor, claimed.session, "make-link");
    const unwanted = reasonNotTo(claimed);
    const outcome = unwanted ?? (await deliver(services, actor, practice, ways, { ...claimed, session }));
    if (outcome === "email" || outcome === "push") {
      await hasLeft(services, session, claim, practice);
      sent += 1;
      continue;
    }
    const minutes = outcome === "later" ? waits[attempts] : undefined;
    if (outcome === "later" && minutes) {
      const again = quietUntil(new Date(services.now().getTime() + minutes * 60_000)).toISOString();
      await settleClaim(services.store, session, claim, { again, attempts: attempts + 1 });
    } else {
      const givenUp = outcome === "later" ? "undeliverable" : outcome;
      await settleClaim(services.store, session, claim, { givenUp });
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
  claimed: ClaimedMessage & { readonly session: Authorized<SessionResource, "make-link"> },
): Promise<Channel | "later" | "stopped" | "no-address"> {
  const on = channelsOf(practice, ways);
  const { phone, email, stopped, session, claim } = claimed;
  const keys = phone && on.includes("push") ? await findPushKeys(services.store) : null;
  if (ways.push && phone && keys) {
    const notice = await noticeFor(services, practice, claimed);
    await writeDownLeaving(services, session, claim, "push");
    const outcome = await ways.push.send(phone, notice, keys);
    if (outcome !== "gone") return outcome === "taken" ? "push" : "later";
    await writeLeaving(services.store, session, claim, null);
    const allowed = practiceFor(actor, "send-messages", practice.id);
    await retireSubscription(services.store, allowed, phone.endpoint, instant(services));
  }
  if (stopped || on.length === 0) return "stopped";
  if (!ways.post || !email || !on.includes("email")) return "no-address";
  const { letter, link } = await emailFor(services, practice, ways.post, { ...claimed, email });
  const leaving = () =>
    writeDownLeaving(services, session, claim, "email", async (within) => {
      const now = await readClaimed(within.store, claim);
      if (now.email !== email || now.stopped || reasonNotTo(now))
        throw new Error("it is wanted there no more");
      await keepSentLink(within, session, link);
    });
  // What the mail server says may name the client's address, so it goes no further. One that it says nothing of has left.
  return ways.post.send(letter, leaving).then(
    () => "email" as const,
    () => "later" as const,
  );
}
