import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Every account that a therapist gave of how they work with a client, where one took the place of the one before. */
export const approachAccounts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("approach_account")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("approach", "text", (c) => c.notNull())
      .addColumn("told_at", "text", (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex("approach_account_client")
      .on("approach_account")
      .columns(["client_id", "told_at"])
      .execute();
    // The client's id is as good as any: there is one account of each.
    await sql`insert into approach_account (id, client_id, approach, told_at)
      select client_id, client_id, approach, approach_at from common_ground
      where approach is not null and approach_at is not null`.execute(db);
    for (const column of ["approach", "approach_at"])
      await db.schema.alterTable("common_ground").dropColumn(column).execute();
  },
};
