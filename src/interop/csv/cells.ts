import type { ColumnUse } from "#science/statistics/formula/names-in.ts";
import type { Column, NameColumn } from "#science/statistics/formula/table.ts";
import { Growing, Names } from "./growing.ts";
import { plainNumber } from "./plain-number.ts";
import type { Problem } from "./problems.ts";
import { numberOf } from "./values.ts";

/** Cells that say that there is no value, as R reads and writes them. */
const missing = new Set(["", "NA"]);
const noNumber = /^[+-]?(?:nan|inf(?:inity)?)$/i;
/** Digits that do not come back as they were written, such as 007 or an id of twenty, are somebody's name for something. */
const digits = /^\d+$/;
const [point, comma] = [46, 44];
const integers = () => new Growing((size) => new Int32Array(size));

/**
 * One column as it streams in: numbers for as long as every cell is one, names from the first that is not. Names are
 * what stands in the file, also in rows that were taken for numbers before: 01 and 1 are two clients, in any order, and
 * so are 1.1 and 1.10 where the column says what belongs together.
 */
export class Cells {
  readonly name: string;
  readonly #use: ColumnUse;
  readonly #decimalComma: boolean;
  #numbers: Growing<Float64Array> | null = new Growing((size) => new Float64Array(size));
  #names = { codes: integers(), texts: new Names() };
  /** The cells whose number would be written in another way: keeping the text of all would not fit. */
  readonly #unlike = { rows: integers(), codes: integers(), texts: new Names() };
  #word: NameColumn["word"];
  #notFinite: { readonly found: string; readonly line: number } | null = null;

  constructor(name: string, use: ColumnUse, decimalComma: boolean) {
    this.name = name;
    this.#use = use;
    this.#decimalComma = decimalComma;
  }

  /** Takes the cell of a line of the file, which is a row of the table. */
  take(text: string, line: number, row: number): void {
    if (this.#numbers === null) {
      this.#names.codes.push(missing.has(text) ? -1 : this.#names.texts.numberOf(text));
      return;
    }
    const plain = plainNumber(text, this.#decimalComma ? comma : point);
    if (!Number.isNaN(plain)) {
      this.#numbers.push(plain);
      return;
    }
    const value = missing.has(text) ? Number.NaN : numberOf(text, this.#decimalComma);
    if (Number.isNaN(value) && !missing.has(text)) {
      if (!noNumber.test(text)) {
        this.#names = this.#asWritten(this.#numbers);
        this.#numbers = null;
        this.#notFinite = null;
        this.#word = { text, row };
        this.take(text, line, row);
        return;
      }
      this.#notFinite ??= { found: text, line };
    }
    if (!missing.has(text) && this.#textOf(value) !== text) {
      this.#unlike.rows.push(this.#numbers.length);
      this.#unlike.codes.push(this.#unlike.texts.numberOf(text));
    }
    this.#numbers.push(value);
  }

  column(): Column {
    if (this.#numbers === null) return { ...namesOf(this.#names), word: this.#word! };
    const values = this.#numbers.values();
    const { all } = this.#unlike.texts;
    const isName = this.#use === "group" ? all.length > 0 : all.some((text) => digits.test(text));
    if (!isName) return { kind: "numbers", values };
    return { kind: "numbers", values, written: namesOf(this.#asWritten(this.#numbers)) };
  }

  /** What is wrong with it as numbers; nothing where it holds names. */
  problem(): Problem | null {
    if (this.#notFinite === null) return null;
    const { found, line } = this.#notFinite;
    return { line, column: this.name, code: "not-a-number", found, mend: "" };
  }

  #textOf(value: number): string {
    return this.#decimalComma ? String(value).replace(".", ",") : String(value);
  }

  #asWritten(numbers: Growing<Float64Array>) {
    const named = { codes: integers(), texts: new Names() };
    const [rows, codes] = [this.#unlike.rows.values(), this.#unlike.codes.values()];
    let next = 0;
    numbers.values().forEach((value, row) => {
      const written = rows[next] === row ? this.#unlike.texts.all[codes[next++]!]! : null;
      if (written === null && Number.isNaN(value)) named.codes.push(-1);
      else named.codes.push(named.texts.numberOf(written ?? this.#textOf(value)));
    });
    return named;
  }
}

const namesOf = ({ codes, texts }: { codes: Growing<Int32Array>; texts: Names }): NameColumn => ({
  kind: "names",
  codes: codes.values(),
  levels: texts.all,
});
