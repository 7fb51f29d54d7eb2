import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, inject } from "vitest";
import { openStore, type Store, type StorePlace } from "#store/open.ts";
import { addressOf, asAdministrator } from "./postgres.ts";

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
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function freshSqlite(): Promise<FreshStore> {
  sqliteTemplate ??= makeSqliteTemplate();
  const folder = mkdtempSync(join(tmpdir(), "attune-sqlite-"));
  cpSync(await sqliteTemplate, folder, { recursive: true });
  const place = sqlitePlace(folder);
  const store = await openStore(place);
  return {
    store,
    place,
    close: async () => {
      await store.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function freshPostgres(): Promise<FreshStore> {
  const url = inject("postgresUrl");
  const name = `attune_${randomUUID().replaceAll("-", "")}`;
  await asAdministrator(url, `create database ${name} template ${inject("postgresTemplate")}`);
  const place: StorePlace = { kind: "postgres", url: addressOf(url, name) };
  const store = await openStore(place);
  return {
    store,
    place,
    close: async () => {
      await store.destroy();
      await asAdministrator(url, `drop database ${name}`);
    },
  };
}

/** Runs the same tests on both databases. */
export function onBothDatabases(name: string, tests: (fresh: () => Promise<FreshStore>) => void): void {
  describe(`${name} on SQLite`, () => tests(freshSqlite));
  describe(`${name} on PostgreSQL`, () => tests(freshPostgres));
}
