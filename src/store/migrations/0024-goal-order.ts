import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Since when a goal has had its place; of those before this step nothing more is known than when they came. And when a
 * therapist last said which goals mean the same; where one was said to before this step, when they first saw the list.
 */
export const goalOrder: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("goal").addColumn("placed_at", "text").execute();
    await sql`update goal set placed_at = created_at`.execute(db);
    await db.schema.alterTable("common_ground").addColumn("goals_linked_at", "text").execute();
    await sql`update common_ground set goals_linked_at = goals_seen_at where exists
      (select 1 from goal where goal.client_id = common_ground.client_id and goal.same_as is not null)`.execute(
      db,
    );
  },
};
