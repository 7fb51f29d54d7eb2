import type { Mind } from "#care/sessions/bear-in-mind.ts";
import type { Translate } from "#model/locales/translate.ts";

/** The one thing to bear in mind, as a sentence about a client who is called so. */
export function mindSentence(t: Translate, mind: Mind, client: string): string {
  if (mind.kind === "hopes" || mind.kind === "hard")
    return t(`mind.${mind.kind}`, { client, words: mind.words });
  if (mind.kind === "direct") return t(`mind.direct.${mind.said}`, { client });
  if (mind.kind === "unanswered") return t(`mind.unanswered.${mind.shared}`, { client });
  if (mind.kind === "early") return t("mind.early", { client, count: mind.checkIns });
  return t(`mind.${mind.kind}`, { client });
}
