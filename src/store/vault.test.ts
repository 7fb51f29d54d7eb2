import { createDecipheriv, pbkdf2Sync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "./open.ts";

describe("the encrypted database", () => {
  let folder: string;
  let file: string;
  let keyFile: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "attune-vault-"));
    file = join(folder, "database", "attune.db");
    keyFile = join(folder, "keys", "attune.key");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = (key = {}) => openStore({ kind: "sqlite", file, key: { keyFile, ...key } });
  const make = async (key = {}) => {
    const store = await open(key);
    await store
      .insertInto("practice")
      .values({
        id: "1",
        name: "planted name",
        language: "en",
        country: "GB",
        time_zone: "UTC",
        help_lines: "[]",
        demonstration: 0,
        created_at: "2026-01-01T00:00:00Z",
        only: 1,
      })
      .execute();
    await store.destroy();
  };

  it("makes a key that only its owner can read, outside the database", async () => {
    await make();
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(readFileSync(keyFile, "utf8").trim()).toMatch(/^[0-9a-f]{64}$/);
    const raw = readFileSync(file);
    expect(raw.includes("planted name")).toBe(false);
    expect(raw.subarray(0, 15).toString()).not.toBe("SQLite format 3");
  });

  it("opens again with its key", async () => {
    await make();
    const store = await open();
    expect(await store.selectFrom("practice").select("name").execute()).toEqual([{ name: "planted name" }]);
    await store.destroy();
  });

  /**
   * What the file holds without its encryption, pages that nothing points to among it: SQLCipher 4's pages of 4,096
   * bytes, each with its nonce and its code at the end, and the salt at the start of the first.
   */
  const bare = (): Buffer => {
    const raw = readFileSync(file);
    const secret = readFileSync(keyFile, "utf8").trim();
    const key = pbkdf2Sync(secret, raw.subarray(0, 16), 256_000, 32, "sha512");
    const pages = Array.from({ length: raw.length / 4_096 }, (_, n) => raw.subarray(n * 4_096));
    const parts = pages.flatMap((page, n) => {
      const open = createDecipheriv("aes-256-cbc", key, page.subarray(4_016, 4_032)).setAutoPadding(false);
      return [open.update(page.subarray(n === 0 ? 16 : 0, 4_016)), open.final()];
    });
    return Buffer.concat(parts);
  };

  it("holds nothing any more of what was deleted or replaced, not even in pages that are free", async () => {
    await make();
    let store = await open();
    const wordings = Array.from({ length: 40 }, (_, n) => ({
      practice_id: "1",
      language: "en",
      key: `key ${n}`,
      text: `deleted words ${n} `.repeat(100),
      changed_at: "2026-01-01T00:00:00Z",
    }));
    await store.insertInto("wording").values(wordings).execute();
    await store.destroy();
    expect(bare().includes("deleted words")).toBe(true);
    store = await open();
    await store.updateTable("practice").set({ name: "another name" }).execute();
    await store.deleteFrom("wording").execute();
    await store.destroy();
    const left = bare();
    expect(left.includes("another name")).toBe(true);
    expect(left.includes("deleted words")).toBe(false);
    expect(left.includes("planted name")).toBe(false);
  });

  it("sorts and joins in memory: temporary files would not be encrypted", async () => {
    await make();
    const store = await open();
    const { rows } = await sql<{ temp_store: number }>`pragma temp_store`.execute(store);
    expect(rows).toEqual([{ temp_store: 2 }]);
    await store.destroy();
  });

  it("says that the key is lost, and where it was", async () => {
    await make();
    rmSync(keyFile);
    await expect(open()).rejects.toMatchObject({
      code: "key-lost",
      details: { database: file, key: keyFile },
    });
  });

  it("says that the key is wrong, and where it came from", async () => {
    await make();
    await expect(open({ key: "another key entirely" })).rejects.toMatchObject({
      code: "key-wrong",
      details: { key: "ATTUNE_KEY" },
    });
    writeFileSync(keyFile, `${"0".repeat(64)}\n`);
    await expect(open()).rejects.toMatchObject({ code: "key-wrong", details: { key: keyFile } });
  });

  it("takes a key that was given as a file or as text", async () => {
    const givenFile = join(folder, "given.key");
    await expect(open({ givenFile })).rejects.toMatchObject({ code: "key-lost" });
    writeFileSync(givenFile, "a passphrase with 'quotes'\n");
    await make({ givenFile });
    const store = await open({ key: "a passphrase with 'quotes'" });
    await store.destroy();
  });

  it("refuses a database that a newer version has used", async () => {
    await make();
    const store = await open();
    const later = { name: "9999-later", timestamp: "2030-01-01T00:00:00Z" };
    await store
      .insertInto("kysely_migration" as never)
      .values(later as never)
      .execute();
    await store.destroy();
    await expect(open()).rejects.toMatchObject({ code: "database-newer", details: { found: "9999-later" } });
  });
});
