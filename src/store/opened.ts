import { sql } from "kysely";
import type { Answers } from "../science/measures/session-check.ts";

/**
 * Whether answers are open to their therapist, as `gate` has it for one check-in: once they were revealed. Imported ratings
 * were seen elsewhere before. In a query that joins `check_in` with `therapist_view`.
 */
export const opened = sql<boolean>`(therapist_view.revealed_at is not null or check_in.imported_direct is not null)`;

/** What a line is read from, of a check-in that its therapist has opened. */
export interface OpenedCheckIn {
  readonly answers: Answers;
  readonly imported: { readonly score: number | null; readonly direct: boolean } | null;
  readonly shared: "words" | "topic" | null;
  readonly tension: boolean;
}

/** The columns of a query that joins `check_in` with `therapist_view` that `openedOf` reads. */
export const openedColumns = [
  "check_in.answers",
  "check_in.imported_score",
  "check_in.imported_direct",
  "check_in.shared",
  "therapist_view.tension",
  "therapist_view.revealed_at",
] as const;

/** What is open to its therapist in a row of such a query; null where nothing was answered, or not opened yet. */
export function openedOf(row: {
  answers: string | null;
  imported_score: number | null;
  imported_direct: number | null;
  shared: string | null;
  tension: number | null;
  revealed_at: string | null;
}): OpenedCheckIn | null {
  if (row.answers === null || (row.revealed_at === null && row.imported_direct === null)) return null;
  return {
    answers: JSON.parse(row.answers) as Answers,
    imported:
      row.imported_direct === null ? null : { score: row.imported_score, direct: row.imported_direct === 1 },
    shared: row.shared as OpenedCheckIn["shared"],
    tension: row.tension === 1,
  };
}
