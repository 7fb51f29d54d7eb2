import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, inject } from "vitest";
import { openBeside, openStore, type Store, type StorePlace } from "#store/open.ts";
import { addressOf, answerOf, asAdministrator } from "./postgres.ts";

/** Opens a new, empty store; `close` removes it. */
export interface FreshStore {
  readonly store: Store;
  /** Where it lies, to be opened a second time. */
  readonly place: StorePlace;
  readonly close: () => Promise<void>;
}

/** Taken as it is, not as a passphrase: deriving a key from one takes a tenth of a second, in each test. */
const rawKey = `x'${"5e".repeat(32)}'`;

/** Migrated once in each process of tests: every test's file is a copy of it. */
let sqliteTemplate: Promise<string> | undefined;
const sqlitePlace = (folder: string): StorePlace => ({
  kind: "sqlite",
  file: join(folder, "attune.db"),
  key: { key: rawKey, keyFile: join(folder, "attune.key") },
});

async function makeSqliteTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "attune-template-"));
  const store = await openStore(sqlitePlace(folder));
  await store.destroy();
  return folder;
}

export async function freshSqlite(): Promise<FreshStore> {
  sqliteTemplate ??= makeSqliteTemplate();
  const folder = mkdtempSync(join(tmpdir(), "attune-sqlite-"));
  cpSync(await sqliteTemplate, folder, { recursive: true });
  const place = sqlitePlace(folder);
  const store = await openBeside(place);
  return {
    store,
    place,
    close: async () => {
      await store.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Databases of this process that no test has now. To empty one takes a tenth of the work of making another. */
const free: string[] = [];

export async function freshPostgres(): Promise<FreshStore> {
  const url = inject("postgresUrl");
  const name = free.pop() ?? (await makePostgres(url));
  const place: StorePlace = { kind: "postgres", url: addressOf(url, name) };
  const store = await openBeside(place);
  return {
    store,
    place,
    close: async () => {
      await store.destroy();
      await asAdministrator(place.url, await emptying(place.url));
      free.push(name);
    },
  };
}

async function makePostgres(url: string): Promise<string> {
  const template = inject("postgresTemplate");
  const name = `${template}_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
  await asAdministrator(url, `create database ${name} template ${template}`);
  return name;
}

let emptyingOnce: Promise<string> | undefined;
/** What empties every table, those first that point to others: they were made later. */
function emptying(url: string): Promise<string> {
  emptyingOnce ??= answerOf(
    url,
    `select string_agg(format('delete from %I', relname), '; ' order by oid desc) as answer from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely%'`,
  );
  return emptyingOnce;
}

/** Runs the same tests on both databases. */
export function onBothDatabases(name: string, tests: (fresh: () => Promise<FreshStore>) => void): void {
  describe(`${name} on SQLite`, () => tests(freshSqlite));
  describe(`${name} on PostgreSQL`, () => tests(freshPostgres));
}
