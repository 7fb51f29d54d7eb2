import { deparse } from "./deparse.ts";
import type { Node } from "./parse-formula.ts";
import { ModelRefusal } from "./refusal.ts";
import { asNames, type Column, type NumberColumn, type Table } from "./table.ts";

const ofOne: Readonly<Record<string, (x: number) => number>> = {
  log: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  log1p: Math.log1p,
  exp: Math.exp,
  sqrt: Math.sqrt,
  abs: Math.abs,
  sin: Math.sin,
  cos: Math.cos,
};
const ofTwo: Readonly<Record<string, (x: number, y: number) => number>> = {
  "+": (x, y) => x + y,
  "-": (x, y) => x - y,
  "*": (x, y) => x * y,
  "/": (x, y) => x / y,
  "^": (x, y) => x ** y,
};

/** The functions a formula may use, for the sentence that refuses another. */
export const functions: readonly string[] = [...Object.keys(ofOne), "factor", "I"];

/** Works out a variable of a formula, such as `age`, `factor(grade)` or `I(age^2)`, for every row. */
export function evaluate(node: Node, table: Table): Column {
  if (node.kind === "name" && !(node.name === "pi" && !table.columns.has("pi"))) return columnOf(node, table);
  if (node.kind === "group") return evaluate(node.inner, table);
  if (node.kind === "call" && (node.name === "factor" || node.name === "as.factor")) {
    return asNames(evaluate(onlyOf(node), table));
  }
  const value = numbers(node, table);
  if (typeof value !== "number") return { kind: "numbers", values: value };
  return { kind: "numbers", values: new Float64Array(table.rows).fill(value) };
}

function columnOf({ name, at }: Extract<Node, { kind: "name" }>, { columns }: Table): Column {
  const column = columns.get(name);
  if (column) return column;
  throw new ModelRefusal("column-missing", { column: name, all: [...columns.keys()].join(", ") }, at);
}

function onlyOf(node: Extract<Node, { kind: "call" }>): Node {
  if (node.given.length === 1) return node.given[0]!;
  throw new ModelRefusal("formula-arguments", { found: node.name }, node.at);
}

/** A number for every row, or one number for all. */
function numbers(node: Node, table: Table): Float64Array | number {
  switch (node.kind) {
    case "number":
      return node.value;
    case "name": {
      if (node.name === "pi" && !table.columns.has("pi")) return Math.PI;
      return numeric(columnOf(node, table), node.name, node.at).values;
    }
    case "group":
      return numbers(node.inner, table);
    case "sign": {
      const value = numbers(node.of, table);
      return node.sign === "+" ? value : each(value, (x) => -x);
    }
    case "call": {
      const of = ofOne[node.name] ?? (node.name === "I" ? (x: number) => x : undefined);
      if (of) return each(numbers(onlyOf(node), table), of);
      throw new ModelRefusal("formula-function", { found: node.name, all: functions.join(", ") }, node.at);
    }
    default: {
      const of = ofTwo[node.operator];
      if (!of) {
        throw new ModelRefusal(
          "formula-unexpected",
          { found: node.operator, expected: "arithmetic" },
          node.at,
        );
      }
      return both(numbers(node.left, table), numbers(node.right, table), of);
    }
  }
}

/** A column that must hold numbers; names its column where it holds words. */
export function numeric(column: Column, name: string, at: number | null): NumberColumn {
  if (column.kind === "numbers") return column;
  const { text, row } = column.word ?? { text: column.levels[0] ?? "", row: -1 };
  throw new ModelRefusal("column-not-numeric", { column: name, found: text, row: row + 1 }, at);
}

function each(value: Float64Array | number, of: (x: number) => number): Float64Array | number {
  return typeof value === "number" ? of(value) : value.map(of);
}

function both(x: Float64Array | number, y: Float64Array | number, of: (x: number, y: number) => number) {
  if (typeof x !== "number") {
    return typeof y === "number" ? x.map((one) => of(one, y)) : x.map((one, row) => of(one, y[row]!));
  }
  return typeof y === "number" ? of(x, y) : y.map((one) => of(x, one));
}

/** The outcome as its text names it. */
export const nameOf = (node: Node): string => deparse(node);
