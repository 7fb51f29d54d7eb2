import { AttuneError } from "#model/errors.ts";
import type { StrategyWords } from "#science/guidance/strategy.ts";
import { unfitWords } from "#science/guidance/unfit-words.ts";

/** Refuses words that would confront a client with a score, or ask for what was held back. */
export function fitToSay({ say }: StrategyWords): void {
  for (const said of [say.warm, say.plain]) {
    const unfit = unfitWords(said);
    if (unfit) throw new AttuneError(unfit === "score" ? "words-name-score" : "words-ask-unsaid");
  }
}
