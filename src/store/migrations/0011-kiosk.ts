import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Devices of the waiting room, and the codes that open a check-in on them. */
export const kiosk: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("kiosk")
      .addColumn("token_hash", "text", (c) => c.primaryKey())
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("ended_at", "text")
      .execute();
    await db.schema
      .createTable("kiosk_code")
      .addColumn("code_hash", "text", (c) => c.primaryKey())
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("session_id", "text", (c) => c.notNull().references("session.id"))
      .addColumn("expires_at", "text", (c) => c.notNull())
      .execute();
  },
};
