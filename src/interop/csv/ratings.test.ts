import { describe, expect, it } from "vitest";
import { translator } from "#model/locales/translate.ts";
import type { RatingColumns } from "./columns.ts";
import { mark } from "./rating-rows.ts";
import { readRatings } from "./ratings.ts";
import { sayProblems } from "./say-problems.ts";

const columns: RatingColumns = {
  client: "client",
  therapist: "therapist",
  time: "time",
  score: ["a", "b"],
  direct: [],
  ended: null,
  id: null,
};
const header = "client,therapist,time,a,b";

async function* inBlocks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string | Buffer, given: Partial<RatingColumns> = {}, size = 7) {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return readRatings(inBlocks(bytes, size), {
    columns: { ...columns, ...given },
    scale: { min: 0, max: 10 },
  });
}

async function problemsOf(text: string | Buffer, given: Partial<RatingColumns> = {}, size = 7) {
  const { problems } = await read(text, given, size);
  return problems.inOrder().map(({ line, column, code }) => ({ line, column, code }));
}

describe("a table of ratings", () => {
  it("is read with the mean of its columns, in order of time", async () => {
    const { rows, series, problems } = await read(
      `${header}\nC,T,2026-01-02,4,\nC,T,2026-01-01,10,10\nD,T,2026-01-01,,\n`,
    );
    expect(problems.count).toBe(0);
    expect([...series.order].map((row) => [rows.line[row], rows.score[row], rows.marks[row]])).toEqual([
      [3, 10, mark.atCeiling],
      [2, 4, 0],
      [4, Number.NaN, 0],
    ]);
  });

  it.each([
    ["a byte-order mark", `\ufeff${header}\nC,T,2026-01-01,3.5,4\n`],
    ["CRLF", `${header}\r\nC,T,2026-01-01,3.5,4\r\n`],
    ["old line ends", `${header}\rC,T,2026-01-01,3.5,4\r`],
    ["no last line end", `${header}\nC,T,2026-01-01,3.5,4`],
    ["quotes", `"client","therapist","time","a","b"\r\n"C","T","2026-01-01","3.5","4"\r\n`],
    ["semicolons and decimal commas", "client;therapist;time;a;b\nC;T;2026-01-01;3,5;4\n"],
    ["tabs", "client\ttherapist\ttime\ta\tb\nC\tT\t2026-01-01\t3.5\t4\n"],
    ["all of it", '\ufeffclient;therapist;time;a;b\r\n"C";T;2026-01-01;3,5;4\r\n'],
  ])("is read with %s", async (_, text) => {
    for (const size of [1, 3, 1_000]) {
      const { rows, problems } = await read(text, {}, size);
      expect(problems.inOrder()).toEqual([]);
      expect([rows.clients[0], rows.score[0], rows.line[0]]).toEqual(["C", 3.75, 2]);
    }
  });

  it("counts lines as the file has them", async () => {
    const { rows } = await read(`${header}\n"C\nC",T,2026-01-01,1,1\n\nD,T,2026-01-01,1,1\n`);
    expect([...rows.line]).toEqual([2, 5]);
  });

  it("says yes unless a cell is empty, 0 or false", async () => {
    const cells = ["", "0", "FALSE", "1", "no more", "False"];
    const rows = cells.map((cell, index) => `C,T,2026-01-0${index + 1},1,1,${cell}`);
    const read1 = await read([`${header},left`, ...rows].join("\n"), { direct: ["left"], ended: "left" });
    expect([...read1.rows.marks]).toEqual([0, 0, 0, 3, 3, 0]);
  });

  it("reads no more of a broad table's columns out than fit a screen", async () => {
    const broad = Array.from({ length: 5_000 }, (_, column) => `c${column}`).join(",");
    const [first] = (await read([broad, broad].join("\n"))).problems.inOrder();
    expect(first!.code).toBe("missing-column");
    expect(first!.mend).toMatch(/^c0, c1, .*, c59, …$/);
  });

  it.each([
    ["an empty file", "", { line: null, column: null, code: "empty-file" }],
    ["nothing but a byte-order mark", "\ufeff\n", { line: null, column: null, code: "empty-file" }],
    ["a header alone", `${header}\n`, { line: null, column: null, code: "no-rows" }],
    [
      "a missing column",
      "client,therapist,time,a\nC,T,2026-01-01,1\n",
      { line: 1, column: "b", code: "missing-column" },
    ],
    [
      "a column twice",
      `${header},a\nC,T,2026-01-01,1,1,1\n`,
      { line: 1, column: "a", code: "repeated-column" },
    ],
    [
      "a word for a number",
      `${header}\nC,T,2026-01-01,1,four\n`,
      { line: 2, column: "b", code: "not-a-number" },
    ],
    [
      "a number that is none",
      `${header}\nC,T,2026-01-01,1,Infinity\n`,
      { line: 2, column: "b", code: "not-a-number" },
    ],
    [
      "a hexadecimal number",
      `${header}\nC,T,2026-01-01,1,0x5\n`,
      { line: 2, column: "b", code: "not-a-number" },
    ],
    [
      "a rating above the scale",
      `${header}\nC,T,2026-01-01,1,11\n`,
      { line: 2, column: "b", code: "off-scale" },
    ],
    [
      "a rating below the scale",
      `${header}\nC,T,2026-01-01,-1,1\n`,
      { line: 2, column: "a", code: "off-scale" },
    ],
    [
      "a day that does not exist",
      `${header}\nC,T,2026-02-30,1,1\n`,
      { line: 2, column: "time", code: "bad-date" },
    ],
    [
      "another form of date",
      `${header}\nC,T,01/02/2026,1,1\n`,
      { line: 2, column: "time", code: "bad-date" },
    ],
    [
      "a year of another age",
      `${header}\nC,T,0226-01-01,1,1\n`,
      { line: 2, column: "time", code: "bad-date" },
    ],
    ["a year to come", `${header}\nC,T,2220-01-01,1,1\n`, { line: 2, column: "time", code: "bad-date" }],
    ["no date", `${header}\nC,T,,1,1\n`, { line: 2, column: "time", code: "bad-date" }],
    ["a cell too many", `${header}\nC,T,2026-01-01,1,1,1\n`, { line: 2, column: null, code: "ragged-row" }],
    ["a cell too few", `${header}\nC,T,2026-01-01,1\n`, { line: 2, column: null, code: "ragged-row" }],
    ["nobody", `${header}\n,T,2026-01-01,1,1\n`, { line: 2, column: "client", code: "missing-value" }],
    [
      "a page for a name",
      `${header}\n${"C".repeat(81)},T,2026-01-01,1,1\n`,
      { line: 2, column: "client", code: "long-name" },
    ],
    [
      "an open quote",
      `${header}\nC,T,2026-01-01,1,1\n"C,T,2026-01-01,1,1\n`,
      { line: 3, column: null, code: "bad-quotes" },
    ],
    [
      "the same row twice",
      `${header}\nC,T,2026-01-01,1,1\nC,T,2026-01-01,1,1\n`,
      { line: 3, column: null, code: "identical-row" },
    ],
  ])("with %s is refused where it stands", async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  it("with a row that does not end, or with columns without end, is refused before it fills the memory", async () => {
    const commas = ",".repeat(1 << 21);
    const said = (text: string) => problemsOf(text, {}, 1 << 18);
    const tooLong = (line: number) => [{ line, column: null, code: "row-too-long" }];
    expect(await said(commas)).toEqual(tooLong(1));
    expect(await said(`${header}\nC,T,2026-01-01,1,1\nC${commas}`)).toEqual(tooLong(3));
    // Line ends inside quotes end no row.
    const half = `"\n"${",".repeat(600_000)}`;
    expect(await said(`${header}\n${half}${half}\n`)).toEqual(tooLong(2));
    expect(await said(`${header}${",".repeat(16_384)}\n`)).toEqual([
      { line: 1, column: null, code: "too-many-columns" },
    ]);
  });

  it("in another encoding is refused on its line", async () => {
    const latin = Buffer.from(`${header}\nJ\u00f6rg,T,2026-01-01,1,1\n`, "latin1");
    expect(await problemsOf(latin)).toEqual([{ line: 2, column: null, code: "not-text" }]);
    expect(await problemsOf(Buffer.from(header, "utf16le"))).toEqual([
      { line: 1, column: null, code: "not-text" },
    ]);
  });

  it("with a repeated id is refused where it is said to be an id", async () => {
    const text = `${header},n\nC,T,2026-01-01,1,1,7\nC,T,2026-01-02,1,1,7\n`;
    expect(await problemsOf(text, { id: "n" })).toEqual([{ line: 3, column: "n", code: "repeated-id" }]);
    expect(await problemsOf(text)).toEqual([]);
  });

  it("keeps rows of the same moment in the order of the file, with a warning", async () => {
    const { rows, series, sameMoments, problems } = await read(
      `${header}\nC,T,2026-01-02,1,1\nC,T,2026-01-01,3,3\nC,T,2026-01-01T00:00,2,2\n`,
    );
    expect(problems.count).toBe(0);
    expect([...series.order].map((row) => rows.score[row])).toEqual([3, 2, 1]);
    expect(sameMoments).toEqual([{ line: 4, with: 3 }]);
  });

  it("is quoted without what would steer a terminal", async () => {
    const { problems } = await read(`${header}\nC,T,\u001b[2J,1,1\n`);
    const said = sayProblems(translator("en"), "t.csv", problems.inOrder(), problems.count);
    expect(said).toMatch(/^t\.csv, line 2, column time: “�\[2J” is no date/);
  });

  it("collects every problem and keeps the rows that are in order", async () => {
    const bad = Array.from({ length: 2_000 }, (_, day) => `C,T,2026-01-01,x,${day}`);
    const { rows, problems } = await read([header, "C,T,2026-01-01,1,1", ...bad].join("\n"), {}, 1_000);
    expect(problems.rows).toBe(2_000);
    expect(problems.inOrder().length).toBe(1_000);
    expect(rows.line.length).toBe(1);
  });

  it("of any length passes through without being held", async () => {
    const before = process.memoryUsage().rss;
    async function* huge() {
      yield Buffer.from(`${header},note\n`);
      const note = "a long note, ".repeat(80).trim();
      let n = 0;
      for (let block = 0; block < 2_000; block += 1) {
        let text = "";
        for (let row = 0; row < 100; row += 1, n += 1) text += `C${n % 500},T,${date(n)},5,6,"${note}"\n`;
        yield Buffer.from(text);
      }
    }
    const { rows, problems } = await readRatings(huge(), { columns, scale: { min: 0, max: 10 } });
    expect(problems.count).toBe(0);
    expect(rows.line.length).toBe(200_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 2 ** 20);
  });
});

const date = (n: number) => new Date(Date.UTC(2000, 0, 1) + n * 60_000).toISOString().slice(0, 19);
