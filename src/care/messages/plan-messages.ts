import type { Actor } from "#model/access.ts";
import { messageKinds } from "#model/message.ts";
import type { Practice } from "#model/practice.ts";
import { planSession, type SessionToMind, sessionsToMind } from "#store/messages.ts";
import { practiceFor } from "../access.ts";
import { dayAfter, dayIn } from "../practice-day.ts";
import type { Services } from "../services.ts";
import { channelsOf, type WaysOut } from "./channels.ts";
import { dueTimes, spacedFrom } from "./due-times.ts";

type Job = Extract<Actor, { kind: "job" }>;

/** Sessions of so many days back are minded: an older one is not asked about any more. */
const daysBack = 2;

/**
 * Plans what is due after the sessions of these days, once each, whichever process comes first, and for whichever
 * channel reaches the client when it is due: two messages for a session, over all channels together. Throws what kept one from being planned, once the others are.
 */
export async function planMessages(
  services: Services,
  actor: Job,
  practice: Practice,
  ways: WaysOut,
): Promise<void> {
  const by = channelsOf(practice, ways);
  if (by.length === 0) return;
  const allowed = practiceFor(actor, "send-messages", practice.id);
  const until = dayIn(practice.timeZone, services.now());
  const from = dayAfter(until, -daysBack);
  let failure: unknown = null;
  for (const session of await sessionsToMind(services.store, allowed, { from, until, by })) {
    // One that cannot be planned keeps no other from it, and is told of when they are.
    try {
      await planSession(services.store, allowed, session, planOf(services, practice, session));
    } catch (error) {
      failure ??= error;
    }
  }
  if (failure) throw failure;
}

function planOf(services: Services, { messageRules, timeZone }: Practice, session: SessionToMind) {
  const due = dueTimes(session, messageRules, timeZone);
  // One that was sent by hand before the practice had reminders, or before the session was moved.
  const spaced = session.sentAt ? spacedFrom(new Date(session.sentAt), messageRules, timeZone) : null;
  const reminder = spaced && due.reminder < spaced.dueBefore ? spaced.to : due.reminder;
  return messageKinds.map((kind) => ({
    id: services.newId(),
    kind,
    dueAt: kind === "reminder" ? reminder : due.checkIn,
  }));
}
