import type { TerminalTranslate } from "#model/locales/translate.ts";
import { printable } from "./printable.ts";
import type { Problem, SameMoment } from "./problems.ts";

/** As many as a person reads; the others are counted. */
const shown = 20;

/** Problems as lines of text: file, line, column, what was found, and the mend. */
export function sayProblems(
  t: TerminalTranslate,
  file: string,
  problems: readonly Problem[],
  count: number,
): string {
  const lines = problems.slice(0, shown).map((problem) => {
    const sentence = t(`csv.problem.${problem.code}`, { found: problem.found, mend: problem.mend });
    return placed(t, file, problem, sentence);
  });
  return text(t, lines.map(printable), count);
}

/** Warnings about rows that are kept although they share client, therapist and moment. */
export function saySameMoments(t: TerminalTranslate, file: string, moments: readonly SameMoment[]): string {
  const lines = moments.slice(0, shown).map((moment) => {
    const sentence = t("csv.warning.same-moment", { found: moment.with });
    return placed(t, file, { line: moment.line, column: null }, sentence);
  });
  return text(t, lines, moments.length);
}

function placed(
  t: TerminalTranslate,
  file: string,
  { line, column }: Pick<Problem, "line" | "column">,
  sentence: string,
) {
  if (line === null) return t("csv.place.file", { file, sentence });
  // Line numbers are written without the separators that a language puts into large numbers.
  const place = { file, line: String(line), sentence };
  return column === null ? t("csv.place.line", place) : t("csv.place.cell", { ...place, column });
}

function text(t: TerminalTranslate, lines: string[], count: number): string {
  if (count > lines.length) lines.push(t("csv.more", { count: count - lines.length }));
  return lines.map((line) => `${line}\n`).join("");
}
