import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Since when a goal has had its place; of those before this step nothing more is known than when they came. */
export const goalOrder: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("goal").addColumn("placed_at", "text").execute();
    await sql`update goal set placed_at = created_at`.execute(db);
  },
};
