import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { methodsOf } from "../scripts/oracle-page.ts";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs", "library.md"), "utf8");
const links = [...page.matchAll(/\[`(\w+)`\]\(\.\.\/(src\/science\/[^)]+)\)/g)].map(([, name, file]) => ({
  name: name!,
  file: file!,
}));

describe("the page of the library", () => {
  it("shows code that runs outside of the project and prints what it says", async () => {
    const folder = mkdtempSync(join(tmpdir(), "attune-library-"));
    try {
      const [, code] = /```ts\n([\s\S]+?)```/.exec(page)!;
      symlinkSync(root, join(folder, "attune"));
      writeFileSync(join(folder, "study.ts"), code!);
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "study.ts")]);
      const said = [...code!.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line);
      expect(stdout.trim().split("\n")).toEqual(said);
      expect(said).toHaveLength(3);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("names functions that are there", async () => {
    for (const { name, file } of links) {
      const found = (await import(join(root, file))) as Record<string, unknown>;
      expect(found[name], `${name} in ${file}`).toBeDefined();
    }
    expect(links.length).toBeGreaterThan(45);
  });

  it("leaves out no method that only a library has: one that nothing in the product calls", () => {
    const alone = methodsOf(root).filter(({ isCalled }) => !isCalled);
    const listed = new Set(links.map(({ name }) => name));
    expect(alone.filter(({ name }) => !listed.has(name)).map(({ name }) => name)).toEqual([]);
    expect(alone.length).toBeGreaterThan(15);
  });
});
