import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { called, calledWith } from "../../test/call.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-meta-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = (name: string) => join(import.meta.dirname, `../../test/reference/${name}.csv`);
const districts = table("konstantopoulos2011");

/** The BCG trials' log risk ratios with their latitude and allocation. */
function bcg(): string {
  const trials = readFileSync(table("bcg"), "utf8").trim().split(/\r?\n/).slice(1);
  const rows = trials.map((line) => {
    const [, , tpos, tneg, cpos, cneg, ablat, alloc] = line.replaceAll('"', "").split(",");
    const [a, b, c, d] = [tpos, tneg, cpos, cneg].map(Number) as [number, number, number, number];
    const effect = Math.log(a / (a + b)) - Math.log(c / (c + d));
    return [effect, 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d), ablat, alloc].join();
  });
  return ["yi,vi,ablat,alloc", ...rows, ""].join("\n");
}

describe("attune meta", () => {
  // Oracle: metafor 3.8.1 under R 4.2.2, rma.mv(yi, vi, random = ~ 1 | district/school).
  it("pools nested effects as metafor does", async () => {
    const { code, out } = await called(
      "meta",
      districts,
      "--yi",
      "yi",
      "--vi",
      "vi",
      "--cluster",
      "district",
      "--json",
    );
    expect(code).toBe(0);
    const { coefficients, converged } = JSON.parse(out);
    const { term, estimate, se } = coefficients[0];
    expect(converged).toBe(true);
    expect(term).toBe("(Intercept)");
    expect(estimate).toBeCloseTo(0.184713, 5);
    expect(se).toBeCloseTo(0.084556, 5);
  });

  // Oracle: the same with mods = ~ year.
  it("takes moderators with three levels", async () => {
    const call = [
      "meta",
      districts,
      "--yi",
      "yi",
      "--vi",
      "vi",
      "--moderators",
      "year",
      "--cluster",
      "district",
    ];
    const { code, out } = await called(...call, "--json");
    expect(code).toBe(0);
    const { coefficients, betweenClusters } = JSON.parse(out);
    expect(coefficients.map(({ term }: { term: string }) => term)).toEqual(["(Intercept)", "year"]);
    expect(coefficients[1].estimate).toBeCloseTo(0.00531182, 7);
    expect(betweenClusters).toBeCloseTo(0.0722656, 6);
    const wide = await called(...call, "--knha");
    expect([wide.code, wide.err]).toEqual([2, expect.stringContaining("--cluster goes with REML")]);
  });

  // Oracle: metafor 3.8.1 under R 4.2.2, rma(yi, vi, mods = ~ alloc + ablat) on the BCG trials' log risk ratios.
  it("takes a moderator with words as a factor", async () => {
    const trials = join(folder, "bcg.csv");
    writeFileSync(trials, bcg());
    const call = ["meta", trials, "--yi", "yi", "--vi", "vi", "--moderators", "alloc,ablat", "--json"];
    const { coefficients, tau2 } = JSON.parse((await called(...call)).out);
    const terms = ["(Intercept)", "allocrandom", "allocsystematic", "ablat"];
    expect(coefficients.map(({ term }: { term: string }) => term)).toEqual(terms);
    const expected = [0.29319435600333, -0.267491211512913, 0.0584612869282698, -0.0272757562981352];
    for (const [at, value] of expected.entries()) expect(coefficients[at].estimate).toBeCloseTo(value, 6);
    expect(tau2).toBeCloseTo(0.144594297359141, 6);
    const latitude = await called(...call.with(7, "ablat"));
    expect(JSON.parse(latitude.out).r2).toBeCloseTo(75.6266218, 5);
    expect(JSON.parse((await called(...call.slice(0, 6), "--json")).out).r2).toBeUndefined();
    writeFileSync(trials, bcg().replaceAll(/random|alternate|systematic/g, "alike"));
    const alike = await called(...call);
    expect([alike.code, alike.err]).toEqual([1, expect.stringContaining("alloc is the same in every study")]);
  });

  it("names coefficients by their columns, and writes lines for people", async () => {
    const call = ["meta", districts, "--yi", "yi", "--vi", "vi", "--moderators", "year"];
    expect(JSON.parse((await called(...call, "--json")).out).coefficients[1].term).toBe("year");
    expect((await called(...call, "--method", "dl")).out).toMatch(/^tau2 +0\.\d+$/m);
    // With moderators there is no interval for a new study.
    expect((await called(...call)).out).toMatch(/^prediction +unknown$/m);
  });

  it("says how far it is on a terminal once two seconds have passed, and nowhere else", async () => {
    let passed = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => {
      passed += 2_000;
      return passed;
    });
    try {
      const call = ["meta", districts, "--yi", "yi", "--vi", "vi"];
      for (const given of [call, [...call, "--cluster", "district"]]) {
        const shown = await calledWith({ isTerminal: true }, ...given);
        expect(shown.err).toMatch(/Fitting, step 1 ….*Fitting, step 2 …/s);
        expect(shown.err.endsWith("\r\u001b[K")).toBe(true);
        expect((await called(...given)).err).toBe("");
      }
    } finally {
      clock.mockRestore();
    }
  });

  it("says what is wrong with a call or a table", async () => {
    expect((await called("meta", districts, "--yi", "yi")).err).toContain("--vi is needed");
    const method = await called("meta", districts, "--yi", "yi", "--vi", "vi", "--method", "magic");
    expect([method.code, method.err]).toEqual([2, expect.stringContaining("REML, ML")]);
    const fixed = await called("meta", districts, "--yi", "yi", "--vi", "vi", "--method", "fe", "--knha");
    expect([fixed.code, fixed.err]).toEqual([2, expect.stringContaining("--knha goes with random effects")]);
    const near = await called("meta", districts, "--yi", "yi", "--vi", "vy");
    expect([near.code, near.err]).toEqual([
      1,
      "There is no column vy. Did you mean vi? The table has: district, school, study, year, yi, vi.\n",
    ]);
    const words = await called("meta", table("orthodont"), "--yi", "Sex", "--vi", "age");
    expect([words.code, words.err]).toEqual([
      1,
      "The column Sex has a cell that is not a number: “Male” in line 2. Write a number there, or nothing where the value is missing.\n",
    ]);
    const twice = ["--moderators", "district,district"];
    const again = await called("meta", districts, "--yi", "yi", "--vi", "vi", ...twice);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining("named twice in --moderators")]);
    const few = await called("meta", districts, "--yi", "yi", "--vi", "vi", "--cluster", "study");
    expect([few.code, few.err]).toEqual([1, expect.stringContaining("no cluster has two effects")]);
  });
});
