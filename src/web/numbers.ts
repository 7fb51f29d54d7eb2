import { intlTag, type Language } from "#model/locales/languages.ts";

/** Writes a number with at least so many decimals, and at most so many; none of them unless said. */
export type WriteNumber = (value: number, least?: number, most?: number) => string;

/** Numbers as a language writes them: "−0.3" and "7.25", or "−0,3" and "7,25". */
export const numbersIn =
  (language: Language): WriteNumber =>
  (value, least = 0, most = least) =>
    value
      .toLocaleString(intlTag(language), { minimumFractionDigits: least, maximumFractionDigits: most })
      .replace("-", "−");
