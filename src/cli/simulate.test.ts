import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { scenarioNames } from "#science/simulation/scenarios.ts";
import { called } from "../../test/call.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-simulate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const simulate = async (name: string, scenario = "ruptures", ...more: string[]) => {
  const file = join(folder, name);
  const given = ["--clients", "40", "--sessions", "8", "--seed", "7", "--scenario", scenario, "--out", file];
  const { code, err } = await called("simulate", ...given, ...more);
  return { code, err, file, text: code === 0 ? readFileSync(file, "utf8") : "" };
};
const hash = (text: string) => createHash("sha256").update(text).digest("hex");

describe("attune simulate", () => {
  it("writes the same bytes for the same seed, and others for another", async () => {
    const first = await simulate("a.csv");
    expect(hash((await simulate("b.csv")).text)).toBe(hash(first.text));
    expect((await simulate("c.csv", "ruptures", "--seed", "8")).text).not.toBe(first.text);
    expect(first.text.split("\n")).toHaveLength(1 + 40 * 8 + 1);
    expect(first.err).toContain("40 simulated clients are in");
  });

  it.each(scenarioNames)("writes a table for %s that the report reads", async (scenario) => {
    const { file } = await simulate(`${scenario}.csv`, scenario);
    const names = ["--client", "client", "--therapist", "therapist", "--time", "date"];
    const { code, out } = await called(
      "report",
      file,
      ...names,
      "--score",
      "understood,task,hope",
      "--scale",
      "0-10",
      "--ended",
      "ended",
      "--json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).series).toHaveLength(40);
  });

  it("keeps the truth beside the answers", async () => {
    const { text } = await simulate("truth.csv", "missing-after-rupture", "--sessions", "16");
    const [names, ...rows] = text
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const column = (name: string) => rows.map((row) => row[names!.indexOf(name)]!);
    expect(column("onset")).toContain("1");
    expect(column("ended")).toContain("1");
    const missing = column("missing");
    for (const [row, score] of column("score").entries()) expect(score === "").toBe(missing[row] === "1");
  });

  it.each([
    [["--scenario", "rupture"], "Did you mean ruptures?"],
    [["--clients", "0"], "a whole number from 1"],
    [["--sessions", "200000"], "from 1 to 100000"],
    [["--seed", "1.5"], "1.5 is not that"],
    [["--out", ""], "--out is needed"],
    [["table.csv"], "reads no file"],
  ])("refuses %j as a wrong call and writes nothing", async (more, sentence) => {
    const before = readdirSync(folder);
    const { code, err } = await simulate("never.csv", "ruptures", ...more);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(readdirSync(folder)).toEqual(before);
  });

  it("says where a file cannot be written", async () => {
    const { code, err } = await simulate("no/such/folder.csv");
    expect(code).toBe(1);
    expect(err).toContain("could not be written (ENOENT)");
    writeFileSync(join(folder, "file"), "");
    expect((await simulate("file/below.csv")).err).toContain("could not be written (ENOTDIR)");
  });

  it("takes a fault in the simulator for one, and leaves nothing behind", async () => {
    const before = readdirSync(folder);
    const date = vi.spyOn(Date.prototype, "toISOString").mockImplementation(() => {
      throw new RangeError("Invalid time value");
    });
    try {
      const { code, err } = await simulate("never.csv");
      expect([code, err]).toEqual([3, expect.stringContaining("RangeError: Invalid time value")]);
      expect(err).not.toContain("could not be written");
    } finally {
      date.mockRestore();
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});
