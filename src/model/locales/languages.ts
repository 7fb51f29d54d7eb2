/** The languages that clients meet, each with a complete catalogue; the names as their speakers write them. */
export const languageNames = {
  en: "English",
  es: "Español",
  de: "Deutsch",
  fr: "Français",
  ar: "العربية",
  ja: "日本語",
} as const;
export type Language = keyof typeof languageNames;
export const languages = Object.keys(languageNames) as [Language, ...Language[]];

/** The languages of staff pages. A staff page is in one of these as a whole, or in English as a whole. */
export const staffLanguages = ["en", "de"] as const satisfies readonly Language[];
export type StaffLanguage = (typeof staffLanguages)[number];

export const isStaffLanguage = (language: Language): language is StaffLanguage =>
  staffLanguages.some((known) => known === language);

/** The language of staff pages in a practice that speaks `language` with its clients; English where that is not known. */
export const staffLanguageOf = (language: Language | null | undefined): StaffLanguage =>
  language && isStaffLanguage(language) ? language : "en";

export const isLanguage = (text: unknown): text is Language => languages.some((known) => known === text);

/** Which way a language's text runs, for `<html dir>`. */
export const directionOf = (language: Language): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");

/**
 * The tag for `Intl`. English writes days as Britain does. Arabic keeps the digits 0-9: the scale's
 * buttons, telephone numbers and the therapist's pages have them, readers of Arabic know them everywhere,
 * and one kind of digit throughout cannot be misread (٥ beside a Latin 0, ٠ beside a full stop).
 */
export const intlTag = (language: Language): string =>
  language === "en" ? "en-GB" : language === "ar" ? "ar-u-nu-latn" : language;
