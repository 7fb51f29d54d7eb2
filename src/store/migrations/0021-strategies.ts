import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What a practice changed about the catalogue: strategies of its own, wordings, and what it retired. */
export const strategies: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("strategy")
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("own", "integer", (c) => c.notNull())
      .addColumn("content", "text")
      .addColumn("retired_at", "text")
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("changed_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("one_strategy", ["practice_id", "id"])
      .execute();
  },
};
