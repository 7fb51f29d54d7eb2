import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Devices on which a client has opened check-ins, and the six digits that a new one is asked for. */
export const knownDevices: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("practice").addColumn("asks_device_code", "integer").execute();
    await db.schema
      .createTable("known_device")
      .addColumn("token_hash", "text", (c) => c.primaryKey())
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("last_seen_at", "text", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("known_device_of_client").on("known_device").column("client_id").execute();
    await db.schema
      .createTable("device_code")
      .addColumn("client_id", "text", (c) => c.primaryKey().references("client.id"))
      .addColumn("code_hash", "text", (c) => c.notNull())
      .addColumn("tries", "integer", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .execute();
  },
};
