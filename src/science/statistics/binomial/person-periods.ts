import { whole } from "../formula/model-frame.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import type { Column, Table } from "../formula/table.ts";

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
  const ends = numbersOf(table, last);
  const open = numbersOf(table, censored);
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
  return { rows, columns, places: Int32Array.from(persons) };
}

function numbersOf(table: Table, name: string): Float64Array {
  if (table.columns.has(name)) return whole(table, name);
  throw new ModelRefusal("column-missing", { column: name, all: [...table.columns.keys()].join(", ") });
}

function repeated(column: Column, persons: readonly number[], rows: number): Column {
  if (column.kind === "names")
    return { ...column, codes: Int32Array.from(persons, (person) => column.codes[person]!) };
  if (column.values.length < rows) return column;
  return { kind: "numbers", values: Float64Array.from(persons, (person) => column.values[person]!) };
}
