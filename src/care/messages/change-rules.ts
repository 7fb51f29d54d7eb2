import type { StaffActor } from "#model/access.ts";
import { messageRules } from "#model/message.ts";
import { keepPushKeys, updateMessageRules } from "#store/practices.ts";
import { practiceFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";
import { makePushKeys } from "./push-keys.ts";

/** Changes when messages are sent after sessions, over which channels, and from what name. The keys of notifications are made when they are first switched on. */
export async function changeRules(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const rules = parse(messageRules, given);
  const practice = practiceFor(actor, "change");
  await transact(services, async (within) => {
    if (rules.push) await keepPushKeys(within.store, practice, makePushKeys());
    await updateMessageRules(within.store, practice, rules);
    await record(within, actor, practice, "change-message-rules");
  });
}
