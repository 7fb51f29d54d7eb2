import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What a client wishes time for in the next session. */
export const wishes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("check_in").addColumn("next_wish", "text").execute();
  },
};
