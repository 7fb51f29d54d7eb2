import { AttuneError } from "#model/errors.ts";
import { postponeMessages } from "#store/messages.ts";
import { silencePhone } from "#store/push-subscriptions.ts";
import { stopReminders } from "#store/reminders.ts";
import { instant, type Services } from "../services.ts";
import { laterToday, tomorrow } from "./due-times.ts";
import { type ClientSpeaking, clockOf, voiceOf } from "./voice.ts";

export const reminderWishes = ["tonight", "tomorrow", "stop", "resume"] as const;
export type ReminderWish = (typeof reminderWishes)[number];

/**
 * What a client wishes of reminders: later today, tomorrow, none at all any more over any channel, or e-mails again.
 * Putting off is of what waits for the link's session; where today has no hour left, it is tomorrow. Whoever holds a link
 * may stop e-mails, since every one of them has to say how; but what the client stopped begins again by themselves alone,
 * on their own page. Throws `resume-elsewhere`.
 */
export async function changeReminders(
  services: Services,
  actor: ClientSpeaking,
  wish: ReminderWish,
): Promise<void> {
  const voice = await voiceOf(services, actor);
  if (wish === "resume") {
    if (voice.kind === "session") throw new AttuneError("resume-elsewhere");
    return stopReminders(services.store, voice, null);
  }
  if (wish === "stop") {
    const now = instant(services);
    await silencePhone(services.store, voice, now);
    return stopReminders(services.store, voice, now);
  }
  if (voice.kind !== "session") return;
  const { here, rules } = await clockOf(services);
  const moment = (wish === "tonight" ? laterToday(here, rules) : null) ?? tomorrow(here, rules);
  await postponeMessages(services.store, voice, new Date(moment.epochMilliseconds).toISOString());
}
