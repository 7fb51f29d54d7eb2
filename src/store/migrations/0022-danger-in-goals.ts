import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** A client's goal, too, can say that somebody is not safe, and stands unread until the therapist read it. */
export const dangerInGoals: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable("goal")
      .addColumn("signals_danger", "integer", (c) => c.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable("goal").addColumn("read_at", "text").execute();
  },
};
