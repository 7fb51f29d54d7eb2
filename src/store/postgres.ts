import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { AttuneError } from "../model/errors.ts";
import type { Database } from "./tables.ts";

// `count(*)` is an int8, which pg hands over as text: our counts fit a double.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Is told of a connection that broke while nobody used it. */
export type OnLost = (error: Error) => void;

/** Opens PostgreSQL by its URL. Throws `database-unreachable` when it does not answer. */
export async function openPostgres(url: string, onLost: OnLost = () => {}): Promise<Kysely<Database>> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", onLost);
  try {
    (await pool.connect()).release();
  } catch (cause) {
    await pool.end();
    throw new AttuneError("database-unreachable", { problem: (cause as Error).message }, { cause });
  }
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
