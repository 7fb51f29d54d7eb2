import type { Trials } from "#care/guidance/view-trials.ts";
import type { Translate } from "#model/locales/translate.ts";
import { type Cause, isSituation } from "#science/guidance/causes.ts";
import type { Fit, Suggestion } from "#science/guidance/match.ts";
import type { WriteNumber } from "#web/numbers.ts";
import { trialSentence } from "./trial-sentence.ts";

/** What a suggestion answers, in a few words. */
export const causeWords = (t: Translate, cause: Cause): string =>
  isSituation(cause) ? t(`situation.${cause}`) : t(`barrier.${cause}`);

/** Why this strategy and not another, as sentences; what followed when it was tried with this client comes last. */
export function fitSentences(
  t: Translate,
  { strategy, fit }: Suggestion,
  { trials }: Trials,
  number: WriteNumber,
): string[] {
  const followed = trials
    .filter(({ trial }) => trial.strategyId === strategy.id)
    .flatMap((one) => [
      t("fit.followed", { result: trialSentence(t, one, number) }),
      ...(one.alongside.length > 0 ? [t("trial.alongside-short")] : []),
    ]);
  return [...fit.flatMap((one) => sentenceOf(t, one)), ...followed];
}

function sentenceOf(t: Translate, fit: Fit): string[] {
  switch (fit.kind) {
    case "cause":
      return [t(`fit.cause.${fit.closeness}`, { cause: causeWords(t, fit.cause) })];
    case "also":
      return [t("fit.also", { cause: causeWords(t, fit.cause) })];
    case "rupture":
      return fit.rupture === "none" ? [] : [t(`fit.rupture.${fit.rupture}`)];
    case "evidence":
      return [t("fit.evidence", { grade: fit.grade })];
    case "tried-before":
    case "declined-before":
      return [t(`fit.${fit.kind}`, { times: fit.times })];
    // The figure itself stands beside the published one.
    case "local":
      return [t(`fit.local.${fit.direction}`)];
  }
}
