import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Table, tableOf } from "#science/statistics/formula/table.ts";

/** A table of `test/reference`; columns named in `names` hold names even where they look like numbers. */
export function reference(file: string, names: readonly string[] = []): Table {
  const text = readFileSync(join(import.meta.dirname, "reference", `${file}.csv`), "utf8");
  const [header, ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  const columns = header!.map((name, place) => {
    const cells = rows.map((row) => (row[place] === "" || row[place] === "NA" ? null : row[place]!));
    const words = names.includes(name) || cells.some((cell) => cell !== null && Number.isNaN(Number(cell)));
    return [name, words ? cells : cells.map((cell) => (cell === null ? null : Number(cell)))] as const;
  });
  return tableOf(Object.fromEntries(columns));
}

/** A column of numbers of such a table. */
export function numbersOf(file: string, name: string): number[] {
  const found = reference(file).columns.get(name);
  if (found?.kind !== "numbers") throw new Error(`${name} holds no numbers`);
  return Array.from(found.values);
}

/** Holds numbers to others within a relative error. */
export function expectNear(actual: ArrayLike<number>, expected: readonly number[], relative: number): void {
  expect(actual.length).toBe(expected.length);
  const errors = expected.map(
    (value, index) => Math.abs(actual[index]! - value) / Math.max(Math.abs(value), 1e-12),
  );
  const worst = Math.max(...errors);
  expect(worst, `largest relative error ${worst}: ${Array.from(actual)} for ${expected}`).toBeLessThanOrEqual(
    relative,
  );
}
