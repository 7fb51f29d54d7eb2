import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Comparison, methodsOf, methodsOn, pageOf, withoutNumbers } from "../scripts/oracle-page.ts";
import { against } from "./oracle.ts";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs", "oracles.md"), "utf8");
const methods = methodsOf(root);
const statistics = "src/science/statistics";
const names = new Set(methods.map(({ name }) => name));

describe("the page of oracles", () => {
  it("has a line for every public function of the statistics", () => {
    const listed = new Set(methodsOn(page));
    const without = methods
      .filter(({ name, isPublic }) => isPublic && !listed.has(name) && !withoutNumbers.includes(name))
      .map(({ name, file }) => `${file}: ${name}: compare it through test/oracle.ts, then npm run oracles`);
    expect(without).toEqual([]);
    expect(methods.filter(({ isPublic }) => isPublic).length).toBeGreaterThan(40);
  });

  it("has a row for every oracle that a test names, and none that no test names any more", () => {
    // The large table that is not shipped is compared by a test of its own, outside.
    const tests = [statistics, "src/science/alliance", "test/outside"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".test.ts"))
        .map((file) => readFileSync(join(root, folder, file), "utf8")),
    );
    const named = tests.flatMap((text) => [
      ...text.matchAll(/\bagainst\(\s*(["'])(?<oracle>.+?)\1,\s*(?<method>\w+),?\s*\)/g),
    ]);
    const rows = page.split("\n").filter((line) => line.startsWith("| [`"));
    const missing = named
      .map(({ groups }) => groups as { oracle: string; method: string })
      .filter(
        ({ oracle, method }) =>
          !rows.some((row) => row.startsWith(`| [\`${method}\``) && row.includes(`| ${oracle} `)),
      );
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(50);
    const oracles = rows.map((row) => row.split("|").at(-5)!.trim());
    const all = tests.join("\n");
    expect(oracles.filter((oracle) => !all.includes(oracle))).toEqual([]);
  });

  it("has words for each: no exported function is without a comment", () => {
    expect(methods.filter(({ says }) => says === "").map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
    expect(methods.length).toBeGreaterThan(150);
  });

  it("lists no method that does not exist", () => {
    expect([...methodsOn(page), ...withoutNumbers].filter((name) => !names.has(name))).toEqual([]);
  });

  it("says why wherever a value is held to less than 1e-6", () => {
    const comparison: Comparison = {
      method: "tauU",
      oracle: "an oracle",
      values: 2,
      deviation: 3e-4,
      within: 1e-3,
      why: "it prints three digits",
    };
    const made = pageOf([comparison, { ...comparison, deviation: 0, within: 1e-6, why: null }], methods);
    expect(made).toContain("| an oracle | 4 | 3e-4 | see below |");
    expect(made).toContain("held to 1e-3, found 3e-4, since it prints three digits.");
    expect(() => pageOf([{ ...comparison, method: "gone" }], methods)).toThrow(
      "gone is no exported function",
    );
    const wide = page.split("\n").filter((line) => line.endsWith("| see below |")).length;
    const reasons = page.split("\n").filter((line) => line.startsWith("- `") && line.includes(": held to "));
    expect(wide).toBeGreaterThan(0);
    expect(reasons.length).toBeGreaterThanOrEqual(wide);
  });

  it("is fed by comparisons that fail beyond their bound, and need a reason for a wide one", () => {
    const { near } = against("by hand", pageOf);
    expect(() => near([1.1], [1])).toThrow("largest relative error");
    expect(() => near([1], [1], 1e-3)).toThrow("needs a reason");
    expect(() => near([1, 2], [1])).toThrow();
    expect(() => near([Number.NaN], [1])).toThrow();
  });
});
