import { client as ar } from "./ar/client/index.ts";
import { client as de } from "./de/client/index.ts";
import { client as en } from "./en/client/index.ts";
import { staff } from "./en/staff/index.ts";
import { client as es } from "./es/client/index.ts";
import { client as fr } from "./fr/client/index.ts";
import { client as ja } from "./ja/client/index.ts";
import type { Language } from "./languages.ts";

/** A file of client texts, named as in the English catalogue. */
export type ClientGroup = keyof typeof en;
type KeysOf<T> = T extends unknown ? keyof T : never;
/** A text that clients meet; it exists in every language. */
export type ClientKey = KeysOf<(typeof en)[ClientGroup]>;
/** A text that staff or the terminal meet. */
export type StaffKey = keyof typeof staff;
/** Every text's key; a key that is missing in English does not compile. */
export type MessageKey = ClientKey | StaffKey;

/** The client texts of each language: a missing group or key does not compile, and each file refuses an extra one. */
export const clientCatalogues: Readonly<
  Record<Language, { readonly [G in ClientGroup]: Readonly<Record<keyof (typeof en)[G], string>> }>
> = { en, es, de, fr, ar, ja };

/** What staff and the terminal read, in English. */
export const staffCatalogue: Readonly<Record<StaffKey, string>> = staff;

/** The texts a client can meet, in one list. */
export function clientTexts(language: Language): Readonly<Record<ClientKey, string>> {
  return Object.assign({}, ...Object.values(clientCatalogues[language])) as Record<ClientKey, string>;
}
