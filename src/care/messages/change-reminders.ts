import { type Actor, authorize } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { stopReminders } from "#store/clients.ts";
import { postponeMessages } from "#store/messages.ts";
import { findPractice } from "#store/practices.ts";
import { deleteSubscription } from "#store/push-subscriptions.ts";
import { findSessionResource } from "#store/sessions.ts";
import { instant, type Services } from "../services.ts";
import { outsideQuietHours } from "./due-times.ts";

export const reminderWishes = ["tonight", "tomorrow", "stop"] as const;
export type ReminderWish = (typeof reminderWishes)[number];

/** What a client wishes of reminders: later today, tomorrow, or none at all any more, over no channel. */
export async function changeReminders(
  services: Services,
  actor: Extract<Actor, { kind: "check-in-link" }>,
  wish: ReminderWish,
): Promise<void> {
  const resource = await findSessionResource(services.store, actor.sessionId);
  const practice = await findPractice(services.store);
  if (!resource || !practice) throw new AttuneError("link-unknown");
  const session = authorize(actor, resource, "answer");
  if (wish === "stop") {
    await deleteSubscription(services.store, session);
    return stopReminders(services.store, session, instant(services));
  }
  const now = Temporal.Instant.fromEpochMilliseconds(services.now().getTime());
  const here = now.toZonedDateTimeISO(practice.timeZone);
  const later = wish === "tonight" ? here.add({ hours: 4 }) : here.add({ days: 1 });
  const moment = outsideQuietHours(later, practice.messageRules);
  await postponeMessages(services.store, session, new Date(moment.epochMilliseconds).toISOString());
}
