import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { strategyWordsForm } from "#model/practice-strategy.ts";
import { saveOwnStrategy, saveStrategyWords } from "#store/strategies.ts";
import { practiceFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { staffLanguage } from "../practice/staff-language.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { fitToSay } from "./fit-to-say.ts";
import { entryIn, practiceCatalogue } from "./practice-catalogue.ts";

/** Puts a strategy in the practice's own words. What it fits and its evidence stay as they are. */
export async function rewordStrategy(
  services: Services,
  actor: StaffActor,
  id: string,
  given: unknown,
): Promise<void> {
  const practice = practiceFor(actor, "change");
  const words = parse(strategyWordsForm, given);
  fitToSay(words, await staffLanguage(services));
  await transact(services, async (within) => {
    const entry = entryIn(await practiceCatalogue(within, practice.id), id);
    if (!entry) throw new AttuneError("not-found");
    const at = instant(within);
    const { strategy } = entry;
    if (strategy.code === null) {
      const { id: _, code, evidence, ...content } = strategy;
      await saveOwnStrategy(within.store, practice, {
        id,
        content: { ...content, words },
        at,
      });
    } else await saveStrategyWords(within.store, practice, { id, words, at });
    await record(within, actor, { kind: "strategy", id, practiceId: practice.id }, "reword-strategy");
  });
}

/** Goes back to the words that a strategy came with. */
export async function resetWords(services: Services, actor: StaffActor, id: string): Promise<void> {
  const practice = practiceFor(actor, "change");
  await transact(services, async (within) => {
    const entry = entryIn(await practiceCatalogue(within, practice.id), id);
    if (!entry) throw new AttuneError("not-found");
    if (!entry.standard) return;
    await saveStrategyWords(within.store, practice, { id, words: null, at: instant(within) });
    await record(within, actor, { kind: "strategy", id, practiceId: practice.id }, "reset-strategy");
  });
}
