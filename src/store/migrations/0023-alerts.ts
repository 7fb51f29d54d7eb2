import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** When a client's therapist was last written to because of danger, and which process is about to. */
export const alerts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("client").addColumn("alerted_at", "text").execute();
    await db.schema.alterTable("client").addColumn("alert_claimed_at", "text").execute();
  },
};
