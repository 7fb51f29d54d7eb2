import { join } from "node:path";
import { importColumns } from "#care/imports/import-columns.ts";
import { importRatings } from "#care/imports/import-ratings.ts";
import type { ImportSeries } from "#care/imports/import-series.ts";
import type { Services } from "#care/services.ts";
import type { Scale } from "#interop/csv/columns.ts";
import { mark } from "#interop/csv/rating-rows.ts";
import type { Ratings } from "#interop/csv/ratings.ts";
import { translator } from "#model/locales/translate.ts";
import { readConfig } from "#server/config.ts";
import { makeServices } from "#server/services.ts";
import { openStore } from "#store/open.ts";
import { columnOptions, columnsOf, fileOf } from "./column-options.ts";
import type { Args, Command, ExitCode, Io } from "./command.ts";
import { progressOn } from "./progress.ts";
import { readTable } from "./read-table.ts";

const t = translator("en");
const root = join(import.meta.dirname, "../..");
const operator = { kind: "operator" } as const;

/** What is remembered for the next import. */
const remembered = Object.keys(columnOptions).filter((name) => name !== "valid-rows");

/** `attune import`: brings a table of session ratings into the practice. */
export const importCommand: Command = {
  name: "import",
  summary: "cli.import.summary",
  usage:
    "import FILE.csv [--client COL --therapist COL --time COL --score COL[,COL...] --scale MIN-MAX]\n" +
    "              [--direct COL,...] [--ended COL] [--id COL] [--valid-rows] [--staff EMAIL] [--demo]",
  options: {
    ...columnOptions,
    staff: { type: "string", value: "EMAIL", help: "cli.import.option.staff" },
    demo: { type: "boolean", help: "cli.import.option.demo" },
  },
  run,
};

async function run(args: Args, io: Io): Promise<ExitCode> {
  fileOf(args);
  const config = readConfig(io.env, root, args.values.demo === true);
  const store = await openStore(config.store);
  try {
    return await importInto(makeServices(store), args, io);
  } finally {
    await store.destroy();
  }
}

/** Imports into an open store. */
export async function importInto(services: Services, given: Args, io: Io): Promise<ExitCode> {
  const file = fileOf(given);
  const args: Args = { ...given, values: { ...(await importColumns(services, operator)), ...given.values } };
  const { columns, scale } = columnsOf(args);
  const validRows = args.values["valid-rows"] === true;
  const ratings = await readTable({ file, columns, scale, validRows, fingerprints: true }, io);
  if (!ratings) return 1;
  const progress = progressOn(io, (count) => t("cli.import.progress", { count }));
  const { staff } = args.values;
  try {
    const { sessions, clients, before, recalibrated } = await importRatings(services, operator, {
      series: seriesIn(ratings, scale),
      staffEmail: typeof staff === "string" ? staff : null,
      columns: columnsToRemember(args),
      newRowsOnly: validRows,
      progress: progress.show,
    });
    progress.end();
    if (before > 0) io.err.write(`${t("cli.import.before", { count: before })}\n`);
    io.out.write(`${t("cli.import.done", { sessions, clients })}\n`);
    if (!recalibrated) io.err.write(`${t("cli.import.not-recalibrated")}\n`);
    return 0;
  } finally {
    progress.end();
  }
}

function columnsToRemember({ values }: Args): Record<string, string> {
  return Object.fromEntries(
    remembered.flatMap((name) => {
      const value = values[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}

function seriesIn({ rows, series: { order, begins } }: Ratings, { min, max }: Scale): ImportSeries[] {
  const series: ImportSeries[] = [];
  for (let one = 0; one + 1 < begins.length; one += 1) {
    const members = [...order.subarray(begins[one]!, begins[one + 1]!)];
    const first = members[0];
    if (first === undefined) continue;
    series.push({
      client: rows.clients[rows.client[first]!]!,
      therapist: rows.therapists[rows.therapist[first]!]!,
      ended: members.some((row) => (rows.marks[row]! & mark.ended) !== 0),
      rows: members.map((row) => ({
        line: rows.line[row]!,
        time: rows.time[row]!,
        score: Number.isNaN(rows.score[row]!) ? null : ((rows.score[row]! - min) / (max - min)) * 10,
        direct: (rows.marks[row]! & mark.direct) !== 0,
        fingerprint: rows.fingerprint[row]!,
      })),
    });
  }
  return series;
}
