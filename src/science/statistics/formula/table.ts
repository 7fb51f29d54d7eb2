/** A column of numbers; NaN stands for a cell without a value. */
export interface NumberColumn {
  readonly kind: "numbers";
  readonly values: Float64Array;
  /** What stood in the cells, where numbers do not keep it (007, ids of twenty digits): levels are told apart by it. */
  readonly written?: NameColumn;
}

/** A column of names: for each row the place of its name among `levels`, -1 for a cell without a value. */
export interface NameColumn {
  readonly kind: "names";
  readonly codes: Int32Array;
  readonly levels: readonly string[];
  /** The first cell that is no number, and its place among the rows that were read; where it is known. */
  readonly word?: { readonly text: string; readonly row: number };
}

export type Column = NumberColumn | NameColumn;

/** A table by the names of its columns, all of the same length. */
export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** The place of each row among those that were read, where some were left out or repeated. */
  readonly places?: Int32Array;
}

/** Some rows of a column, by their places and in that order. */
export function rowsOf(column: Column, rows: ArrayLike<number>): Column {
  if (column.kind === "names")
    return { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]!) };
  const { values, written } = column;
  return {
    kind: "numbers",
    values: Float64Array.from(rows, (row) => values[row]!),
    ...(written ? { written: rowsOf(written, rows) as NameColumn } : {}),
  };
}

/** Which row of those that were read a row of a table is, from 1: for the sentence that refuses it. */
export const rowNumber = ({ places }: Table, row: number): number => (places ? places[row]! : row) + 1;

/** A table from plain arrays, for small ones: texts become names in alphabetical order, null a missing cell. */
export function tableOf(given: Readonly<Record<string, readonly (string | number | null)[]>>): Table {
  const entries = Object.entries(given).map(([name, cells]) => [name, columnOf(cells)] as const);
  const rows = Math.max(0, ...Object.values(given).map((cells) => cells.length));
  return { rows, columns: new Map(entries) };
}

function columnOf(cells: readonly (string | number | null)[]): Column {
  if (!cells.some((cell) => typeof cell === "string")) {
    return {
      kind: "numbers",
      values: Float64Array.from(cells, (cell) => (cell as number | null) ?? Number.NaN),
    };
  }
  const at = cells.findIndex((cell) => typeof cell === "string" && !Number.isFinite(Number(cell)));
  const texts = cells.map((cell) => (cell === null ? null : String(cell)));
  const levels = inOrder([...new Set(texts.filter((text) => text !== null))]);
  const places = new Map(levels.map((level, place) => [level, place]));
  return {
    kind: "names",
    codes: Int32Array.from(texts, (text) => (text === null ? -1 : places.get(text)!)),
    levels,
    ...(at < 0 ? {} : { word: { text: String(cells[at]), row: at } }),
  };
}

/** Levels in the order of R: letters before case decides, then code points. */
export function inOrder(levels: readonly string[]): string[] {
  return [...levels].sort((a, b) => a.localeCompare(b, "en") || (a < b ? -1 : 1));
}

/** The distinct values of a column of numbers as names, in rising order (R's `factor`), or as they were written. */
export function asNames(column: Column): NameColumn {
  if (column.kind === "names") return column;
  const { values, written } = column;
  if (written) return written;
  const whole = wholeNumbers(values);
  if (whole) return whole;
  const distinct = [...new Set(values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const places = new Map(distinct.map((value, place) => [value, place]));
  return {
    kind: "names",
    codes: Int32Array.from(values, (value) => places.get(value) ?? -1),
    levels: distinct.map(String),
  };
}

/** The same for whole numbers that lie close together, such as ids: without looking each one up. */
function wholeNumbers(values: Float64Array): NameColumn | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value)) return null;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!(low <= high && high - low < 4 * values.length)) return null;
  const places = new Int32Array(high - low + 1).fill(-1);
  for (const value of values) if (!Number.isNaN(value)) places[value - low] = 0;
  const levels: string[] = [];
  places.forEach((place, index) => {
    if (place === 0) places[index] = levels.push(String(low + index)) - 1;
  });
  const codes = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) {
    const value = values[row]!;
    codes[row] = Number.isNaN(value) ? -1 : places[value - low]!;
  }
  return { kind: "names", codes, levels };
}
