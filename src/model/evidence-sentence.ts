import { type Fact, facts, type Observation } from "../science/engagement/barriers/indicator.ts";
import type { Item } from "../science/measures/session-check.ts";
import type { Translate } from "./locales/translate.ts";

/**
 * What was observed, as one plain sentence without its date; null for what was looked for and was not there. `names` are
 * what the axis on which preferences and practice lie furthest apart is called, and the goal that stands still.
 */
export function evidenceSentence(
  t: Translate,
  { indicator, value, shown }: Observation,
  names: { readonly axis: string; readonly goal: string },
): string | null {
  const numbers = { value: round(shown?.value), usual: round(shown?.usual) };
  if (isFact(indicator)) return value === 0 ? null : t(`seen.${indicator}`, { ...names, ...numbers });
  if (indicator === "preference-gap") return t("seen.preference-gap", { ...names, ...numbers });
  if (indicator === "slow-to-answer") return t("seen.slow-to-answer", numbers);
  const [item, kind] = indicator.split("-") as [Item, "moved" | "standing" | "distance" | "guessed"];
  return t(`seen.${kind}`, { item: t(`item.short.${item}`), ...numbers });
}

const isFact = (indicator: string): indicator is Fact => (facts as readonly string[]).includes(indicator);
const round = (value: number | undefined): string => (Math.round((value ?? 0) * 10) / 10).toString();
