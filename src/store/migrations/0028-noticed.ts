import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What a therapist ticked of a session, and the day that a session was first planned for where it was moved. */
export const noticed: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable("therapist_view")
      .addColumn("noticed", "text", (c) => c.notNull().defaultTo("[]"))
      .execute();
    await db.schema.alterTable("session").addColumn("moved_from", "text").execute();
  },
};
