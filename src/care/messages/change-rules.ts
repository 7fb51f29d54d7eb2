import { authorize, type StaffActor } from "#model/access.ts";
import { messageRules } from "#model/message.ts";
import { updateMessageRules } from "#store/practices.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";

/** Changes when e-mails are sent after sessions, whether at all, and from what name. */
export async function changeRules(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const rules = parse(messageRules, given);
  const practice = authorize(actor, { kind: "practice", id: actor.practiceId } as const, "change");
  await updateMessageRules(services.store, practice, rules);
}
