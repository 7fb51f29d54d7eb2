import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { commitTogether } from "./commit-together.ts";
import { openStore, type Store } from "./open.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attune-full-"));
  const key = { keyFile: join(folder, "key") };
  store = await openStore({ kind: "sqlite", file: join(folder, "full.db"), key });
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const practice = (name: string) => ({
  id: "p",
  name,
  language: "en",
  country: "GB",
  time_zone: "UTC",
  help_lines: "[]",
  demonstration: 0 as const,
  created_at: "",
  only: 1 as const,
});

it("a full database is said to be full, keeps what it had, and goes on when there is room", async () => {
  const save = (name: string) =>
    commitTogether(store, async (within) => {
      await within.insertInto("practice").values(practice(name)).execute();
    });
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store);
  const limit = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(store);
  await limit(rows[0]!.page_count + 2);
  await expect(save("x".repeat(100_000))).rejects.toMatchObject({ code: "disk-full" });
  await limit(1_000_000);
  await save("small");
  expect(await store.selectFrom("practice").select("name").execute()).toEqual([{ name: "small" }]);
});
