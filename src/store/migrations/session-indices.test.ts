import { type RawBuilder, sql } from "kysely";
import { expect, it } from "vitest";
import { type FreshStore, freshPostgres, freshSqlite } from "../../../test/stores.ts";

/** Columns that point to a session and lead no index: each of these tables is read whole when a session is deleted. */
const onSqlite = sql<{ name: string }>`
  select t.name || '.' || f."from" as name
  from pragma_table_list t join pragma_foreign_key_list(t.name) f
  where f."table" = 'session' and not exists (
    select 1 from pragma_index_list(t.name) i join pragma_index_info(i.name) c
    where c.seqno = 0 and c.name = f."from")`;
const onPostgres = sql<{ name: string }>`
  select f.conrelid::regclass || '.' || a.attname as name
  from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
  where f.contype = 'f' and f.confrelid = 'session'::regclass and not exists (
    select 1 from pg_index i where i.indrelid = f.conrelid and i.indkey[0] = f.conkey[1])`;

it.each<[string, () => Promise<FreshStore>, RawBuilder<{ name: string }>]>([
  ["SQLite", freshSqlite, onSqlite],
  ["PostgreSQL", freshPostgres, onPostgres],
])("what belongs to a session is found by it on %s", async (_where, freshStore, unindexed) => {
  const { store, close } = await freshStore();
  const { rows } = await unindexed.execute(store);
  await close();
  expect(rows.map(({ name }) => name).sort()).toEqual([]);
});
