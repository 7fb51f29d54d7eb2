import type { StaffActor } from "#model/access.ts";
import { messageRules } from "#model/message.ts";
import { keepPushKeys, updateMessageRules } from "#store/practices.ts";
import { practiceFor } from "../access.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";
import { makePushKeys } from "./push-keys.ts";

/** Changes when messages are sent after sessions, over which channels, and from what name. The keys of notifications are made when they are first switched on. */
export async function changeRules(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const rules = parse(messageRules, given);
  const practice = practiceFor(actor, "change");
  if (rules.push) await keepPushKeys(services.store, practice, makePushKeys());
  await updateMessageRules(services.store, practice, rules);
}
