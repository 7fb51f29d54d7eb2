import { Refusal } from "../../refusal.ts";
import { numeric } from "../formula/evaluate.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import { type Column, rowNumber, rowsOf, type Table } from "../formula/table.ts";

export interface PersonPeriods {
  /** The column with each person's last period. */
  readonly last: string;
  /** The column that is 1 where the event was not seen in it, 0 where it was. */
  readonly censored: string;
  /** The first period in which the event can happen. */
  readonly first: number;
}

/** Rows for persons and periods, and whom they leave out. */
export interface AtRisk {
  readonly table: Table;
  /** Persons whose last period lies before the first at risk. */
  readonly never: number;
  /** Persons of whom it is not known how long they were at risk, or how it ended. */
  readonly unknown: number;
}

/** More rows than this are a date or an id that was taken for a number of periods. */
const mostRows = 10_000_000;
const made = ["period", "event"] as const;

/**
 * A row for each person and period at risk, from a row for each person (Singer and Willett 2003, section 10.1):
 * `period` runs from the first to the last, and `event` is 1 in the last one where it was not censored. Throws a
 * `Refusal` where the table has a column of one of these names, and for more than ten million rows; a ModelRefusal
 * on a column that is missing, not whole, or neither 0 nor 1.
 */
export function personPeriods(given: Table, { last, censored, first }: PersonPeriods): AtRisk {
  const clash = made.find((name) => given.columns.has(name));
  if (clash) throw new Refusal(`the table has a column ${clash}, which is made here: rename it`);
  const ends = wholeOrMissing(given, last);
  const open = wholeOrMissing(given, censored);
  const wrong = open.find((value) => value !== 0 && value !== 1 && !Number.isNaN(value));
  if (wrong !== undefined) throw new ModelRefusal("column-not-binary", { column: censored });
  const known = [...ends.keys()].filter((person) => !Number.isNaN(ends[person]! + open[person]!));
  const periods = (person: number) => Math.max(0, ends[person]! - first + 1);
  const rows = known.reduce((sum, person) => sum + periods(person), 0);
  if (rows > mostRows) {
    const longest = known.reduce((most, person) => (ends[person]! > ends[most]! ? person : most));
    throw new Refusal(
      `${last} is ${ends[longest]} in row ${longest + 1}: periods are counted one by one, and at most ten million rows are made`,
    );
  }
  const persons = new Int32Array(rows);
  const period = new Float64Array(rows);
  const event = new Float64Array(rows);
  let row = 0;
  for (const person of known) {
    for (let at = first; at <= ends[person]!; at += 1) {
      persons[row] = person;
      period[row] = at;
      event[row] = at === ends[person] && open[person] === 0 ? 1 : 0;
      row += 1;
    }
  }
  const columns = new Map<string, Column>();
  for (const [name, column] of given.columns) columns.set(name, repeated(column, persons, given.rows));
  columns.set("period", { kind: "numbers", values: period });
  columns.set("event", { kind: "numbers", values: event });
  return {
    table: { rows, columns, places: persons },
    never: known.filter((person) => periods(person) === 0).length,
    unknown: given.rows - known.length,
  };
}

/** A column of whole numbers; NaN for a cell without a value. */
function wholeOrMissing(table: Table, name: string): Float64Array {
  const column = table.columns.get(name);
  if (!column)
    throw new ModelRefusal("column-missing", { column: name, all: [...table.columns.keys()].join(", ") });
  const { values } = numeric(column, name, null);
  const row = values.findIndex((value) => !Number.isInteger(value) && !Number.isNaN(value));
  if (row >= 0) throw new ModelRefusal("column-not-whole", { column: name, row: rowNumber(table, row) });
  return values;
}

/** Columns that were not read stand empty. */
const repeated = (column: Column, persons: Int32Array, rows: number): Column =>
  column.kind === "numbers" && column.values.length < rows ? column : rowsOf(column, persons);
