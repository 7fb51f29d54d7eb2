import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Passkeys of clients' own pages, and the challenges that browsers were asked to sign. */
export const passkeys: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("client_passkey")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("credential_id", "text", (c) => c.notNull().unique())
      .addColumn("public_key", "text", (c) => c.notNull())
      // An unsigned number of 32 bits.
      .addColumn("counter", "bigint", (c) => c.notNull())
      .addColumn("transports", "text", (c) => c.notNull())
      .addColumn("copied", "integer", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("last_used_at", "text")
      .execute();
    await db.schema.createIndex("passkey_of_client").on("client_passkey").column("client_id").execute();
    await db.schema
      .createTable("passkey_challenge")
      .addColumn("challenge_hash", "text", (c) => c.primaryKey())
      .addColumn("client_id", "text", (c) => c.references("client.id"))
      .addColumn("expires_at", "text", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("challenge_of_client").on("passkey_challenge").column("client_id").execute();
  },
};
