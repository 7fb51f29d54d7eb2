import type { Problem } from "./problems.ts";

/** Which columns of a table hold what, by name. */
export interface RatingColumns {
  readonly client: string;
  readonly therapist: string;
  readonly time: string;
  readonly score: readonly string[];
  readonly direct: readonly string[];
  readonly ended: string | null;
  readonly id: string | null;
}

/** The lowest and the highest rating that there can be. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** The same columns by their place in a row. */
export interface Places {
  readonly client: number;
  readonly therapist: number;
  readonly time: number;
  readonly score: readonly number[];
  readonly direct: readonly number[];
  readonly ended: number | null;
  readonly id: number | null;
}

/** Finds the columns in a header; where one is missing or ambiguous, the problems say which. */
export function placesOf(columns: RatingColumns, header: readonly string[]): Places | readonly Problem[] {
  const problems: Problem[] = [];
  const place = (name: string): number => {
    const at = header.indexOf(name);
    const again = at !== -1 && header.indexOf(name, at + 1) !== -1;
    if ((at === -1 || again) && !problems.some((one) => one.column === name)) {
      const code = again ? "repeated-column" : "missing-column";
      problems.push({ line: 1, column: name, code, found: name, mend: named(header) });
    }
    return at;
  };
  const places: Places = {
    client: place(columns.client),
    therapist: place(columns.therapist),
    time: place(columns.time),
    score: columns.score.map(place),
    direct: columns.direct.map(place),
    ended: columns.ended === null ? null : place(columns.ended),
    id: columns.id === null ? null : place(columns.id),
  };
  return problems.length > 0 ? problems : places;
}

/** So many of a header's names are read out: a table of thousands of columns would fill the screen. */
const readOut = 60;

const named = (header: readonly string[]): string =>
  [...header.slice(0, readOut), ...(header.length > readOut ? ["…"] : [])].join(", ");
