import { translator } from "#model/locales/translate.ts";
import { internalConsistency } from "#science/statistics/measurement/alpha.ts";
import { multilevelAlpha } from "#science/statistics/measurement/multilevel-alpha.ts";
import { columnList, fileOf } from "./column-options.ts";
import { type Args, type Command, type ExitCode, type Io, UsageError } from "./command.ts";
import { numbersOf } from "./numbers-of.ts";
import { readTableFor } from "./read-model-table.ts";

const t = translator("en");

/** `attune reliability`: how consistently statements are answered, between people and within them. */
export const reliability: Command = {
  name: "reliability",
  summary: "cli.reliability.summary",
  usage: "reliability FILE.csv --items COL,... --client COL [--json]",
  options: {
    items: { type: "string", value: "COL,...", help: "cli.reliability.option.items" },
    client: { type: "string", value: "COL", help: "cli.option.client" },
    json: { type: "boolean", help: "cli.mixed.option.json" },
  },
  run,
};

async function run(args: Args, io: Io): Promise<ExitCode> {
  const file = fileOf(args);
  const items = columnList(args.values.items);
  if (items.length < 2) throw new UsageError(t("cli.reliability.two-items"));
  const { client } = args.values;
  if (typeof client !== "string" || client === "")
    throw new UsageError(t("cli.option-missing", { option: "--client" }));
  const names = [...items, client];
  const table = await readTableFor(file, new Set(names), io);
  if (!table) return 1;
  const columns = numbersOf(table, names, io);
  if (!columns) return 1;
  const people = columns.at(-1)!;
  const statements = columns.slice(0, -1);
  try {
    const { alpha, standardised, meanCorrelation } = internalConsistency(statements);
    const { between, within, people: count, rows } = multilevelAlpha(statements, people);
    const result = { alpha, standardised, meanCorrelation, between, within, people: count, rows };
    io.out.write(`${args.values.json === true ? JSON.stringify(result, null, 2) : sentences(result)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    io.err.write(`${t("cli.meta.refused", { problem: error.message })}\n`);
    return 1;
  }
}

function sentences(result: Record<string, number | null>): string {
  const shown = (value: number | null | undefined) =>
    value == null ? t("cli.reliability.unknown") : value.toFixed(3);
  return [
    t("cli.reliability.all", { rows: result.rows!, people: result.people!, alpha: shown(result.alpha) }),
    t("cli.reliability.between", { alpha: shown(result.between) }),
    t("cli.reliability.within", { alpha: shown(result.within) }),
  ].join("\n");
}
