import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { expect, it, vi } from "vitest";
import { answerOf } from "../../test/postgres.ts";
import { freshPostgres, onBothDatabases } from "../../test/stores.ts";
import { answers } from "./answers.ts";
import { openStore } from "./open.ts";
import type { Database } from "./tables.ts";

onBothDatabases("a store", (freshStore) => {
  it("answers as long as it is open", async () => {
    const { store, close } = await freshStore();
    expect(await answers(store, 10_000)).toBe(true);
    await close();
    expect(await answers(store, 10_000)).toBe(false);
  });
});

it("is not waited for where the database takes the call and says nothing", async () => {
  const callers: Socket[] = [];
  const silent = createServer((caller) => void callers.push(caller)).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const pool = new pg.Pool({ host: "127.0.0.1", port });
  const store = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  expect(await answers(store, 200)).toBe(false);
  for (const caller of callers) caller.destroy();
  silent.close();
  await store.destroy();
});

it("says of a connection to PostgreSQL that broke while idle, and takes another", async () => {
  const { place, close } = await freshPostgres();
  const lost: Error[] = [];
  const store = await openStore(place, (error) => lost.push(error));
  expect(await answers(store, 10_000)).toBe(true);
  await answerOf(
    place.kind === "postgres" ? place.url : "",
    `select count(pg_terminate_backend(pid))::text as answer from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await vi.waitFor(() => expect(lost).toMatchObject([{ code: "57P01" }]));
  expect(await answers(store, 10_000)).toBe(true);
  await store.destroy();
  await close();
});
