import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Whether calendars may be called at their addresses: off until the practice switches it on. */
export const calendars: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable("practice")
      .addColumn("reads_calendars", "integer", (c) => c.notNull().defaultTo(0))
      .execute();
  },
};
