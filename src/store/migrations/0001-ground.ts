import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** The tables of the main path: practice, staff, clients, sessions, links, check-ins, views, replies, choices. */
export const ground: Migration = {
  async up(db: Kysely<unknown>) {
    const table = (name: string) => db.schema.createTable(name);

    await table("practice")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("language", "text", (c) => c.notNull())
      .addColumn("country", "text", (c) => c.notNull())
      .addColumn("time_zone", "text", (c) => c.notNull())
      .addColumn("help_lines", "text", (c) => c.notNull())
      .addColumn("demonstration", "integer", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("only", "integer", (c) => c.notNull().unique())
      .execute();

    await table("staff")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("email", "text", (c) => c.notNull().unique())
      .addColumn("password_hash", "text", (c) => c.notNull())
      .addColumn("roles", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .execute();

    await table("staff_session")
      .addColumn("token_hash", "text", (c) => c.primaryKey())
      .addColumn("staff_id", "text", (c) => c.notNull().references("staff.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("last_seen_at", "text", (c) => c.notNull())
      .execute();

    await table("client")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("therapist_id", "text", (c) => c.notNull().references("staff.id"))
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("source", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("ended_at", "text")
      .execute();
    await db.schema
      .createIndex("client_of_therapist")
      .on("client")
      .columns(["therapist_id", "name"])
      .execute();

    await table("session")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("therapist_id", "text", (c) => c.notNull().references("staff.id"))
      .addColumn("date", "text", (c) => c.notNull())
      .addColumn("time", "text")
      .addColumn("place", "integer", (c) => c.notNull())
      .addColumn("attendance", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("session_of_client").on("session").columns(["client_id", "date"]).execute();
    await db.schema.createIndex("session_of_day").on("session").columns(["therapist_id", "date"]).execute();

    await table("check_in_link")
      .addColumn("token_hash", "text", (c) => c.primaryKey())
      .addColumn("session_id", "text", (c) => c.notNull().references("session.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .addColumn("replaced_at", "text")
      .execute();
    await db.schema.createIndex("link_of_session").on("check_in_link").column("session_id").execute();

    await table("submission_secret")
      .addColumn("secret_hash", "text", (c) => c.primaryKey())
      .addColumn("session_id", "text", (c) => c.notNull().references("session.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .addColumn("revoked_at", "text")
      .execute();
    await db.schema.createIndex("secret_of_session").on("submission_secret").column("session_id").execute();

    await table("check_in")
      .addColumn("session_id", "text", (c) => c.primaryKey().references("session.id"))
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("number", "integer", (c) => c.notNull())
      .addColumn("asked", "text", (c) => c.notNull())
      .addColumn("answers", "text", (c) => c.notNull())
      .addColumn("change_next_time", "text")
      .addColumn("shared", "text")
      .addColumn("unsaid_words", "text")
      .addColumn("topic", "text")
      .addColumn("signals_danger", "integer", (c) => c.notNull())
      .addColumn("hopes", "text")
      .addColumn("hard_to_speak", "text")
      .addColumn("addressed", "text")
      .addColumn("imported_score", "double precision")
      .addColumn("imported_direct", "integer")
      .addColumn("submitted_at", "text", (c) => c.notNull())
      .addColumn("changed_at", "text", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("check_in_of_client").on("check_in").column("client_id").execute();

    await table("therapist_view")
      .addColumn("session_id", "text", (c) => c.primaryKey().references("session.id"))
      .addColumn("own", "text", (c) => c.notNull())
      .addColumn("guess", "text", (c) => c.notNull())
      .addColumn("tension", "integer", (c) => c.notNull())
      .addColumn("without_guess", "integer", (c) => c.notNull())
      .addColumn("saved_at", "text", (c) => c.notNull())
      .addColumn("revealed_at", "text")
      .execute();

    await table("reply")
      .addColumn("session_id", "text", (c) => c.primaryKey().references("session.id"))
      .addColumn("line", "text")
      .addColumn("replied_at", "text", (c) => c.notNull())
      .addColumn("shown_at", "text")
      .execute();

    await table("suggestion_choice")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
      .addColumn("session_id", "text", (c) => c.notNull().references("session.id"))
      .addColumn("strategy_id", "text", (c) => c.notNull())
      .addColumn("choice", "text", (c) => c.notNull())
      .addColumn("because", "text")
      .addColumn("words", "text")
      .addColumn("chosen_at", "text", (c) => c.notNull())
      .addUniqueConstraint("one_choice", ["session_id", "strategy_id"])
      .execute();
    await db.schema.createIndex("choice_of_client").on("suggestion_choice").column("client_id").execute();

    await table("flag_dismissal")
      .addColumn("session_id", "text", (c) => c.primaryKey().references("session.id"))
      .addColumn("reason", "text", (c) => c.notNull())
      .addColumn("words", "text")
      .addColumn("dismissed_at", "text", (c) => c.notNull())
      .execute();

    await table("population")
      .addColumn("practice_id", "text", (c) => c.primaryKey().references("practice.id"))
      .addColumn("estimate", "text", (c) => c.notNull())
      .addColumn("estimated_at", "text", (c) => c.notNull())
      .execute();

    await table("import_columns")
      .addColumn("practice_id", "text", (c) => c.primaryKey().references("practice.id"))
      .addColumn("columns", "text", (c) => c.notNull())
      .addColumn("used_at", "text", (c) => c.notNull())
      .execute();

    await table("imported_row")
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("fingerprint", "text", (c) => c.notNull())
      .addColumn("session_id", "text", (c) => c.notNull().references("session.id"))
      .addPrimaryKeyConstraint("row_once", ["practice_id", "fingerprint"])
      .execute();

    await table("audit_event")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
      .addColumn("at", "text", (c) => c.notNull())
      .addColumn("actor", "text", (c) => c.notNull())
      .addColumn("action", "text", (c) => c.notNull())
      .addColumn("subject", "text", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("audit_of_subject").on("audit_event").columns(["subject", "at"]).execute();
  },
};
