import { type TerminalKey, translator } from "#model/locales/translate.ts";
import { Refusal } from "#science/refusal.ts";
import { internalConsistency } from "#science/statistics/measurement/alpha.ts";
import { changeReliability } from "#science/statistics/measurement/change-reliability.ts";
import { multilevelAlpha } from "#science/statistics/measurement/multilevel-alpha.ts";
import { multilevelOmega } from "#science/statistics/measurement/multilevel-omega.ts";
import { hierarchicalOmega, omega } from "#science/statistics/measurement/omega.ts";
import { columnList, fileOf, listOf } from "./column-options.ts";
import { type Args, type Command, type ExitCode, type Io, UsageError } from "./command.ts";
import { numbersOf } from "./numbers-of.ts";
import { neededText, optionText } from "./option-text.ts";
import { progressOn } from "./progress.ts";
import { readTableFor, usesOf } from "./read-model-table.ts";
import { unlessRefused } from "./unless-refused.ts";

const t = translator("en");

/** `attune reliability`: how consistently statements are answered, between people and within them. */
export const reliability: Command = {
  name: "reliability",
  summary: "cli.reliability.summary",
  usage: "reliability FILE.csv --items COL,... --client COL [--session COL] [--groups NAME,...] [--json]",
  options: {
    items: { type: "string", value: "COL,...", help: "cli.reliability.option.items" },
    client: { type: "string", value: "COL", help: "cli.option.client" },
    session: { type: "string", value: "COL", help: "cli.reliability.option.session" },
    groups: { type: "string", value: "NAME,...", help: "cli.reliability.option.groups" },
    json: { type: "boolean", help: "cli.mixed.option.json" },
  },
  run,
};

async function run(args: Args, io: Io): Promise<ExitCode> {
  const file = fileOf(args);
  const items = listOf("items", args.values.items);
  if (items.length < 2) throw new UsageError(t("cli.reliability.two-items"));
  const client = neededText(args, "client");
  const session = optionText(args, "session");
  const groups = columnList(args.values.groups);
  if (groups.length > 0 && groups.length !== items.length)
    throw new UsageError(t("cli.reliability.groups-count"));
  const belonging = [client, ...(session === null ? [] : [session])];
  const table = await readTableFor(file, usesOf(items, belonging), io);
  if (!table) return 1;
  const columns = numbersOf(table, items, io, { belonging });
  if (!columns) return 1;
  const statements = columns.slice(0, items.length);
  const [people = [], sessions] = columns.slice(items.length);
  const progress = progressOn(io, (count) => t("cli.mixed.progress", { count }));
  const grouped = { sessions, groups, items, progress: (step: number) => progress.show(step + 1) };
  progress.begin(t("cli.reliability.comparing", { rows: people.length }));
  const result = unlessRefused(io, () => progress.during(() => measured(statements, people, grouped)));
  if (result === null) return 1;
  if (result.singular) io.err.write(`${t("cli.mixed.singular")}\n`);
  if (result.converged === false) io.err.write(`${t("cli.mixed.not-converged")}\n`);
  io.out.write(`${args.values.json === true ? JSON.stringify(result, null, 2) : sentences(result)}\n`);
  return 0;
}

interface Grouped {
  readonly sessions: readonly number[] | undefined;
  readonly groups: readonly string[];
  readonly items: readonly string[];
  readonly progress: (step: number) => void;
}

type Result = ReturnType<typeof measured>;

function measured(
  statements: readonly number[][],
  people: readonly number[],
  { sessions, groups, items, progress }: Grouped,
) {
  const { alpha, standardised, meanCorrelation } = internalConsistency(statements, items);
  const { between, within, people: count, rows } = multilevelAlpha(statements, people);
  const enough = statements.length >= 3 && rows > statements.length;
  const levels = multilevelOmega(statements, people, items);
  const parts = whereItCanBe(() => changeReliability(statements, people, sessions, progress));
  return {
    alpha,
    standardised,
    meanCorrelation,
    omega: enough ? (omega(statements, items)?.total ?? null) : null,
    omegaHierarchical:
      groups.length > 0 ? (hierarchicalOmega(statements, groups)?.hierarchical ?? null) : null,
    between,
    within,
    omegaBetween: levels?.between ?? null,
    omegaWithin: levels?.within ?? null,
    means: parts?.means ?? null,
    single: parts?.single ?? null,
    change: parts?.change ?? null,
    sessionError: parts?.sessionError ?? null,
    sessions: parts?.sessions ?? null,
    variances: parts?.variances ?? null,
    singular: parts?.singular ?? null,
    converged: parts?.converged ?? null,
    people: count,
    rows,
  };
}

/** What a mixed model refuses to part is unknown, and says nothing against the rest. */
function whereItCanBe<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function sentences(result: Result): string {
  const shown = (value: number | null) => (value === null ? t("cli.reliability.unknown") : value.toFixed(3));
  const line = (key: TerminalKey, values: Record<string, number | null>) =>
    t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)])));
  const { alpha, omega: all, between, within, omegaBetween, omegaWithin } = result;
  return [
    t("cli.reliability.all", { rows: result.rows, people: result.people }),
    line("cli.reliability.together", { alpha, omega: all }),
    ...(result.omegaHierarchical === null
      ? []
      : [line("cli.reliability.general", { omega: result.omegaHierarchical })]),
    line("cli.reliability.between", { alpha: between, omega: omegaBetween }),
    line("cli.reliability.within", { alpha: within, omega: omegaWithin }),
    line("cli.reliability.means", { means: result.means, single: result.single }),
    line("cli.reliability.change", { change: result.change }),
    line("cli.reliability.error", { error: result.sessionError }),
  ].join("\n");
}
