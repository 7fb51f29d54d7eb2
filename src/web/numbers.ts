import { intlTag, type Language } from "#model/locales/languages.ts";

/** Writes a number with at least so many decimals, and at most so many; none of them unless said. */
export type WriteNumber = (value: number, least?: number, most?: number) => string;

/** Making a formatter takes a hundred times as long as using one, and a client page writes hundreds of numbers. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  const known = formatters.get(key);
  if (known) return known;
  const form = { minimumFractionDigits: least, maximumFractionDigits: most };
  const made = new Intl.NumberFormat(intlTag(language), form);
  formatters.set(key, made);
  return made;
}

/** Numbers as a language writes them: "−0.3" and "7.25", or "−0,3" and "7,25". */
export const numbersIn =
  (language: Language): WriteNumber =>
  (value, least = 0, most = least) =>
    formatter(language, least, most).format(value).replace("-", "−");
