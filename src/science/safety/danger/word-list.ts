/**
 * The words of one language that may mean somebody is not safe. A short list on purpose, open to reading: it
 * shows help lines and brings words to the therapist early; it never judges, and is never the only way to help.
 *
 * Entries are regular expressions over plain words (`plain-words.ts`): lower case, no accents or vowel marks.
 */
export interface WordList {
  /** Phrases that may mean danger. */
  readonly danger: readonly string[];
  /** Ways of speaking that look like danger and are not. They are taken out first. */
  readonly idioms: readonly string[];
  /** What may be joined to the front of a word ("and", "the"), as in Arabic. */
  readonly prefixes?: string;
  /** Written without spaces between words, as Japanese is: phrases are found anywhere. */
  readonly unspaced?: boolean;
}
