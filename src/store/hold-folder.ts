import { mkdirSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3-multiple-ciphers";
import { AttuneError } from "../model/errors.ts";

/**
 * Holds a data folder for one server, until it lets go or its process ends, however it ends: the lock is the
 * system's, on a file beside the database. Commands may write to the database meanwhile.
 * Throws `folder-in-use` when another server holds it.
 */
export function holdFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new SQLite(join(folder, "server.lock"), { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (cause) {
    lock.close();
    throw new AttuneError("folder-in-use", { folder }, { cause: cause as Error });
  }
  return () => lock.close();
}
