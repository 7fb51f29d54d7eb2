import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What gets in the way, progress told with a check-in, goals that mean the same, and what a therapist says they do. */
export const reasons: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ["in_the_way", "may_raise", "preferences"])
      await db.schema.alterTable("check_in").addColumn(column, "text").execute();
    await db.schema.alterTable("goal").addColumn("same_as", "text").execute();
    await db.schema.alterTable("goal_progress").addColumn("session_id", "text").execute();
    await db.schema
      .createTable("common_ground")
      .addColumn("client_id", "text", (c) => c.primaryKey().references("client.id"))
      .addColumn("approach", "text")
      .addColumn("approach_at", "text")
      .addColumn("goals_seen_at", "text")
      .addColumn("agreed_at", "text")
      .execute();
  },
};
