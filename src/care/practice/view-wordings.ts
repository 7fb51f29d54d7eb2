import type { StaffActor } from "#model/access.ts";
import { type ClientGroup, type ClientKey, clientTexts } from "#model/locales/catalogue.ts";
import type { Language } from "#model/locales/languages.ts";
import { editableGroups, keysOfGroup, usableWordings } from "#model/wording.ts";
import { findWordings } from "#store/wordings.ts";
import { practiceFor } from "../access.ts";
import type { Services } from "../services.ts";

/** A client text as it comes with Attune, and in the practice's own words where there are any. */
export interface WordingEntry {
  readonly key: ClientKey;
  readonly standard: string;
  readonly own: string | null;
}

/** The client texts that a practice may put in its own words, by group, in one language. */
export async function viewWordings(
  services: Services,
  actor: StaffActor,
  language: Language,
): Promise<{ group: ClientGroup; entries: WordingEntry[] }[]> {
  const practice = practiceFor(actor, "change");
  const own = usableWordings(language, await findWordings(services.store, practice.id, language));
  const standard = clientTexts(language);
  return editableGroups.map((group) => ({
    group,
    entries: keysOfGroup(group).map((key) => ({ key, standard: standard[key], own: own[key] ?? null })),
  }));
}
