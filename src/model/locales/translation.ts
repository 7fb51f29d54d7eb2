/** A file of texts in another language: every key of the English file, and no other. */
export type TranslationOf<File> = Readonly<Record<keyof File, string>>;
