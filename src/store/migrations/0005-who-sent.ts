import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Which device sent a check-in, which reply its "was it addressed?" was about, and where a reply was shown. */
export const whoSent: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("check_in").addColumn("sent_by", "text").execute();
    await db.schema.alterTable("check_in").addColumn("addressed_session_id", "text").execute();
    await db.schema.alterTable("reply").addColumn("shown_for", "text").execute();
  },
};
