import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { commands } from "./commands.ts";

const main = join(import.meta.dirname, "main.ts");

// Tests load modules through Vite, which forgives what Node does not, such as names that a package hides.
it.each(commands.map(({ name }) => name))("%s loads on Node itself", async (name) => {
  const { stdout } = await promisify(execFile)(process.execPath, [main, name, "--help"]);
  expect(stdout).toContain(`attune ${name}`);
});
