import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What a check-in's page carries as long as it may be written in: a change that arrives late shows it. */
export const pageMarks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("submission_secret").addColumn("mark", "text").execute();
  },
};
