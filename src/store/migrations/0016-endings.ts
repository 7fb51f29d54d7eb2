import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** How care ended, what a practice's endings say, and clients who want no outlook made of them. */
export const endings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("client").addColumn("end_kind", "text").execute();
    await db.schema.alterTable("client").addColumn("outlook_objected_at", "text").execute();
    await db.schema
      .createTable("outlook")
      .addColumn("practice_id", "text", (c) => c.primaryKey().references("practice.id"))
      .addColumn("estimate", "text", (c) => c.notNull())
      .addColumn("estimated_at", "text", (c) => c.notNull())
      .execute();
  },
};
