import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Notifications on phones, calendars that are subscribed to, and sessions that come from a therapist's calendar. */
export const reminders: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("practice").addColumn("push_keys", "text").execute();
    await db.schema.alterTable("message").addColumn("channel", "text").execute();
    await db.schema
      .createTable("push_subscription")
      .addColumn("client_id", "text", (c) => c.primaryKey().references("client.id"))
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("secret_hash", "text", (c) => c.notNull().unique())
      .addColumn("endpoint", "text", (c) => c.notNull())
      .addColumn("p256dh", "text", (c) => c.notNull())
      .addColumn("auth", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("retired_at", "text")
      .execute();
    await db.schema
      .createTable("calendar_feed")
      .addColumn("token_hash", "text", (c) => c.primaryKey())
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("client_id", "text", (c) => c.unique().references("client.id"))
      .addColumn("staff_id", "text", (c) => c.unique().references("staff.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .execute();
    await db.schema
      .createTable("calendar_code")
      .addColumn("client_id", "text", (c) => c.primaryKey().references("client.id"))
      .addColumn("code", "text", (c) => c.notNull())
      .execute();
    await db.schema
      .createTable("calendar_source")
      .addColumn("staff_id", "text", (c) => c.primaryKey().references("staff.id"))
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("url", "text", (c) => c.notNull())
      .addColumn("due_at", "text", (c) => c.notNull())
      .addColumn("claimed_at", "text")
      .addColumn("read_at", "text")
      .addColumn("problem", "text")
      .execute();
    await db.schema
      .createTable("calendar_preview")
      .addColumn("staff_id", "text", (c) => c.primaryKey().references("staff.id"))
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("url", "text")
      .addColumn("found", "text", (c) => c.notNull())
      .addColumn("made_at", "text", (c) => c.notNull())
      .execute();
    await db.schema
      .createTable("calendar_session")
      .addColumn("staff_id", "text", (c) => c.notNull().references("staff.id"))
      .addColumn("event", "text", (c) => c.notNull())
      .addColumn("session_id", "text", (c) => c.notNull().references("session.id"))
      .addPrimaryKeyConstraint("calendar_session_key", ["staff_id", "event"])
      .execute();
    await db.schema.createIndex("calendar_session_of").on("calendar_session").column("session_id").execute();
  },
};
