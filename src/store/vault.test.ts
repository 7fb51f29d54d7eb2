import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
