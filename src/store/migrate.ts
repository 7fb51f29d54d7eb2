import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { AttuneError } from "../model/errors.ts";
import { migrations } from "./migrations/index.ts";
import type { Database } from "./tables.ts";

/**
 * Brings a database to this version's schema, once, also when several processes start together.
 * Throws `database-newer` when it was last used by a version that this one does not know.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  await refuseNewer(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    // Steps that are built side by side stand on their own; one with a lower number may arrive later.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function refuseNewer(db: Kysely<Database>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = rows.map((row) => row.name).filter((name) => !(name in migrations));
  if (unknown.length === 0) return;
  const known = Object.keys(migrations).at(-1) ?? "";
  throw new AttuneError("database-newer", { found: unknown.at(-1) ?? "", known });
}
