import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** When a check-in was finished on a device that had no network. */
export const writtenAt: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("check_in").addColumn("written_at", "text").execute();
  },
};
