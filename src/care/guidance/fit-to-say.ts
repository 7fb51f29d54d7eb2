import { AttuneError } from "#model/errors.ts";
import type { StaffLanguage, StrategyWords } from "#science/guidance/strategy.ts";
import { unfitWords } from "#science/guidance/unfit-words.ts";

/** Refuses words that would confront a client with a score, or ask for what was held back. */
export function fitToSay({ say }: StrategyWords, language: StaffLanguage): void {
  for (const said of [say.warm, say.plain]) {
    const unfit = unfitWords(said, language);
    if (unfit) throw new AttuneError(unfit === "score" ? "words-name-score" : "words-ask-unsaid");
  }
}
