import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColumnUse } from "#science/statistics/formula/names-in.ts";
import { asNames } from "#science/statistics/formula/table.ts";
import { readModelTable } from "./model-table.ts";

async function columnOf(cells: readonly string[], separator = ",", use: ColumnUse = "amount") {
  const text = `g${separator}one\n${cells.map((cell) => `${cell}${separator}1\n`).join("")}`;
  const bytes = (async function* () {
    yield Buffer.from(text);
  })();
  const { table, problems } = await readModelTable(bytes, new Map([["g", use]]), () => {});
  return { column: table.columns.get("g")!, problems: problems.inOrder() };
}

/** The levels as which the cells are told apart, cell by cell. */
async function levelsOf(cells: readonly string[], separator?: string, use?: ColumnUse) {
  const { codes, levels } = asNames((await columnOf(cells, separator, use)).column);
  return Array.from(codes, (code) => levels[code] ?? null);
}

describe("a table", () => {
  it("is read with commas, semicolons or tabs between its cells", async () => {
    for (const separator of [",", ";", "\t"])
      expect(await levelsOf(["a", "b"], separator)).toEqual(["a", "b"]);
    expect((await columnOf(["1,5"], "\t")).column.kind).toBe("names");
  });
});

describe("a column of names", () => {
  it("is what stands in the file, also in the rows before the first word", async () => {
    expect(await levelsOf(["01", "1", "1.0", "+2", "A3", "01"])).toEqual([
      "01",
      "1",
      "1.0",
      "+2",
      "A3",
      "01",
    ]);
    expect(await levelsOf(["3,50", "3,5", "x", "3,5"], ";")).toEqual(["3,50", "3,5", "x", "3,5"]);
    expect(await levelsOf(["Inf", "2", "", "NA", "x"])).toEqual(["Inf", "2", null, null, "x"]);
    expect((await columnOf(["Inf", "x"])).problems).toEqual(await (await columnOf(["x", "Inf"])).problems);
  });

  it("has the same levels in any order of the rows", async () => {
    const cell = fc.constantFrom("01", "1", "1.0", "10", "1e1", "", "NA", "A", "9007199254740993", "0x1");
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (cells) => {
        const reversed = await levelsOf(cells.toReversed());
        expect(reversed.toReversed()).toEqual(await levelsOf(cells));
      }),
    );
  });
});

describe("a column of numbers", () => {
  it("keeps digits apart that a number would not keep, where its levels are asked for", async () => {
    const ids = ["9007199254740992", "9007199254740993", "9007199254740992"];
    expect(await levelsOf(ids)).toEqual(ids);
    expect(await levelsOf(["007", "7", "007"])).toEqual(["007", "7", "007"]);
    expect((await columnOf(["007", "7"])).column).toMatchObject({
      kind: "numbers",
      values: Float64Array.of(7, 7),
    });
  });

  it("keeps apart what is written in two ways, where it says what belongs together", async () => {
    const ids = ["1.10", "1.1", "1.10", "2"];
    expect(await levelsOf(ids, ",", "group")).toEqual(ids);
    expect(await levelsOf(["1,10", "1,1"], ";", "group")).toEqual(["1,10", "1,1"]);
  });

  it("takes amounts for what they are worth, however they are written", async () => {
    expect(await levelsOf(["0.50", "0.5", "1e1", "10"])).toEqual(["0.5", "0.5", "10", "10"]);
  });
});
