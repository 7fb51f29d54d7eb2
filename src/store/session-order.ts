import { type SelectQueryBuilder, sql } from "kysely";

/** Sessions as they followed each other: one without a time stands first in its day, and each has one place only. */
export const inOrder = <DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
): SelectQueryBuilder<DB, TB, O> =>
  query
    .orderBy(sql`session.date`)
    .orderBy(sql`session.time`, (order) => order.asc().nullsFirst())
    .orderBy(sql`session.place`)
    .orderBy(sql`session.id`);
