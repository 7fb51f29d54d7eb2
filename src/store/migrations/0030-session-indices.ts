import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What belongs to a session is found by it: without these, deleting a session reads each of the tables whole. */
export const sessionIndices: Migration = {
  async up(db: Kysely<unknown>) {
    for (const [name, table] of [
      ["addition_of_session", "check_in_addition"],
      ["row_of_session", "imported_row"],
      ["code_of_session", "kiosk_code"],
    ] as const)
      await db.schema.createIndex(name).on(table).column("session_id").execute();
  },
};
