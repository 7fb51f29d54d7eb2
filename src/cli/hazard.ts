import { translator } from "#model/locales/translate.ts";
import type { BinomialFit } from "#science/statistics/binomial/binomial-fit.ts";
import { fitBinomial } from "#science/statistics/binomial/fit-binomial.ts";
import type { Link } from "#science/statistics/binomial/link.ts";
import { type PersonPeriods, personPeriods } from "#science/statistics/binomial/person-periods.ts";
import { namesIn } from "#science/statistics/formula/names-in.ts";
import type { Table } from "#science/statistics/formula/table.ts";
import { fileOf } from "./column-options.ts";
import { type Args, type Command, type ExitCode, type Io, UsageError } from "./command.ts";
import { hazardTable } from "./fit-table.ts";
import { neededText } from "./option-text.ts";
import { progressOn } from "./progress.ts";
import { type FileTable, readTableFor } from "./read-model-table.ts";
import { unlessRefused } from "./unless-refused.ts";

const t = translator("en");

/** `attune hazard`: fits a discrete-time hazard model to a table. */
export const hazard: Command = {
  name: "hazard",
  summary: "cli.hazard.summary",
  usage:
    'hazard FILE.csv --formula "left ~ factor(session) + score + (1 | therapist)" [--link cloglog] [--json]',
  options: {
    formula: { type: "string", value: "FORMULA", help: "cli.hazard.option.formula" },
    link: { type: "string", value: "NAME", help: "cli.hazard.option.link" },
    last: { type: "string", value: "COL", help: "cli.hazard.option.last" },
    censored: { type: "string", value: "COL", help: "cli.hazard.option.censored" },
    first: { type: "string", value: "N", help: "cli.hazard.option.first" },
    json: { type: "boolean", help: "cli.mixed.option.json" },
  },
  run,
};

async function run(args: Args, io: Io): Promise<ExitCode> {
  const file = fileOf(args);
  const formula = neededText(args, "formula");
  const link = linkOf(args);
  const persons = personsOf(args);
  const names = unlessRefused(io, () => namesIn(formula), { formula, table: null });
  if (names === null) return 1;
  if (persons) names.set(persons.last, "amount").set(persons.censored, "amount");
  const read = await readTableFor(file, names, io);
  if (read === null) return 1;
  const table = persons ? atRisk(formula, read, persons, io) : read;
  if (table === null) return 1;
  const progress = progressOn(io, (count) => t("cli.mixed.progress", { count }));
  const options = { link, progress: (step: number) => progress.show(step + 1) };
  const fit = () => progress.during(() => fitBinomial(formula, table, options));
  const fitted = unlessRefused(io, fit, { formula, table: read });
  if (fitted === null) return 1;
  if (fitted.omitted > 0) io.err.write(`${t("cli.mixed.omitted", { count: fitted.omitted })}\n`);
  if (fitted.singular) io.err.write(`${t("cli.mixed.singular")}\n`);
  if (!fitted.converged) io.err.write(`${t("cli.mixed.not-converged")}\n`);
  io.out.write(
    args.values.json === true ? `${JSON.stringify(jsonOf(fitted), null, 2)}\n` : hazardTable(t, fitted),
  );
  return 0;
}

/** The rows of persons and periods; says whom they leave out, and answers `null` where they cannot be made. */
function atRisk(formula: string, read: FileTable, persons: PersonPeriods, io: Io): Table | null {
  const made = unlessRefused(io, () => personPeriods(read, persons), { formula, table: read });
  if (made === null) return null;
  const { never, unknown, table } = made;
  if (never > 0) io.err.write(`${t("cli.hazard.never", { count: never, first: persons.first })}\n`);
  if (unknown > 0) io.err.write(`${t("cli.hazard.unknown", { count: unknown, ...persons })}\n`);
  return table;
}

function linkOf({ values }: Args): Link {
  const link = values.link ?? "logit";
  if (link === "logit" || link === "cloglog") return link;
  throw new UsageError(t("cli.hazard.link", { given: String(link) }));
}

/** How a table with a row for each person is taken apart into periods; null where it has a row for each period. */
function personsOf(args: Args): PersonPeriods | null {
  if (args.values.last === undefined && args.values.censored === undefined) return null;
  const [last, censored] = [neededText(args, "last"), neededText(args, "censored")];
  const { first = "1" } = args.values;
  if (!/^-?\d{1,6}$/.test(String(first)))
    throw new UsageError(t("cli.hazard.first", { given: String(first) }));
  return { last, censored, first: Number(first) };
}

function jsonOf(fitted: BinomialFit) {
  const { fixed, random, link, criterion, logLik, deviance, aic, bic, n, groups, singular, converged } =
    fitted;
  return { fixed, random, link, criterion, logLik, deviance, aic, bic, n, groups, singular, converged };
}
