import type { Actor } from "#model/access.ts";
import { strategies } from "#science/guidance/catalogue.ts";
import { inEach, type Offered, type StaffLanguage, type StrategyWords } from "#science/guidance/strategy.ts";
import { type StrategyChange, strategyChanges } from "#store/strategies.ts";
import { practiceFor } from "../access.ts";
import { staffLanguage } from "../practice/staff-language.ts";
import type { Services } from "../services.ts";

/** One strategy as a practice has it. */
export interface CatalogueEntry {
  readonly strategy: Offered;
  /** The words it came with, where the practice put it in its own; null otherwise. */
  readonly standard: StrategyWords | null;
  /** Never suggested since then, and still readable where it was tried; null while it is offered. */
  readonly retiredAt: string | null;
}

/** The catalogue that comes with Attune, with what a practice reworded, retired and added. */
export interface PracticeCatalogue {
  readonly entries: readonly CatalogueEntry[];
  /** In which the practice's staff reads it. */
  readonly language: StaffLanguage;
}

/** A practice's catalogue, for use cases that have their own say over who may ask. */
export async function practiceCatalogue(services: Services, practiceId: string): Promise<PracticeCatalogue> {
  const changes = await strategyChanges(services.store, practiceId);
  const language = await staffLanguage(services);
  const ofId = new Map(changes.map((change) => [change.id, change]));
  const builtIn = strategies.map((strategy) => changed(strategy, ofId.get(strategy.id), language));
  const own = changes.flatMap((change): CatalogueEntry[] => {
    if (!change.own) return [];
    const { id, content, retiredAt } = change;
    const words = inEach(content.words);
    return [{ strategy: { ...content, id, code: null, evidence: null, words }, standard: null, retiredAt }];
  });
  return { entries: [...builtIn, ...own], language };
}

function changed(
  strategy: Offered,
  change: StrategyChange | undefined,
  language: StaffLanguage,
): CatalogueEntry {
  if (!change || change.own) return { strategy, standard: null, retiredAt: null };
  const { words, retiredAt } = change;
  if (!words) return { strategy, standard: null, retiredAt };
  return { strategy: { ...strategy, words: inEach(words) }, standard: strategy.words[language], retiredAt };
}

/** What can be suggested: everything that is not retired. */
export const offeredIn = ({ entries }: PracticeCatalogue): Offered[] =>
  entries.filter(({ retiredAt }) => retiredAt === null).map(({ strategy }) => strategy);

/** The strategy of this id, retired or not; undefined when there is none. */
export const entryIn = ({ entries }: PracticeCatalogue, id: string): CatalogueEntry | undefined =>
  entries.find(({ strategy }) => strategy.id === id);

/** What a strategy is called, also one of long ago. */
export const nameIn = (catalogue: PracticeCatalogue, id: string): string =>
  entryIn(catalogue, id)?.strategy.words[catalogue.language].name ?? id;

/** A practice's catalogue, for anybody on its staff: it says nothing of any client. */
export async function viewCatalogue(services: Services, actor: Actor, practiceId: string) {
  const practice = practiceFor(actor, "read-catalogue", practiceId);
  return practiceCatalogue(services, practice.id);
}
