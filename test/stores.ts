import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { describe, inject } from "vitest";
import { openStore, type Store, type StorePlace } from "#store/open.ts";

/** Opens a new, empty store; `close` removes it. */
export interface FreshStore {
  readonly store: Store;
  /** Where it lies, to be opened a second time. */
  readonly place: StorePlace;
  readonly close: () => Promise<void>;
}

export async function freshSqlite(): Promise<FreshStore> {
  const folder = mkdtempSync(join(tmpdir(), "attune-sqlite-"));
  const place: StorePlace = {
    kind: "sqlite",
    file: join(folder, "attune.db"),
    key: { keyFile: join(folder, "keys", "attune.key") },
  };
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
  await asAdministrator(url, `create database ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  const place: StorePlace = { kind: "postgres", url: address.href };
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

async function asAdministrator(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Runs the same tests on both databases. */
export function onBothDatabases(name: string, tests: (fresh: () => Promise<FreshStore>) => void): void {
  describe(`${name} on SQLite`, () => tests(freshSqlite));
  describe(`${name} on PostgreSQL`, () => tests(freshPostgres));
}
