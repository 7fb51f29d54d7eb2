import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3-multiple-ciphers";
import { Kysely } from "kysely";
import { AttuneError } from "../model/errors.ts";
import { PatientSqliteDialect } from "./patient-sqlite.ts";
import type { Database } from "./tables.ts";
import type { DatabaseKey } from "./vault.ts";

/**
 * Opens an encrypted SQLite file. A commit that returns is on the disk (`synchronous=FULL`).
 * Throws `key-wrong`, `database-damaged` or `folder-unusable`, each with where and how to mend it. One that was `checked`
 * when it was first opened is not read through again.
 */
export function openSqlite(file: string, key: DatabaseKey, { checked = false } = {}): Kysely<Database> {
  const existed = existsSync(file);
  const connection = connect(file);
  try {
    connection.pragma("cipher = 'sqlcipher'");
    connection.pragma(`key = '${key.secret.replaceAll("'", "''")}'`);
    readable(connection, file, key);
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = ON");
    // What is deleted is written over: an erased client's words would otherwise stand in free pages, and in each copy.
    connection.pragma("secure_delete = ON");
    // What does not fit into memory would go to temporary files, and those are not encrypted.
    connection.pragma("temp_store = MEMORY");
    // Pages are decrypted when read: 64 MB of them are kept.
    connection.pragma("cache_size = -64000");
    if (existed && !checked) sound(connection, file);
    // From here on, waiting for another process is done between queries, where it holds nobody up.
    connection.pragma("busy_timeout = 0");
  } catch (error) {
    connection.close();
    throw error;
  }
  return new Kysely<Database>({
    dialect: new PatientSqliteDialect({ database: keepingStatements(connection) }),
  });
}

/** Most queries are the same few texts: a statement is prepared once and kept, the oldest making room. */
function keepingStatements(connection: SQLite.Database) {
  const most = 500;
  const kept = new Map<string, SQLite.Statement>();
  return {
    prepare: (sql: string): SQLite.Statement => {
      const known = kept.get(sql);
      if (known) return known;
      const statement = connection.prepare(sql);
      if (kept.size >= most) kept.delete(kept.keys().next().value!);
      kept.set(sql, statement);
      return statement;
    },
    close: () => connection.close(),
  };
}

function connect(file: string) {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    return new SQLite(file);
  } catch (cause) {
    throw new AttuneError(
      "folder-unusable",
      { folder: dirname(file), problem: (cause as Error).message },
      { cause },
    );
  }
}

function readable(connection: SQLite.Database, file: string, key: DatabaseKey): void {
  try {
    connection.prepare("select count(*) from sqlite_master").get();
  } catch (cause) {
    const notADatabase = (cause as { code?: string }).code === "SQLITE_NOTADB";
    if (notADatabase) throw new AttuneError("key-wrong", { database: file, key: key.origin }, { cause });
    throw new AttuneError(
      "database-damaged",
      { database: file, problem: (cause as Error).message },
      { cause },
    );
  }
}

function sound(connection: SQLite.Database, file: string): void {
  const found = connection.pragma("quick_check(1)", { simple: true });
  if (found !== "ok") throw new AttuneError("database-damaged", { database: file, problem: String(found) });
}
