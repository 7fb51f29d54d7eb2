import type { TrialView } from "#care/guidance/view-trials.ts";
import type { Translate } from "#model/locales/translate.ts";
import { lowerIsBetter } from "#science/guidance/trial/aim.ts";
import { leastValues } from "#science/guidance/trial/judge-trial.ts";
import type { WriteNumber } from "#web/numbers.ts";

/**
 * How a trial went, in one plain sentence with its uncertainty: where 9 in 10 of the chance lies, and the chance that
 * it truly rose.
 */
export function trialSentence(t: Translate, { trial, judged }: TrialView, number: WriteNumber): string {
  const { verdict, gain, before, after } = judged;
  if (verdict === "too-early" || !gain)
    return before < leastValues
      ? t("trial.few-before", { before, least: leastValues })
      : t("trial.too-early", { after, least: leastValues });
  const way = trial.aim === "attendance" ? "attendance" : lowerIsBetter(trial.aim) ? "down" : "up";
  const turn = way === "down" ? -1 : 1;
  const ends = [turn * gain.low, turn * gain.high].sort((a, b) => a - b);
  const shown = (value: number) => number(value, 1);
  const signed = (value: number) => (value < -0.05 ? "−" : value > 0.05 ? "+" : "") + shown(Math.abs(value));
  const result = t(`trial.${way}.${verdict}`, {
    gain: verdict === "no-more" ? signed(turn * gain.mean) : shown(Math.abs(gain.mean)),
    low: signed(ends[0]!),
    high: signed(ends[1]!),
    chance: chanceWords(t, verdict === "less" ? 1 - gain.chance : gain.chance),
  });
  return t("trial.result", { result });
}

/** A chance as a frequency, rounded down: "9 in 10". */
function chanceWords(t: Translate, chance: number): string {
  if (chance >= 0.99) return t("trial.chance", { count: 99, of: 100 });
  if (chance >= 0.95) return t("trial.chance", { count: 19, of: 20 });
  return t("trial.chance", { count: Math.floor(10 * chance + 1e-9), of: 10 });
}
