import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** That a client asked to tell their therapist that they are not safe: no list of phrases finds it again in other words. */
export const toldDanger: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable("check_in")
      .addColumn("told_danger", "integer", (c) => c.notNull().defaultTo(0))
      .execute();
  },
};
