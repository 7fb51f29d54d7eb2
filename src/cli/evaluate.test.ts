import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { called, calledWith } from "../../test/call.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-evaluate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As few as there may be: what is printed is looked at, not whether the figures are right. */
const few = ["--clients", "100"];
const evaluate = (...more: string[]) => called("evaluate", "detectors", ...few, ...more);

describe("attune evaluate detectors", () => {
  it("prints every rule with intervals and draws the curves", async () => {
    const file = join(folder, "curves.svg");
    const { code, out, err } = await evaluate("--scenario", "ruptures", "--svg", file);
    expect(code).toBe(0);
    expect(out).toMatch(/^alarm {2,}(\d+\.\d \[\d+\.\d, \d+\.\d\] *){4}/m);
    expect(out).toMatch(/^the limit {2,}([+-]?\d+\.\d \[-?\d+\.\d, -?\d+\.\d\] *){4}/m);
    expect(out).toContain("one-step prediction");
    expect(err).toContain("The curves are in");
    const svg = readFileSync(file, "utf8");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).not.toMatch(/NaN|undefined|<script|href=/);
    expect(svg.match(/<path class="alarm" d="M/g)).toHaveLength(2);
  });

  it("says at once on a terminal what it does, and takes that away", async () => {
    const call = ["evaluate", "detectors", ...few, "--scenario", "null"];
    const { out, err } = await calledWith({ isTerminal: true }, ...call);
    expect(err.split("\r\u001b[K").slice(0, 2)).toEqual([
      "",
      "null: simulating 100 clients and estimating from them what is usual …",
    ]);
    expect(err.endsWith("\r\u001b[K")).toBe(true);
    expect(out).not.toContain("simulating");
  });

  it("prints false alarms alone where nothing happens", async () => {
    const { code, out } = await evaluate("--scenario", "null");
    expect(code).toBe(0);
    expect(out).toContain("to whom nothing happens");
    expect(out).not.toContain("NaN");
  });

  it("prints how often trials are called a gain, beside what a plain before and after would say", async () => {
    const call = ["evaluate", "trials", "--scenario", "ruptures", "--clients", "120"];
    const { code, out, err } = await calledWith({ isTerminal: true }, ...call);
    expect(code).toBe(0);
    expect(err).toContain("ruptures: simulating 120 clients and estimating");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
    expect(out).toMatch(/^ruptures: \d+ trials begun/m);
    const rows = [...out.matchAll(/^\+(\d) {2,}(\d+\.\d) .* (\d+\.\d) +\d+\.\d$/gm)];
    expect(rows.map(([, gain]) => gain)).toEqual(["0", "1", "2"]);
    const [none, , two] = rows.map(([, , called]) => Number(called));
    expect(none).toBeLessThan(two!);
    expect(Number(rows[0]![3])).toBeGreaterThan(3 * none!);
  });

  it.each([
    [["evaluate", "trials", "--svg", "x.svg"], "leave out --svg"],
    [["evaluate", "trials", "--scenario", "polite-responder"], "heavy-tails"],
    [["evaluate"], "attune evaluate detectors"],
    [["evaluate", "detector"], "attune evaluate detectors"],
    [["evaluate", "detectors", "--scenario", "slow-slid"], "Did you mean slow-slide?"],
    [["evaluate", "detectors", "--clients", "5"], "from 100"],
  ])("refuses %j as a wrong call", async (argv, sentence) => {
    const { code, out, err } = await called(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });

  it("says where the curves cannot be written", async () => {
    const { code, err } = await evaluate("--scenario", "null", "--svg", join(folder, "no/such/file.svg"));
    expect(code).toBe(1);
    expect(err).toContain("ENOENT");
  });
});
