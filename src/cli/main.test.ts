import { execFile, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { commands } from "./commands.ts";

const main = join(import.meta.dirname, "main.ts");

it.runIf(existsSync("/dev/full"))("says that the disk is full, and nothing to programmers", () => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [main, "report", "--schema"], {
    stdio: ["ignore", full, "pipe"],
    encoding: "utf8",
  });
  closeSync(full);
  expect([status, stderr]).toEqual([
    1,
    "The computer does not allow this: ENOSPC: no space left on device, write.\n",
  ]);
});

// Tests load modules through Vite, which forgives what Node does not, such as names that a package hides.
it.each(commands.map(({ name }) => name))("%s loads on Node itself", async (name) => {
  const { stdout } = await promisify(execFile)(process.execPath, [main, name, "--help"]);
  expect(stdout).toContain(`attune ${name}`);
});
