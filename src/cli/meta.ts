import { translator } from "#model/locales/translate.ts";
import { explained, metaAnalysis } from "#science/statistics/meta-analysis/random-effects.ts";
import { type TauMethod, tauMethods } from "#science/statistics/meta-analysis/tau-squared.ts";
import { threeLevel } from "#science/statistics/meta-analysis/three-level.ts";
import type { Studies } from "#science/statistics/meta-analysis/weighted-fit.ts";
import { fileOf, listOf } from "./column-options.ts";
import { type Args, type Command, type ExitCode, type Io, UsageError } from "./command.ts";
import { moderatorDesign } from "./moderators.ts";
import { numbersOf } from "./numbers-of.ts";
import { neededText, optionText } from "./option-text.ts";
import { progressOn } from "./progress.ts";
import { readTableFor, usesOf } from "./read-model-table.ts";
import { unlessRefused } from "./unless-refused.ts";

const t = translator("en");

/** `attune meta`: pools effects across studies. */
export const meta: Command = {
  name: "meta",
  summary: "cli.meta.summary",
  usage:
    "meta FILE.csv --yi COL --vi COL [--method REML] [--knha] [--moderators COL,...] [--cluster COL] [--json]",
  options: {
    yi: { type: "string", value: "COL", help: "cli.meta.option.yi" },
    vi: { type: "string", value: "COL", help: "cli.meta.option.vi" },
    method: { type: "string", value: "METHOD", help: "cli.meta.option.method" },
    knha: { type: "boolean", help: "cli.meta.option.knha" },
    moderators: { type: "string", value: "COL,...", help: "cli.meta.option.moderators" },
    cluster: { type: "string", value: "COL", help: "cli.meta.option.cluster" },
    json: { type: "boolean", help: "cli.mixed.option.json" },
  },
  run,
};

async function run(args: Args, io: Io): Promise<ExitCode> {
  const file = fileOf(args);
  const { yi, vi } = { yi: neededText(args, "yi"), vi: neededText(args, "vi") };
  const method = methodOf(args);
  const moderators = listOf("moderators", args.values.moderators);
  const cluster = optionText(args, "cluster");
  const knappHartung = args.values.knha === true;
  if (cluster && (knappHartung || method !== "REML")) throw new UsageError(t("cli.meta.cluster-reml"));
  if (method === "FE" && knappHartung) throw new UsageError(t("cli.meta.knha-random"));
  const amounts = [yi, vi, ...moderators];
  const table = await readTableFor(file, usesOf(amounts, cluster ? [cluster] : []), io);
  if (!table) return 1;
  const levelsOf = (name: string) => {
    const column = table.columns.get(name);
    return column?.kind === "names" ? column.levels : null;
  };
  const numbers = [yi, vi, ...moderators.filter((name) => levelsOf(name) === null)];
  const belonging = [...moderators.filter((name) => levelsOf(name) !== null), ...(cluster ? [cluster] : [])];
  const columns = numbersOf(table, numbers, io, { belonging });
  if (!columns) return 1;
  const [effects = [], variances = []] = columns;
  const valuesOf = (name: string) => columns[[...numbers, ...belonging].lastIndexOf(name)]!;
  const progress = progressOn(io, (count) => t("cli.mixed.progress", { count }));
  const steps = (step: number) => progress.show(step + 1);
  const pooled = () => {
    const given = moderators.map((name) => ({ name, values: valuesOf(name), levels: levelsOf(name) }));
    const studies = { effects, variances, ...moderatorDesign(given, effects.length) };
    const found = cluster
      ? threeLevel({ ...studies, clusters: valuesOf(cluster) }, { progress: steps })
      : pool(studies, { method, knappHartung, progress: steps });
    const coefficients = found.coefficients.map((one, index) => ({ term: studies.names[index]!, ...one }));
    return { ...found, coefficients };
  };
  const result = unlessRefused(io, () => progress.during(pooled));
  if (result === null) return 1;
  if ("converged" in result && !result.converged) io.err.write(`${t("cli.mixed.not-converged")}\n`);
  io.out.write(`${args.values.json === true ? JSON.stringify(result, null, 2) : lines(result)}\n`);
  return 0;
}

/** A meta-analysis, and where it has moderators how much of the variance between studies they account for. */
function pool(studies: Studies, options: NonNullable<Parameters<typeof metaAnalysis>[1]>) {
  const found = metaAnalysis(studies, options);
  if (studies.moderators[0]!.length === 1 || options.method === "FE") return found;
  const bare = { ...studies, moderators: studies.moderators.map(() => [1]) };
  return { ...found, r2: explained(metaAnalysis(bare, options), found) };
}

/** A result as lines of a name and its numbers, for people. */
function lines(result: object, under = ""): string {
  return Object.entries(result)
    .map(([name, value]) => {
      const label = under ? `${under}.${name}` : name;
      if (typeof value === "object" && value !== null) return lines(value, label);
      return `${label.padEnd(28)} ${typeof value === "number" ? shown(value) : (value ?? t("cli.mixed.unknown"))}`;
    })
    .join("\n");
}

const shown = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(7))) : t("cli.mixed.unknown");

function methodOf({ values }: Args): TauMethod {
  const { method } = values;
  if (method === undefined) return "REML";
  const found = tauMethods.find((one) => one === String(method).toUpperCase());
  if (!found) throw new UsageError(t("cli.meta.method", { methods: tauMethods.join(", ") }));
  return found;
}
