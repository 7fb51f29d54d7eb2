import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** The language of each client's pages, and the client texts that the practice puts in its own words. */
export const clientLanguages: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("client").addColumn("language", "text").execute();
    await db.schema
      .createTable("wording")
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("language", "text", (c) => c.notNull())
      .addColumn("key", "text", (c) => c.notNull())
      .addColumn("text", "text", (c) => c.notNull())
      .addColumn("changed_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("one_wording", ["practice_id", "language", "key"])
      .execute();
  },
};
