import type { Translate } from "#model/locales/translate.ts";
import type { LinearMixedFit } from "#science/statistics/mixed/describe.ts";

/** A fit as a table for people. */
export function fitTable(t: Translate, fit: LinearMixedFit): string {
  const random = fit.random.map((one) =>
    "variance" in one
      ? [one.group, one.term, shown(one.variance), shown(one.sd)]
      : [one.group, `${one.term} × ${one.term2}`, shown(one.covariance), `r = ${shown(one.correlation)}`],
  );
  const { variance, phi } = fit.residual;
  const groups = Object.entries(fit.groups).map(([name, count]) => t("cli.mixed.groups", { name, count }));
  return [
    ...grid([
      [t("cli.mixed.fixed"), t("cli.mixed.estimate"), t("cli.mixed.se"), "t"],
      ...fit.fixed.map(({ term, estimate, se }) => [
        term,
        shown(estimate),
        shown(se),
        (estimate / se).toFixed(2),
      ]),
    ]),
    "",
    ...grid([
      [t("cli.mixed.random"), "", t("cli.mixed.variance"), t("cli.mixed.sd")],
      ...random,
      [t("cli.mixed.residual"), "", shown(variance), shown(Math.sqrt(variance))],
    ]),
    ...(phi === null ? [] : ["", t("cli.mixed.phi", { phi: shown(phi) })]),
    "",
    t("cli.mixed.size", { count: fit.n, groups: groups.join(", ") }),
    t("cli.mixed.criteria", {
      criterion: shown(fit.criterion),
      logLik: shown(fit.logLik),
      aic: shown(fit.aic),
      bic: shown(fit.bic),
    }),
    "",
  ].join("\n");
}

/** Rows with columns of one width: names to the left, numbers to the right. */
export function grid(rows: readonly (readonly string[])[]): string[] {
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

/** Seven digits: as many as R prints. */
export const shown = (value: number): string => String(Number(value.toPrecision(7)));
