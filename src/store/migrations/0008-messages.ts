import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** E-mails to clients: where to, what was sent or waits, and the practice's rules for them. */
export const messages: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("client").addColumn("email", "text").execute();
    await db.schema.alterTable("client").addColumn("reminders_stopped_at", "text").execute();
    await db.schema.alterTable("practice").addColumn("message_rules", "text").execute();
    await db.schema
      .createTable("message")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("session_id", "text", (c) => c.notNull().references("session.id"))
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("due_at", "text", (c) => c.notNull())
      .addColumn("claimed_at", "text")
      .addColumn("sent_at", "text")
      .addColumn("given_up", "text")
      .addColumn("attempts", "integer", (c) => c.notNull())
      .addUniqueConstraint("one_message", ["session_id", "kind"])
      .execute();
    await db.schema.createIndex("message_due").on("message").columns(["sent_at", "due_at"]).execute();
    await db.schema.createIndex("message_of_client").on("message").column("client_id").execute();
  },
};
