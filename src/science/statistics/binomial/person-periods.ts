import { numeric } from "../formula/evaluate.ts";
import { finite } from "../formula/model-frame.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import { type Column, rowsOf, type Table } from "../formula/table.ts";

export interface PersonPeriods {
  /** The column with each person's last period. */
  readonly last: string;
  /** The column that is 1 where the event was not seen in it, 0 where it was. */
  readonly censored: string;
  /** The first period in which the event can happen. */
  readonly first: number;
}

/**
 * A row for each person and period at risk, from a row for each person (Singer and Willett 2003, section 10.1):
 * `period` runs from the first to the last, and `event` is 1 in the last one where it was not censored.
 */
export function personPeriods(table: Table, { last, censored, first }: PersonPeriods): Table {
  const ends = whole(table, last);
  const open = whole(table, censored);
  const wrong = open.find((value) => value !== 0 && value !== 1);
  if (wrong !== undefined) throw new ModelRefusal("outcome-not-binary", { column: censored });
  const persons: number[] = [];
  const period: number[] = [];
  const event: number[] = [];
  for (const [person, end] of ends.entries()) {
    for (let at = first; at <= end; at += 1) {
      persons.push(person);
      period.push(at);
      event.push(at === end && open[person] === 0 ? 1 : 0);
    }
  }
  const rows = persons.length;
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) columns.set(name, repeated(column, persons, table.rows));
  columns.set("period", { kind: "numbers", values: Float64Array.from(period) });
  columns.set("event", { kind: "numbers", values: Float64Array.from(event) });
  return { rows, columns };
}

function whole({ columns }: Table, name: string): Float64Array {
  const column = columns.get(name);
  if (!column)
    throw new ModelRefusal("column-missing", { column: name, all: [...columns.keys()].join(", ") });
  const { values } = finite(numeric(column, name, null), name, null);
  if (!values.every(Number.isInteger)) throw new ModelRefusal("column-not-whole", { column: name });
  return values;
}

/** Columns that were not read stand empty. */
const repeated = (column: Column, persons: readonly number[], rows: number): Column =>
  column.kind === "numbers" && column.values.length < rows ? column : rowsOf(column, persons);
