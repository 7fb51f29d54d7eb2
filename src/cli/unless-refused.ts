import { translator } from "#model/locales/translate.ts";
import { Refusal } from "#science/refusal.ts";
import { ModelRefusal } from "#science/statistics/formula/refusal.ts";
import type { Io } from "./command.ts";
import { nearest } from "./nearest.ts";
import type { FileTable } from "./read-model-table.ts";

const t = translator("en");

/** The model that a call asks for; the table is not known before the formula has been read. */
export interface Asked {
  readonly formula: string;
  readonly table: FileTable | null;
}

/**
 * Runs a method; what it refuses is said, for a model with the formula and a mark under the place at fault, and
 * answers `null`. Every other error is a fault of ours and thrown on.
 */
export function unlessRefused<T>(io: Io, work: () => T, asked: Asked | null = null): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const said =
      error instanceof ModelRefusal
        ? modelSaid(error, asked)
        : t("cli.meta.refused", { problem: error.message });
    io.err.write(`${said}\n`);
    return null;
  }
}

function modelSaid({ code, details, at }: ModelRefusal, asked: Asked | null): string {
  const { column, row } = details;
  const all = { ...details, line: lineSaid(asked?.table ?? null, Number(row ?? 0)) };
  const near =
    code === "column-missing" && asked?.table
      ? nearest(String(column), [...asked.table.columns.keys()])
      : null;
  const sentence = near ? t("model.column-missing-near", { ...all, near }) : t(`model.${code}`, all);
  if (at === null || asked === null) return sentence;
  return `${asked.formula}\n${" ".repeat(widthOf(asked.formula.slice(0, at)))}^\n${sentence}`;
}

/** The line of a row that is counted from 1, as sentences take it; “none” where it is not known. */
export const lineSaid = (table: FileTable | null, row: number): string =>
  table === null || row < 1 ? "none" : String(table.lineOf(row - 1));

/** Columns that a text takes on a terminal, so that the mark stands under its letter. */
const widthOf = (text: string): number =>
  [...new Intl.Segmenter().segment(text)].reduce(
    (sum, { segment }) =>
      sum +
      (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(segment) ? 2 : 1),
    0,
  );
