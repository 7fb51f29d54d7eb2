import { client as ar } from "./ar/client/index.ts";
import { client as de } from "./de/client/index.ts";
import { staff as staffInGerman } from "./de/staff/index.ts";
import { client as en } from "./en/client/index.ts";
import { staff } from "./en/staff/index.ts";
import { terminal } from "./en/terminal/index.ts";
import { client as es } from "./es/client/index.ts";
import { client as fr } from "./fr/client/index.ts";
import { client as ja } from "./ja/client/index.ts";
import type { Language, StaffLanguage } from "./languages.ts";

/** A file of client texts, named as in the English catalogue. */
export type ClientGroup = keyof typeof en;
type KeysOf<T> = T extends unknown ? keyof T : never;
/** A text that clients meet; it exists in every language. */
export type ClientKey = KeysOf<(typeof en)[ClientGroup]>;
/** A text that staff meet; it exists in every staff language. */
export type StaffKey = keyof typeof staff;
/** A text of a page; a key that is missing in English does not compile. */
export type MessageKey = ClientKey | StaffKey;
/** A text that the terminal says; it exists in English alone. */
export type TerminalKey = keyof typeof terminal;

/** The client texts of each language: a missing group or key does not compile, and each file refuses an extra one. */
export const clientCatalogues: Readonly<
  Record<Language, { readonly [G in ClientGroup]: Readonly<Record<keyof (typeof en)[G], string>> }>
> = { en, es, de, fr, ar, ja };

/** The staff texts of each staff language: a missing key does not compile, and each file refuses an extra one. */
export const staffCatalogues: Readonly<Record<StaffLanguage, Readonly<Record<StaffKey, string>>>> = {
  en: staff,
  de: staffInGerman,
};

export const terminalCatalogue: Readonly<Record<TerminalKey, string>> = terminal;

/** The texts a client can meet, in one list. */
export function clientTexts(language: Language): Readonly<Record<ClientKey, string>> {
  return Object.assign({}, ...Object.values(clientCatalogues[language])) as Record<ClientKey, string>;
}
