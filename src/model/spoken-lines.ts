import { clientTexts, staffCatalogues } from "./locales/catalogue.ts";
import { type Language, languages } from "./locales/languages.ts";
import type { HelpLine } from "./practice.ts";

const emergency = "check-in.help-emergency";

/** Our own word for the emergency number, in every language that a practice may have been set up in. */
const ours = new Set([
  ...languages.map((language) => clientTexts(language)[emergency]),
  ...Object.values(staffCatalogues).map((texts) => texts["set-up.emergency"]),
]);

/** Help lines as somebody reads them: the emergency number in their language, all others by the name that the practice gave. */
export const spokenLines = (language: Language, lines: readonly HelpLine[]): HelpLine[] =>
  lines.map((line) => (ours.has(line.name) ? { ...line, name: clientTexts(language)[emergency] } : line));
