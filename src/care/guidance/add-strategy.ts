import type { StaffActor } from "#model/access.ts";
import { ownStrategyForm } from "#model/practice-strategy.ts";
import { saveOwnStrategy } from "#store/strategies.ts";
import { practiceFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { staffLanguage } from "../practice/staff-language.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { fitToSay } from "./fit-to-say.ts";

/** Adds a strategy of the practice's own, which is suggested from then on without any claim of evidence; answers with its id. */
export async function addStrategy(services: Services, actor: StaffActor, given: unknown): Promise<string> {
  const practice = practiceFor(actor, "change");
  const content = parse(ownStrategyForm, given);
  fitToSay(content.words, await staffLanguage(services));
  return transact(services, async (within) => {
    const id = `own-${within.newId()}`;
    await saveOwnStrategy(within.store, practice, { id, content, at: instant(within) });
    await record(within, actor, { kind: "strategy", id, practiceId: practice.id }, "add-strategy");
    return id;
  });
}
