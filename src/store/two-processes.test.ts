import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { holdFolder } from "./hold-folder.ts";
import { openStore } from "./open.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "attune-two-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => {
  const key = { keyFile: join(folder, "key") };
  return openStore({ kind: "sqlite", file: join(folder, "two.db"), key });
};

it("a write waits for another process's transaction, and holds up nothing else meanwhile", async () => {
  const [one, other] = [await open(), await open()];
  const long = await one.startTransaction().execute();
  let written = false;
  const waiting = other
    .insertInto("population")
    .values({ practice_id: "p", estimate: "{}", estimated_at: "" })
    .execute()
    .catch((error: Error) => error.message)
    .finally(() => {
      written = true;
    });
  // Were the wait the file's own, this process would stand still and no turn of its loop would pass.
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setTimeout(done, 10));
  expect(written).toBe(false);
  await long.rollback().execute();
  // It got its turn: what stops it now is that there is no such practice.
  expect(await waiting).toMatch(/FOREIGN KEY/);
  await one.destroy();
  await other.destroy();
});

it("a folder is held by one server at a time, and is free again when its process was killed", async () => {
  const letGo = holdFolder(folder);
  expect(() => holdFolder(folder)).toThrowError(expect.objectContaining({ code: "folder-in-use" }));
  letGo();
  const script = `const { holdFolder } = await import(${JSON.stringify(join(import.meta.dirname, "hold-folder.ts"))});
    holdFolder(${JSON.stringify(folder)}); console.log("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  expect(() => holdFolder(folder)).toThrowError(expect.objectContaining({ code: "folder-in-use" }));
  child.kill("SIGKILL");
  await once(child, "exit");
  holdFolder(folder)();
});
