import type { TerminalTranslate } from "#model/locales/translate.ts";
import type { BinomialFit } from "#science/statistics/binomial/binomial-fit.ts";
import type { LinearMixedFit, RandomEffect } from "#science/statistics/mixed/describe.ts";

/** A linear mixed model as a table for people. */
export function fitTable(t: TerminalTranslate, model: LinearMixedFit): string {
  const { variance, phi } = model.residual;
  return [
    ...(model.fixed.length === 0 ? [] : [...fixedRows(t, model.fixed, "t"), ""]),
    ...randomRows(t, model.random, [
      [t("cli.mixed.residual"), "", shown(variance), shown(Math.sqrt(variance))],
    ]),
    ...(phi === null ? [] : ["", t("cli.mixed.phi", { phi: shown(phi) })]),
    ...closing(t, model),
  ].join("\n");
}

/** A hazard model as a table for people. */
export function hazardTable(t: TerminalTranslate, model: BinomialFit): string {
  return [
    ...fixedRows(t, model.fixed, "z"),
    ...(model.random.length === 0 ? [] : ["", ...randomRows(t, model.random, [])]),
    ...(model.deviance === null
      ? []
      : ["", t("cli.hazard.deviance", { deviance: shown(model.deviance, 10) })]),
    ...closing(t, model),
  ].join("\n");
}

function fixedRows(t: TerminalTranslate, fixed: LinearMixedFit["fixed"], ratio: string): string[] {
  return grid([
    [t("cli.mixed.fixed"), t("cli.mixed.estimate"), t("cli.mixed.se"), ratio],
    ...fixed.map(({ term, estimate, se }) =>
      Number.isNaN(se)
        ? [term, shown(estimate), t("cli.mixed.unknown"), ""]
        : [term, shown(estimate), shown(se), (estimate / se).toFixed(2)],
    ),
  ]);
}

function randomRows(
  t: TerminalTranslate,
  random: readonly RandomEffect[],
  more: readonly (readonly string[])[],
): string[] {
  const rows = random.map((one) =>
    "variance" in one
      ? [one.group, one.term, shown(one.variance), shown(one.sd)]
      : [one.group, `${one.term} × ${one.term2}`, shown(one.covariance), correlationOf(t, one.correlation)],
  );
  return grid([[t("cli.mixed.random"), "", t("cli.mixed.variance"), t("cli.mixed.sd")], ...rows, ...more]);
}

const correlationOf = (t: TerminalTranslate, r: number | null): string =>
  r === null ? t("cli.mixed.unknown") : `r = ${shown(r)}`;

function closing(
  t: TerminalTranslate,
  model: Pick<LinearMixedFit, "groups" | "n" | "criterion" | "logLik" | "aic" | "bic">,
) {
  const groups = Object.entries(model.groups).map(([name, count]) => t("cli.mixed.groups", { name, count }));
  const values = { criterion: model.criterion, logLik: model.logLik, aic: model.aic, bic: model.bic };
  const written = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value, 10)]));
  const rows = t("cli.mixed.rows", { count: model.n });
  return [
    "",
    groups.length === 0 ? rows : t("cli.mixed.size", { rows, groups: groups.join(", ") }),
    t("cli.mixed.criteria", written),
    "",
  ];
}

/** Rows with columns of one width: names to the left, numbers to the right. */
function grid(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const isNumber = (column: number) =>
    rows.slice(1).every((row) => /^(?:r = )?-?[\d.e+∞-]*$/.test(row[column]!));
  const toRight = widths.map((_, column) => column > 0 && isNumber(column));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        toRight[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join("  ")
      .trimEnd(),
  );
}

/** As many digits as R prints. */
const shown = (value: number, digits = 7): string => String(Number(value.toPrecision(digits)));
