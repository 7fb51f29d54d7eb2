import * as v from "valibot";
import { type ClientGroup, type ClientKey, clientCatalogues, clientTexts } from "./locales/catalogue.ts";
import { type Language, languages } from "./locales/languages.ts";
import { placesOf } from "./locales/places.ts";
import type { Wordings } from "./locales/translate.ts";

/**
 * Whether a practice may put a group of client texts in its own words. Promises of privacy and what is
 * said about danger stay as they are, since the code keeps them as they are worded; so do the statements
 * and their scale, since a changed statement measures something else.
 */
const editable: Readonly<Record<ClientGroup, boolean>> = {
  checkIn: true,
  introduction: true,
  // A tap stands for a reason that the therapist reads, and "not yet" is kept.
  inTheWay: false,
  messages: true,
  // They say who learns what.
  phone: false,
  calendar: false,
  // They say who keeps the key.
  passkeys: false,
  devices: true,
  kiosk: true,
  ownPage: true,
  ownData: false,
  // It says what was kept.
  ownFile: false,
  promises: false,
  items: false,
  refusals: false,
  // They say where the answers are, and have to say what is so.
  offline: false,
  // They promise what the code keeps on the phone.
  notes: false,
};

export const editableGroups = (Object.keys(editable) as ClientGroup[]).filter((group) => editable[group]);

/** The keys of a group, in the order of its file. */
export const keysOfGroup = (group: ClientGroup): ClientKey[] =>
  Object.keys(clientCatalogues.en[group]) as ClientKey[];

const editableKeys: ReadonlySet<string> = new Set(editableGroups.flatMap(keysOfGroup));
export const isEditable = (key: string): key is ClientKey => editableKeys.has(key);

export const longestWording = 400;

export const wordingChange = v.object({
  language: v.picklist(languages),
  key: v.string(),
  text: v.pipe(
    v.string(),
    // In ICU a straight apostrophe before a bracket would quote it: d'{name}.
    v.transform((text) => text.replaceAll(/\s+/g, " ").replaceAll("'", "’").trim()),
    v.maxLength(longestWording),
  ),
});

/** What keeps a text from standing in for the standard one: it cannot be read, or it has other places. */
export type WordingProblem =
  | { readonly problem: "unreadable" }
  | { readonly problem: "lost" | "unknown"; readonly places: readonly string[] };

/** Checks a practice's text for a key: it has to keep every place of the standard one and can add none. */
export function wordingProblem(language: Language, key: ClientKey, text: string): WordingProblem | null {
  const wanted = placesOf(clientTexts(language)[key]);
  let found: ReturnType<typeof placesOf>;
  try {
    found = placesOf(text);
  } catch {
    return { problem: "unreadable" };
  }
  const kept = (name: string) => found.get(name)?.kind === wanted.get(name)?.kind;
  const lost = [...wanted.keys()].filter((name) => !kept(name));
  if (lost.length > 0) return { problem: "lost", places: lost };
  const unknown = [...found.keys()].filter((name) => !wanted.has(name));
  return unknown.length > 0 ? { problem: "unknown", places: unknown } : null;
}

/** Of the texts that were saved, those that still fit: a text of an earlier version may have lost its place. */
export function usableWordings(language: Language, saved: ReadonlyMap<string, string>): Wordings {
  const usable: Partial<Record<ClientKey, string>> = {};
  for (const [key, text] of saved)
    if (isEditable(key) && !wordingProblem(language, key, text)) usable[key] = text;
  return usable;
}
