import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** How a client imagines the work before it begins, beside what they hope for. */
export const expectations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("intake").addColumn("expectations", "text").execute();
  },
};
