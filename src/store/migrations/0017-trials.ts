import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Strategies that are being tried with a client, and what a practice's trials have shown so far. */
export const trials: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("trial")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("session_id", "text", (c) => c.notNull().references("session.id"))
      .addColumn("strategy_id", "text", (c) => c.notNull())
      .addColumn("reason", "text", (c) => c.notNull())
      .addColumn("aim", "text", (c) => c.notNull())
      .addColumn("goal_id", "text", (c) => c.references("goal.id"))
      .addColumn("started_at", "text", (c) => c.notNull())
      .addColumn("ended_on", "text")
      .addUniqueConstraint("one_trial", ["session_id", "strategy_id"])
      .execute();
    await db.schema.createIndex("trial_of_client").on("trial").column("client_id").execute();
    await db.schema
      .createTable("trial_evidence")
      .addColumn("practice_id", "text", (c) => c.primaryKey().references("practice.id"))
      .addColumn("estimate", "text", (c) => c.notNull())
      .addColumn("estimated_at", "text", (c) => c.notNull())
      .execute();
  },
};
