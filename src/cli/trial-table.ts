import type { TerminalTranslate } from "#model/locales/translate.ts";
import type { ScenarioName } from "#science/simulation/scenarios.ts";
import { type SimulatedTrial, type TrialPractice, trialGains } from "#science/simulation/simulate-trials.ts";
import { aligned } from "./aligned.ts";

/** How trials of a scenario are judged, a row for each true gain, in %, beside what a plain before and after would say. */
export function trialTable(
  t: TerminalTranslate,
  scenario: ScenarioName,
  { clients, model }: TrialPractice,
  rows: readonly (readonly SimulatedTrial[])[],
): string {
  const { lowPoints, mends } = model.recovery;
  const head = t("cli.evaluate.trials-head", {
    scenario,
    trials: rows[0]!.length,
    clients: clients.length,
    lowPoints,
    mends: (100 * mends).toFixed(0),
  });
  const columns = [
    "cli.evaluate.trials-gain",
    "cli.evaluate.trials-more",
    "cli.evaluate.trials-perhaps",
    "cli.evaluate.trials-less",
    "cli.evaluate.trials-holds",
    "cli.evaluate.trials-low",
    "cli.evaluate.trials-three",
  ] as const;
  const cells = rows.map((trials, index) => {
    const gain = trialGains[index]!;
    const share = (is: (one: SimulatedTrial) => boolean) =>
      ((100 * trials.filter(is).length) / Math.max(1, trials.length)).toFixed(1);
    return [
      `+${gain}`,
      share(({ judged }) => judged.verdict === "more"),
      share(({ judged }) => judged.verdict === "perhaps-more"),
      share(({ judged }) => judged.verdict === "less"),
      share(({ judged }) => judged.gain !== null && judged.gain.low <= gain && gain <= judged.gain.high),
      share(({ overLowPoint }) => overLowPoint >= 1),
      share(({ overLastThree }) => overLastThree >= 0.5),
    ];
  });
  return [head, "", ...aligned([columns.map((key) => t(key)), ...cells]), ""].join("\n");
}
