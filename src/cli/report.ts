import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { reportJson } from "#interop/report/json.ts";
import { reportPage } from "#interop/report/page.ts";
import { type Report, readReport } from "#interop/report/read-report.ts";
import { reportText } from "#interop/report/summary.ts";
import { translator } from "#model/locales/translate.ts";
import { columnOptions, columnsOf, fileOf } from "./column-options.ts";
import { type Args, type Command, type ExitCode, type Io, UsageError } from "./command.ts";
import { progressOn } from "./progress.ts";
import { readTable } from "./read-table.ts";
import { writeOut } from "./write-out.ts";

const t = translator("en");
const schemaFile = join(import.meta.dirname, "../../docs/schemas/report.schema.json");

/** `attune report`: reads any table of session ratings. */
export const report: Command = {
  name: "report",
  summary: "cli.report.summary",
  usage:
    "report FILE.csv --client COL --therapist COL --time COL --score COL[,COL...] --scale MIN-MAX\n" +
    "              [--direct COL,...] [--ended COL] [--id COL] [--valid-rows] [--json | --html OUT.html]",
  options: {
    ...columnOptions,
    json: { type: "boolean", help: "cli.report.option.json" },
    html: { type: "string", value: "OUT.html", help: "cli.report.option.html" },
    schema: { type: "boolean", help: "cli.report.option.schema" },
  },
  run,
};

async function run(args: Args, io: Io): Promise<ExitCode> {
  const { json, html, schema } = args.values;
  if (schema === true) {
    io.out.write(readFileSync(schemaFile, "utf8"));
    return 0;
  }
  if (json === true && html !== undefined) throw new UsageError(t("cli.one-output"));
  if (html === "") throw new UsageError(t("cli.html-needs-name"));
  const file = fileOf(args);
  const { columns, scale } = columnsOf(args);
  const ratings = await readTable(
    { file, columns, scale, validRows: args.values["valid-rows"] === true },
    io,
  );
  if (!ratings) return 1;
  const progress = progressOn(io, (count) => t("cli.report.progress", { count }));
  progress.begin(t("cli.report.estimating"));
  const estimated = progress.during(() => readReport(ratings, scale));
  // On a terminal that shows the JSON itself, lines about it would stand in its midst.
  if (json === true && isTerminal(io.out)) await writeAll(io.out, reportJson(t, estimated));
  else {
    const found = counting(estimated, progress.show);
    if (json === true) await writeAll(io.out, reportJson(t, found)).finally(progress.end);
    else if (typeof html === "string") {
      const page = progress.during(() => reportPage(t, found));
      if (!(await writeOut(html, page, io))) return 1;
      io.err.write(`${t("cli.report.written", { file: html })}\n`);
    } else io.out.write(progress.during(() => reportText(t, found)));
  }
  return 0;
}

const isTerminal = (out: Writable): boolean => "isTTY" in out && out.isTTY === true;

/** The same report, which says how many of its series have been read. */
function counting(report: Report, show: (count: number) => void): Report {
  return {
    ...report,
    *series() {
      let count = 0;
      for (const one of report.series()) {
        yield one;
        count += 1;
        if (count % 100 === 0) show(count);
      }
    },
  };
}

/** Writes block by block, no faster than the reader takes them. */
async function writeAll(out: Writable, blocks: Iterable<string>): Promise<void> {
  for (const block of blocks) {
    if (!out.write(block)) await once(out, "drain");
  }
}
