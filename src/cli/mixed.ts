import { translator } from "#model/locales/translate.ts";
import { namesIn } from "#science/statistics/formula/names-in.ts";
import type { LinearMixedFit } from "#science/statistics/mixed/describe.ts";
import { fitLinearMixed } from "#science/statistics/mixed/fit-linear.ts";
import { fileOf } from "./column-options.ts";
import { type Args, type Command, type ExitCode, type Io, UsageError } from "./command.ts";
import { fitTable } from "./fit-table.ts";
import { neededText } from "./option-text.ts";
import { progressOn } from "./progress.ts";
import { readTableFor } from "./read-model-table.ts";
import { unlessRefused } from "./unless-refused.ts";

const t = translator("en");

/** `attune mixed`: fits a linear mixed model to a table. */
export const mixed: Command = {
  name: "mixed",
  summary: "cli.mixed.summary",
  usage:
    'mixed FILE.csv --formula "score ~ session + (session | client)" [--ml] [--ar1 [--session day]] [--json]',
  options: {
    formula: { type: "string", value: "FORMULA", help: "cli.mixed.option.formula" },
    ml: { type: "boolean", help: "cli.mixed.option.ml" },
    ar1: { type: "boolean", help: "cli.mixed.option.ar1" },
    session: { type: "string", value: "COL", help: "cli.mixed.option.session" },
    json: { type: "boolean", help: "cli.mixed.option.json" },
  },
  run,
};

async function run(args: Args, io: Io): Promise<ExitCode> {
  const file = fileOf(args);
  const formula = neededText(args, "formula");
  const names = unlessRefused(io, () => namesIn(formula), { formula, table: null });
  if (names === null) return 1;
  const ar1 = ar1Of(args);
  if (typeof ar1 === "object") names.set(ar1.session, "amount");
  const table = await readTableFor(file, names, io);
  if (table === null) return 1;
  const progress = progressOn(io, (count) => t("cli.mixed.progress", { count }));
  const options = {
    restricted: args.values.ml !== true,
    ar1,
    progress: (step: number) => progress.show(step + 1),
  };
  const fitted = () => progress.during(() => fitLinearMixed(formula, table, options));
  const fit = unlessRefused(io, fitted, { formula, table });
  if (fit === null) return 1;
  if (fit.omitted > 0) io.err.write(`${t("cli.mixed.omitted", { count: fit.omitted })}\n`);
  if (fit.bridged > 0) io.err.write(`${t("cli.mixed.bridged", { count: fit.bridged })}\n`);
  if (fit.singular) io.err.write(`${t("cli.mixed.singular")}\n`);
  if (!fit.converged) io.err.write(`${t("cli.mixed.not-converged")}\n`);
  io.out.write(args.values.json === true ? `${JSON.stringify(jsonOf(fit), null, 2)}\n` : fitTable(t, fit));
  return 0;
}

function ar1Of({ values: { ar1 = false, session } }: Args): boolean | { session: string } {
  if (typeof session !== "string") return ar1 === true;
  if (ar1 !== true) throw new UsageError(t("cli.mixed.session-alone"));
  return { session };
}

function jsonOf(fit: LinearMixedFit) {
  const { fixed, random, residual, criterion, logLik, aic, bic, n, groups, singular, converged } = fit;
  return { fixed, random, residual, criterion, logLik, aic, bic, n, groups, singular, converged };
}
