import type { TerminalTranslate } from "#model/locales/translate.ts";
import {
  comparedAt,
  type Evaluation,
  type RuleFound,
  ruleNames,
} from "#science/simulation/evaluate-detectors.ts";
import type { Interval } from "#science/simulation/operating-curve.ts";
import { aligned } from "./aligned.ts";

/** One scenario's table: every rule at the same shares of false alarms, and the alarm against the limit and the fixed rule. */
export function detectorTable(
  t: TerminalTranslate,
  { scenario, clients, onsets, window, rules }: Evaluation,
): string {
  const own = (rule: RuleFound) =>
    rule.own === null
      ? ""
      : [rule.own.flagged, ...(onsets > 0 ? [rule.own.found] : [])].map(percent).join(", ");
  if (onsets === 0) {
    const rows = rules.flatMap((rule) => (rule.own === null ? [] : [[rule.name, own(rule)]]));
    const head = t("cli.evaluate.head-null", { scenario, clients });
    return [
      head,
      "",
      ...aligned([[t("cli.evaluate.rule"), t("cli.evaluate.own-flagged")], ...rows]),
      "",
    ].join("\n");
  }
  const shares = comparedAt.map((share) => `${100 * share} %`);
  const rows = rules.map((rule) => [rule.name, ...rule.sensitivity.map((one) => written(one)), own(rule)]);
  const alarm = rules.find(({ name }) => name === ruleNames.alarm)!;
  const composite = rules.find(({ name }) => name === ruleNames.composite)!;
  const against = [
    [t("cli.evaluate.limit"), ...alarm.overLimit.map((one) => written(one, true)), ""],
    [t("cli.evaluate.limit-composite"), ...composite.overLimit.map((one) => written(one, true)), ""],
    [t("cli.evaluate.fixed"), ...alarm.overFixed.map((one) => written(one, true)), ""],
  ];
  return [
    t("cli.evaluate.head", { scenario, clients, onsets }),
    t("cli.evaluate.found", { window }),
    "",
    ...aligned([
      [t("cli.evaluate.rule"), ...shares, t("cli.evaluate.own")],
      ...rows,
      [t("cli.evaluate.against"), "", "", "", "", ""],
      ...against,
    ]),
    "",
  ].join("\n");
}

const percent = (share: number): string => (100 * share).toFixed(1);

function written({ estimate, low, high }: Interval, signed = false): string {
  const sign = signed && estimate > 0 ? "+" : "";
  return `${sign}${percent(estimate)} [${percent(low)}, ${percent(high)}]`;
}
