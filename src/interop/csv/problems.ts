/** Everything that can be wrong with a table, as a closed list; the words stand in the catalogue under `csv.problem.<code>`. */
export type ProblemCode =
  | "unreadable"
  | "empty-file"
  | "no-rows"
  | "not-text"
  | "bad-quotes"
  | "row-too-long"
  | "too-many-columns"
  | "missing-column"
  | "repeated-column"
  | "ragged-row"
  | "missing-value"
  | "long-name"
  | "not-a-number"
  | "off-scale"
  | "bad-date"
  | "identical-row"
  | "repeated-id";

/** One thing that is wrong with a table: where it stands, what was found, and what would mend it. */
export interface Problem {
  /** Physical line of the file, the header's being 1; `null` where it is the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  readonly code: ProblemCode;
  readonly found: string;
  readonly mend: string;
}

/** Rows that are kept although they look odd: `line` shares client, therapist and moment with `with`. */
export interface SameMoment {
  readonly line: number;
  readonly with: number;
}

/** With these the table as a whole cannot be read; all others concern one row, which can be left out. */
const ofTheWhole: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "unreadable",
  "empty-file",
  "no-rows",
  "not-text",
  "bad-quotes",
  "row-too-long",
  "too-many-columns",
  "missing-column",
  "repeated-column",
]);

export const concernsWhole = ({ code }: Problem): boolean => ofTheWhole.has(code);

/** A table that is wrong throughout would fill the memory with its problems: past this many they are counted only. */
const kept = 1_000;

/** Collects problems: all are counted, and enough are kept to be shown. */
export class ProblemList {
  count = 0;
  /** Rows with a problem, each counted once. */
  rows = 0;
  readonly #kept: Problem[] = [];

  add(problem: Problem): void {
    this.count += 1;
    if (this.#kept.length < kept || concernsWhole(problem)) this.#kept.push(problem);
  }

  /** The problems in the order of the file, as far as they were kept. */
  inOrder(): readonly Problem[] {
    return this.#kept.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }

  get concernsWhole(): boolean {
    return this.#kept.some(concernsWhole);
  }
}
