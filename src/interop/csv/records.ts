import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import type { Problem, ProblemCode } from "./problems.ts";
import { longestRow, RowLength } from "./row-length.ts";
import { Utf8Check } from "./utf8.ts";

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
/** As many as a spreadsheet has; a header of more is the wrong file. */
const mostColumns = 16_384;

export type Separator = "," | ";" | "\t";

export interface RecordReader {
  /** Called with the first row; what it answers is why reading ends here. */
  readonly header: (names: readonly string[], separator: Separator) => readonly Problem[];
  /** Called with each row after it, and the line on which the row begins. */
  readonly record: (fields: readonly string[], line: number) => void;
}

class Unreadable extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, line: number | null) {
    super(code);
    this.problem = { line, column: null, code, found: "", mend: "" };
  }
}

/**
 * Reads a table of values with commas, semicolons or tabs between as it streams in, and answers what is wrong
 * with it as a whole. Nothing but the row at hand is kept.
 */
export async function readRecords(
  bytes: AsyncIterable<Uint8Array>,
  reader: RecordReader,
): Promise<readonly Problem[]> {
  const text = checked(bytes);
  let line = 1;
  try {
    const head = await headerOf(text);
    if (head.block.length === 0) throw new Unreadable("empty-file", null);
    let refused: readonly Problem[] | null = null;
    const parser = parse({
      delimiter: head.separator,
      record_delimiter: head.newline,
      relax_column_count: true,
      max_record_size: longestRow,
      // Rows are taken here and none is passed on: a stream of a million objects costs more than the parsing.
      on_record: (fields: string[]) => {
        const begins = line;
        line += 1 + linesInside(fields);
        if (refused?.length) return null;
        if (fields.length === 1 && fields[0] === "") return null;
        if (refused) reader.record(fields, begins);
        else if (fields.length > mostColumns) refused = [tooManyColumns(fields.length, begins)];
        else
          refused = reader.header(
            fields.map((name) => name.trim()),
            head.separator,
          );
        return null;
      },
    });
    await pipeline(
      withFirst(head.block, text, () => !refused?.length),
      parser,
      async (rest) => {
        for await (const _ of rest);
      },
    );
    if (refused === null) throw new Unreadable("empty-file", null);
    return refused;
  } catch (error) {
    if (error instanceof Unreadable) return [error.problem];
    if (error instanceof CsvError) return [new Unreadable("bad-quotes", line).problem];
    throw error;
  }
}

const tooManyColumns = (count: number, line: number): Problem => ({
  line,
  column: null,
  code: "too-many-columns",
  found: String(count),
  mend: String(mostColumns),
});

async function* checked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const check = new Utf8Check();
  const rows = new RowLength();
  for await (const block of bytes) {
    const buffer = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    if (!check.take(buffer)) throw new Unreadable("not-text", check.line);
    if (!rows.take(buffer)) throw new Unreadable("row-too-long", rows.begins);
    yield buffer;
  }
  if (!check.end()) throw new Unreadable("not-text", check.line);
}

async function* withFirst(
  first: Buffer,
  rest: AsyncGenerator<Buffer>,
  goOn: () => boolean,
): AsyncGenerator<Buffer> {
  yield first;
  if (!goOn()) return;
  for await (const block of rest) {
    yield block;
    if (!goOn()) return;
  }
}

/** The first blocks, up to the header's end, and what the header says of the table's form. */
async function headerOf(text: AsyncGenerator<Buffer>) {
  let block: Buffer = Buffer.alloc(0);
  let form: { separator: Separator; newline: string[] } | null = null;
  while (!form) {
    const next = await text.next();
    if (!next.done) block = Buffer.concat([block, next.value]);
    form = formOf(block, next.done === true || block.length > longestRow);
  }
  if (block.subarray(0, 3).equals(byteOrderMark)) block = block.subarray(3);
  return { block: block.toString("latin1").trim() === "" ? Buffer.alloc(0) : block, ...form };
}

/** Separator and line end, from the first line that is not empty; `null` where it has not ended yet. */
function formOf(block: Buffer, whole: boolean): { separator: Separator; newline: string[] } | null {
  let quoted = false;
  let seen = false;
  const count = { ",": 0, ";": 0, "\t": 0 };
  for (let at = 0; at < block.length; at += 1) {
    const letter = block[at]!;
    if (letter === 0x22) quoted = !quoted;
    if (quoted) continue;
    if (letter === 0x2c) count[","] += 1;
    if (letter === 0x3b) count[";"] += 1;
    if (letter === 0x09) count["\t"] += 1;
    const ends = letter === 0x0a || letter === 0x0d;
    if (!ends) seen = true;
    if (!ends || !seen || (at === block.length - 1 && !whole)) continue;
    const old = letter === 0x0d && block[at + 1] !== 0x0a;
    return { separator: separatorOf(count), newline: old ? ["\r"] : ["\r\n", "\n"] };
  }
  return whole ? { separator: separatorOf(count), newline: ["\r\n", "\n"] } : null;
}

/** The one that the header has most of; a comma among equals. */
const separatorOf = (count: Record<Separator, number>): Separator =>
  ([";", "\t"] as const).reduce<Separator>((most, one) => (count[one] > count[most] ? one : most), ",");

/** Line ends inside the quoted cells of a row. */
function linesInside(fields: readonly string[]): number {
  let lines = 0;
  for (const field of fields) {
    for (let at = field.indexOf("\n"); at !== -1; at = field.indexOf("\n", at + 1)) lines += 1;
  }
  return lines;
}
