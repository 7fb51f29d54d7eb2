import { phoneOf } from "#store/push-subscriptions.ts";
import { addressState, nextMessageAt } from "#store/reminders.ts";
import type { Services } from "../services.ts";
import { laterToday, tomorrow } from "./due-times.ts";
import { type ClientSpeaking, clockOf, voiceOf } from "./voice.ts";

/** How reminders stand for a client. Moments are instants. */
export interface Reminders {
  /** When the client stopped e-mails; null while they may come. */
  readonly stoppedAt: string | null;
  /** There is an address that e-mails could go to. */
  readonly hasAddress: boolean;
  /** When the next message about the link's session comes; null where none will, and on the own page. */
  readonly next: string | null;
  /** When it would come if it were put off; `tonight` is null where today has no hour left. Null where nothing waits. */
  readonly later: { readonly tonight: string | null; readonly tomorrow: string } | null;
}

export async function viewReminders(services: Services, actor: ClientSpeaking): Promise<Reminders> {
  const voice = await voiceOf(services, actor);
  const { hasAddress, stoppedAt } = await addressState(services.store, voice);
  const phone = await phoneOf(services.store, voice, null);
  const { here, rules } = await clockOf(services);
  const reached = (rules.reminders && hasAddress && !stoppedAt) || (rules.push && phone?.live === true);
  const next = voice.kind === "session" && reached ? await nextMessageAt(services.store, voice) : null;
  const text = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds).toISOString();
  const tonight = laterToday(here, rules);
  return {
    stoppedAt,
    hasAddress,
    next,
    later: next ? { tonight: tonight && text(tonight), tomorrow: text(tomorrow(here, rules)) } : null,
  };
}
