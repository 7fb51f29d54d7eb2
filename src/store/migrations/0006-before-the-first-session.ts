import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What a client may say before the first session: consents, hopes, preferences and goals, and the links to it. */
export const beforeTheFirstSession: Migration = {
  async up(db: Kysely<unknown>) {
    const table = (name: string) => db.schema.createTable(name);

    await table("invitation")
      .addColumn("token_hash", "text", (c) => c.primaryKey())
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .addColumn("replaced_at", "text")
      .execute();
    await db.schema.createIndex("invitation_of_client").on("invitation").column("client_id").execute();

    await table("invitation_device")
      .addColumn("secret_hash", "text", (c) => c.primaryKey())
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .addColumn("revoked_at", "text")
      .execute();

    await table("intake")
      .addColumn("client_id", "text", (c) => c.primaryKey().references("client.id"))
      .addColumn("hopes", "text")
      .addColumn("hard_to_speak", "text")
      .addColumn("preferences", "text", (c) => c.notNull())
      .addColumn("must_not_happen", "text")
      .addColumn("signals_danger", "integer", (c) => c.notNull())
      .addColumn("sent_by", "text")
      .addColumn("changed_at", "text", (c) => c.notNull())
      .addColumn("read_at", "text")
      .execute();

    await table("consent")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("purpose", "text", (c) => c.notNull())
      .addColumn("given", "integer", (c) => c.notNull())
      .addColumn("decided_at", "text", (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex("consent_of_client")
      .on("consent")
      .columns(["client_id", "decided_at"])
      .execute();

    await table("goal")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("holder", "text", (c) => c.notNull())
      .addColumn("words", "text", (c) => c.notNull())
      .addColumn("place", "integer", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("ended_at", "text")
      .execute();
    await db.schema.createIndex("goal_of_client").on("goal").column("client_id").execute();
  },
};
