import type { Translate } from "#model/locales/translate.ts";
import type { GoalAgreement } from "#science/alliance/goal-agreement.ts";

/** Whether both put the same goal first, as far as that is known. */
export function firstWords(t: Translate, { sameFirst }: GoalAgreement, client: string): string {
  if (sameFirst === null) return t("goals.first-not-compared", { client });
  return t(sameFirst ? "goals.same-first" : "goals.different-first");
}
