import * as v from "valibot";
import { changeReminders, type ReminderWish, reminderWishes } from "#care/messages/change-reminders.ts";
import type { ClientSpeaking } from "#care/messages/voice.ts";
import type { Services } from "#care/services.ts";
import { AttuneError } from "#model/errors.ts";

/** Carries out what a client wishes of reminders, and returns it. Throws `invalid-input` for a wish that is none. */
export async function carryOutWish(
  services: Services,
  actor: ClientSpeaking,
  { wish }: Readonly<Record<string, string>>,
): Promise<ReminderWish> {
  if (!v.is(v.picklist(reminderWishes), wish)) throw new AttuneError("invalid-input", { field: "wish" });
  await changeReminders(services, actor, wish);
  return wish;
}
