import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** The client's own page: its devices and codes, what a client adds later, progress, and what they are told. */
export const ownPage: Migration = {
  async up(db: Kysely<unknown>) {
    const table = (name: string) => db.schema.createTable(name);

    await table("client_pairing")
      .addColumn("client_id", "text", (c) => c.primaryKey().references("client.id"))
      .addColumn("code_hash", "text", (c) => c.notNull().unique())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .execute();

    await table("client_device")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("token_hash", "text", (c) => c.notNull().unique())
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("last_seen_at", "text", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("device_of_client").on("client_device").column("client_id").execute();

    await table("check_in_addition")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("session_id", "text", (c) => c.notNull().references("session.id"))
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("words", "text")
      .addColumn("signals_danger", "integer", (c) => c.notNull())
      .addColumn("added_at", "text", (c) => c.notNull())
      .addColumn("read_at", "text")
      .execute();
    await db.schema.createIndex("addition_of_client").on("check_in_addition").column("client_id").execute();

    await table("goal_progress")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("goal_id", "text", (c) => c.notNull().references("goal.id"))
      .addColumn("value", "integer", (c) => c.notNull())
      .addColumn("recorded_at", "text", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("progress_of_goal").on("goal_progress").column("goal_id").execute();

    await table("rule_change")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("words", "text", (c) => c.notNull())
      .addColumn("written_at", "text", (c) => c.notNull())
      .execute();

    await table("erasure")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("therapist_id", "text", (c) => c.notNull().references("staff.id"))
      .addColumn("client_name", "text", (c) => c.notNull())
      .addColumn("erased_at", "text", (c) => c.notNull())
      .execute();

    await db.schema.alterTable("suggestion_choice").addColumn("shown_words", "text").execute();
    await db.schema.alterTable("client").addColumn("former_name", "text").execute();
    await db.schema.alterTable("client").addColumn("care_withdrawn_at", "text").execute();
    // Whoever said no to care before the first session said it for check-ins, too.
    await sql`update client set care_withdrawn_at =
      (select case when newest.given = 0 then newest.decided_at end from consent as newest
       where newest.client_id = client.id and newest.purpose = 'care'
       order by newest.decided_at desc, newest.id desc limit 1)`.execute(db);
  },
};
