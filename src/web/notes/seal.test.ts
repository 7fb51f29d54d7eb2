import { beforeAll, describe, expect, it } from "vitest";
import { readNoteFile, writeNoteFile } from "./note-file.ts";
import { makeLock, type Opened, openLock, type Sealed, seal, unseal } from "./seal.ts";

const passphrase = "drei Möwen am Pier";
const id = "0193a5b2-7c1e-4f7a-8f7e-3a2b1c0d9e8f";
const note = { words: "🙂 <b>Ich schäme mich</b> \u200f", writtenAt: "2026-11-23T09:00:00.000Z" };

let opened: Opened;
let sealed: Sealed;
beforeAll(async () => {
  opened = await makeLock(passphrase);
  sealed = await seal(opened.key, id, note);
});
const changed = (bytes: Uint8Array<ArrayBuffer>, at: number) => bytes.with(at, bytes[at]! ^ 1);

describe("a note", () => {
  it("comes back as it was written, by the passphrase alone", async () => {
    const again = await openLock(structuredClone(opened.lock), passphrase);
    expect(await unseal(again!.key, id, sealed)).toEqual(note);
  });

  it("opens with the same letters typed as other characters", async () => {
    expect(await openLock(opened.lock, passphrase.normalize("NFD"))).not.toBeNull();
  });

  it("does not open with another passphrase", async () => {
    expect(await openLock(opened.lock, "drei Möwen am Pier ")).toBeNull();
    const other = await makeLock(passphrase);
    await expect(unseal(other.key, id, sealed)).rejects.toThrow();
  });

  it("has a nonce of its own each time, and a lock its own salt", async () => {
    const again = await seal(opened.key, id, note);
    expect(again.nonce).not.toEqual(sealed.nonce);
    expect(again.data).not.toEqual(sealed.data);
    expect((await makeLock(passphrase)).lock.salt).not.toEqual(opened.lock.salt);
  });

  it("holds none of its words, and its key stays in the browser", async () => {
    expect(Buffer.from(sealed.data).toString("latin1")).not.toContain("sch");
    await expect(crypto.subtle.exportKey("raw", opened.key)).rejects.toThrow();
  });

  it("is refused where anything of it was changed", async () => {
    const { nonce, data } = sealed;
    const { key } = opened;
    for (const at of [0, data.length >> 1, data.length - 1])
      await expect(unseal(key, id, { nonce, data: changed(data, at) })).rejects.toThrow();
    await expect(unseal(key, id, { nonce: changed(nonce, 0), data })).rejects.toThrow();
    await expect(unseal(key, id, { nonce, data: data.slice(0, -1) })).rejects.toThrow();
    await expect(unseal(key, id.replace("0193", "0194"), sealed)).rejects.toThrow();
  });

  it("is sealed by what the format names: read back with other words for the same thing", async () => {
    const { salt } = opened.lock;
    const material = await crypto.subtle.importKey(
      "raw",
      Buffer.from(passphrase.normalize("NFKC")),
      { name: "PBKDF2" },
      false,
      ["deriveBits"],
    );
    const bits = await crypto.subtle.deriveBits(
      { name: "PBKDF2", hash: "SHA-256", salt, iterations: 600_000 },
      material,
      256,
    );
    const key = await crypto.subtle.importKey("raw", bits, "AES-GCM", false, ["decrypt"]);
    const plain = await crypto.subtle.decrypt(
      {
        name: "AES-GCM",
        iv: sealed.nonce,
        additionalData: Buffer.from(`attune-note 1 ${id}`),
        tagLength: 128,
      },
      key,
      sealed.data,
    );
    expect(JSON.parse(Buffer.from(plain).toString())).toEqual(note);
  });
});

describe("a file of notes", () => {
  const file = () => writeNoteFile({ lock: opened.lock, notes: new Map([[id, sealed]]) });

  it("opens by the passphrase that the notes had, and holds no word of them", async () => {
    expect(file()).not.toMatch(/sch|Möwen/);
    const read = readNoteFile(file())!;
    const again = await openLock(read.lock, passphrase);
    expect(await unseal(again!.key, id, read.notes.get(id)!)).toEqual(note);
  });

  it.each<[string, (text: string) => string]>([
    ["nothing", () => ""],
    ["no file of ours", () => '{"format":"attune-own-record"}'],
    ["of a later version", (text) => text.replace('"version":1', '"version":2')],
    ["cut off", (text) => text.slice(0, -20)],
    ["with fewer rounds than are safe", (text) => text.replace("600000", "1000")],
    ["with rounds without end", (text) => text.replace("600000", "600000000000")],
    ["with letters that are no bytes", (text) => text.replace('"data":"', '"data":"é')],
    ["with a note without a number", (text) => text.replace(id, "../../etc")],
  ])("is refused where it is %s", (_name, spoil) => {
    expect(readNoteFile(spoil(file()))).toBeNull();
  });
});
