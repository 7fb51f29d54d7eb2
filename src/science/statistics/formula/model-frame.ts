import { farthest } from "../refuse-not-finite.ts";
import { deparse } from "./deparse.ts";
import { evaluate, numeric } from "./evaluate.ts";
import type { ModelTerms } from "./expand-terms.ts";
import type { Node } from "./parse-formula.ts";
import { ModelRefusal } from "./refusal.ts";
import { type Column, rowNumber, rowsOf, type Table } from "./table.ts";

/** The rows and variables that a model uses; rows that lack a value in one of them are left out and counted. */
export interface ModelFrame {
  readonly rows: number;
  readonly omitted: number;
  readonly table: Table;
  /** The places of its rows in the table that they were taken from; null where none was left out. */
  readonly kept: Int32Array | null;
  /** The formula's variables, in its order. */
  readonly variables: readonly { readonly name: string; readonly column: Column; readonly at: number }[];
}

/**
 * Takes from a table what a formula needs. Refuses a column that is not there, numbers that are infinite,
 * a function that has no value for a row (such as the logarithm of 0), and a table without a complete row. `more` are
 * columns that it needs beside the formula's.
 */
export function modelFrame(terms: ModelTerms, given: Table, more: readonly string[] = []): ModelFrame {
  const names = new Set(more);
  for (const column of more) {
    if (!given.columns.has(column))
      throw new ModelRefusal("column-missing", { column, all: [...given.columns.keys()].join(", ") });
  }
  for (const node of [terms.outcome, ...terms.variables]) collectNames(node, given, names);
  const kept = completeRows(given, names);
  const table = someRows(given, names, kept);
  if (table.rows === 0) throw new ModelRefusal("no-rows");
  const variables = terms.variables.map((node) => {
    const name = deparse(node);
    return { name, column: finite(evaluate(node, table), name, node.at, table), at: node.at };
  });
  return { rows: table.rows, omitted: given.rows - table.rows, table, kept, variables };
}

function collectNames(node: Node, table: Table, into: Set<string>): void {
  if (node.kind === "name") {
    if (table.columns.has(node.name)) into.add(node.name);
    else if (node.name !== "pi") evaluate(node, table);
  } else if (node.kind === "call") for (const one of node.given) collectNames(one, table, into);
  else if (node.kind === "group") collectNames(node.inner, table, into);
  else if (node.kind === "sign") collectNames(node.of, table, into);
  else if (node.kind === "pair") {
    collectNames(node.left, table, into);
    collectNames(node.right, table, into);
  }
}

/** The places of rows that have a value in each of these columns; null where all have. */
function completeRows(table: Table, names: ReadonlySet<string>): Int32Array | null {
  const keep = new Uint8Array(table.rows).fill(1);
  for (const name of names) {
    const column = table.columns.get(name)!;
    if (column.kind === "names")
      column.codes.forEach((code, row) => {
        if (code < 0) keep[row] = 0;
      });
    else
      column.values.forEach((value, row) => {
        if (Number.isNaN(value)) keep[row] = 0;
      });
  }
  const count = keep.reduce((sum, one) => sum + one, 0);
  if (count === table.rows) return null;
  const kept = new Int32Array(count);
  let next = 0;
  keep.forEach((one, row) => {
    if (one === 1) kept[next++] = row;
  });
  return kept;
}

function someRows(table: Table, names: ReadonlySet<string>, kept: Int32Array | null): Table {
  const used = [...names].map((name) => [name, table.columns.get(name)!] as const);
  if (kept === null) return { ...table, columns: new Map(used) };
  const columns = used.map(([name, column]) => [name, rowsOf(column, kept)] as const);
  const places = table.places ? kept.map((row) => table.places![row]!) : kept;
  return { rows: kept.length, columns: new Map(columns), places };
}

/** The numbers of a column of a table; names its first that is not whole. */
export function whole(table: Table, column: string): Float64Array {
  const { values } = numeric(table.columns.get(column)!, column, null);
  const row = finite({ kind: "numbers", values }, column, null, table).values.findIndex(
    (value) => !Number.isInteger(value),
  );
  if (row >= 0) throw new ModelRefusal("column-not-whole", { column, row: rowNumber(table, row) });
  return values;
}

/** Hands a column on, unless one of its numbers is not finite, or they are too large or too small to be computed with. */
export function finite<T extends Column>(column: T, name: string, at: number | null, table: Table): T {
  if (column.kind === "names") return column;
  const row = column.values.findIndex((value) => !Number.isFinite(value));
  if (row >= 0) throw new ModelRefusal("column-not-finite", { column: name, row: rowNumber(table, row) }, at);
  const largest = column.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest > farthest || (largest > 0 && largest < 1 / farthest))
    throw new ModelRefusal("column-out-of-reach", { column: name }, at);
  return column;
}
