import { sql } from "kysely";

/**
 * Whether answers are open to their therapist, as `gate` has it for one check-in: once they were revealed. Imported ratings
 * were seen elsewhere before. In a query that joins `check_in` with `therapist_view`.
 */
export const opened = sql<boolean>`(therapist_view.revealed_at is not null or check_in.imported_direct is not null)`;

/** The same of a row of such a query; false where nothing was answered. */
export const isOpened = (row: {
  answers: string | null;
  revealed_at: string | null;
  imported_direct: number | null;
}): boolean => row.answers !== null && (row.revealed_at !== null || row.imported_direct !== null);
