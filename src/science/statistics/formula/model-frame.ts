import { deparse } from "./deparse.ts";
import { evaluate } from "./evaluate.ts";
import type { ModelTerms } from "./expand-terms.ts";
import type { Node } from "./parse-formula.ts";
import { ModelRefusal } from "./refusal.ts";
import { type Column, rowsOf, type Table } from "./table.ts";

/** The rows and variables that a model uses; rows that lack a value in one of them are left out and counted. */
export interface ModelFrame {
  readonly rows: number;
  readonly omitted: number;
  readonly table: Table;
  /** The formula's variables, in its order. */
  readonly variables: readonly { readonly name: string; readonly column: Column; readonly at: number }[];
}

/**
 * Takes from a table what a formula needs. Refuses a column that is not there, numbers that are infinite,
 * a function that has no value for a row (such as the logarithm of 0), and a table without a complete row.
 */
export function modelFrame(terms: ModelTerms, given: Table, more: readonly string[] = []): ModelFrame {
  const names = new Set(more);
  for (const node of [terms.outcome, ...terms.variables]) collectNames(node, given, names);
  const table = completeRows(given, names);
  if (table.rows === 0) throw new ModelRefusal("no-rows");
  const variables = terms.variables.map((node) => {
    const name = deparse(node);
    return { name, column: finite(evaluate(node, table), name, node.at), at: node.at };
  });
  return { rows: table.rows, omitted: given.rows - table.rows, table, variables };
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

function completeRows(table: Table, names: ReadonlySet<string>): Table {
  const used = [...names].map((name) => [name, table.columns.get(name)!] as const);
  const keep = new Uint8Array(table.rows).fill(1);
  for (const [, column] of used) {
    if (column.kind === "names")
      column.codes.forEach((code, row) => {
        if (code < 0) keep[row] = 0;
      });
    else
      column.values.forEach((value, row) => {
        if (Number.isNaN(value)) keep[row] = 0;
      });
  }
  const kept = keep.reduce((sum, one) => sum + one, 0);
  if (kept === table.rows) return { rows: kept, columns: new Map(used) };
  const rows = Int32Array.from(keep.keys()).filter((row) => keep[row] === 1);
  return { rows: kept, columns: new Map(used.map(([name, column]) => [name, rowsOf(column, rows)])) };
}

/** Hands a column on, unless one of its numbers is not finite. */
export function finite<T extends Column>(column: T, name: string, at: number | null): T {
  if (column.kind === "numbers" && !column.values.every(Number.isFinite)) {
    throw new ModelRefusal("column-not-finite", { column: name }, at);
  }
  return column;
}
