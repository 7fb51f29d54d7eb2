import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { AttuneError } from "../model/errors.ts";

/** Where the database's key comes from: given as text, given as a file, or kept by us in `keyFile`. */
export interface KeySource {
  readonly key?: string | undefined;
  readonly givenFile?: string | undefined;
  readonly keyFile: string;
}

export interface DatabaseKey {
  /** 64 hexadecimal digits, or the passphrase that was given. */
  readonly secret: string;
  /** Where it came from, in words fit for a message; never the key. */
  readonly origin: string;
}

/**
 * The key of the encrypted database. For a new database it is made from 256 random bits and kept in
 * its own file, readable by its owner alone. Throws `key-lost` when a database stands there and its
 * key does not.
 */
export function databaseKey(source: KeySource, database: string): DatabaseKey {
  if (source.key) return { secret: source.key, origin: "ATTUNE_KEY" };
  const file = source.givenFile ?? source.keyFile;
  if (existsSync(file)) return { secret: readKey(file, database), origin: file };
  if (existsSync(database) || source.givenFile) throw new AttuneError("key-lost", { database, key: file });
  return { secret: makeKey(file), origin: file };
}

function readKey(file: string, database: string): string {
  const secret = readFileSync(file, "utf8").trim();
  if (secret === "") throw new AttuneError("key-lost", { database, key: file });
  return secret;
}

function makeKey(file: string): string {
  const secret = randomBytes(32).toString("hex");
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Whole or not there: written beside its place, and named once it is on the disk, never over another key. It
  // must be there before a database exists that needs it.
  const beside = `${file}.${process.pid}`;
  const handle = openSync(beside, "w", 0o600);
  writeSync(handle, `${secret}\n`);
  fsyncSync(handle);
  closeSync(handle);
  linkSync(beside, file);
  rmSync(beside);
  return secret;
}
