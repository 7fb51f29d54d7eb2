import type { BarrierReading } from "../engagement/barriers/read-barriers.ts";
import { type Cause, causesOf, isSituation } from "./causes.ts";
import { german } from "./questions/de.ts";
import { english } from "./questions/en.ts";
import type { Questions } from "./questions/questions.ts";
import type { Situation } from "./situations.ts";
import type { InEach, StaffLanguage } from "./strategy.ts";

export const questions: InEach<Questions> = { en: english, de: german };

/** The question that tells a barrier from the one it is most easily taken for, or asks about it alone where the client named it. */
export function askAbout({ barrier, sureness, next }: BarrierReading, language: StaffLanguage): string {
  const { voices, about, between, ending } = questions[language];
  if (barrier === "improved-enough") return ending;
  if (sureness === "said" || !next) return about(voices[barrier]);
  return between(voices[barrier], voices[next]);
}

/**
 * The question for the weightiest of what may stand; a general one when nothing stands out. Whoever has `written` of
 * hopes and worries is not asked for them again, as if nobody had read it.
 */
export function askFor(
  found: readonly Situation[],
  barriers: readonly BarrierReading[],
  language: StaffLanguage,
  written = false,
): string {
  const [first]: readonly Cause[] = causesOf(found, barriers);
  const { situations, written: onWhatStandsThere } = questions[language];
  if (first === undefined) return situations.nothing;
  if (first === "first-sessions" && written) return onWhatStandsThere;
  if (isSituation(first)) return situations[first];
  return askAbout(barriers.find(({ barrier }) => barrier === first)!, language);
}
