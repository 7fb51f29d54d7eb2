import type { MessageRules } from "#model/message.ts";
import type { Reminders } from "#model/reminders.ts";
import { phoneOf } from "#store/push-subscriptions.ts";
import { addressState, nextMessageAt } from "#store/reminders.ts";
import type { Services } from "../services.ts";
import { laterToday, outsideQuietHours, tomorrow } from "./due-times.ts";
import { type ClientSpeaking, clockOf, voiceOf } from "./voice.ts";

/** How reminders stand for a client, seen from a link or from the own page. Throws `link-unknown` or `not-found`. */
export async function viewReminders(services: Services, actor: ClientSpeaking): Promise<Reminders> {
  const voice = await voiceOf(services, actor);
  const { hasAddress, stoppedAt } = await addressState(services.store, voice);
  const phone = await phoneOf(services.store, voice, null);
  const { here, rules } = await clockOf(services);
  const byMail = rules.reminders && hasAddress;
  const onPhone = rules.push && phone?.live === true;
  const reached = (byMail && !stoppedAt) || onPhone;
  const due = voice.kind === "session" && reached ? await nextMessageAt(services.store, voice) : null;
  const text = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds).toISOString();
  const next = due && text(leavesAt(due, here, rules));
  const tonight = laterToday(here, rules);
  return {
    stoppedAt,
    hasAddress,
    canCome: byMail || onPhone,
    next,
    later: next ? { tonight: tonight && text(tonight), tomorrow: text(tomorrow(here, rules)) } : null,
  };
}

/** When one that is due leaves by the rules of now: overdue it goes at once, and in no quiet hour. */
function leavesAt(due: string, here: Temporal.ZonedDateTime, rules: MessageRules): Temporal.ZonedDateTime {
  const moment = Temporal.Instant.from(due).toZonedDateTimeISO(here.timeZoneId);
  return outsideQuietHours(Temporal.ZonedDateTime.compare(moment, here) < 0 ? here : moment, rules);
}
