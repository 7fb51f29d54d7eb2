import type { StaffActor } from "#model/access.ts";
import { ruleChangeForm } from "#model/own-page.ts";
import { insertRuleChange } from "#store/rule-changes.ts";
import { practiceFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";

/** Tells every client, on their own page, about a change of the practice's rules. */
export async function tellRuleChange(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const { words } = parse(ruleChangeForm, given);
  const practice = practiceFor(actor, "change");
  await insertRuleChange(services.store, practice, {
    id: services.newId(),
    words,
    writtenAt: instant(services),
  });
}
