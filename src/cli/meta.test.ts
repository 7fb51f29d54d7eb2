import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { called } from "../../test/call.ts";

const table = (name: string) => join(import.meta.dirname, `../../test/reference/${name}.csv`);
const districts = table("konstantopoulos2011");

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
    const { term, estimate, se } = JSON.parse(out).coefficients[0];
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

  it("names coefficients by their columns, and writes lines for people", async () => {
    const call = ["meta", districts, "--yi", "yi", "--vi", "vi", "--moderators", "year"];
    expect(JSON.parse((await called(...call, "--json")).out).coefficients[1].term).toBe("year");
    expect((await called(...call, "--method", "dl")).out).toMatch(/^tau2 +0\.\d+$/m);
  });

  it("says what is wrong with a call or a table", async () => {
    expect((await called("meta", districts, "--yi", "yi")).err).toContain("--vi is needed");
    const method = await called("meta", districts, "--yi", "yi", "--vi", "vi", "--method", "magic");
    expect([method.code, method.err]).toEqual([2, expect.stringContaining("REML, ML")]);
    const near = await called("meta", districts, "--yi", "yi", "--vi", "vy");
    expect([near.code, near.err]).toEqual([
      1,
      "There is no column vy. Did you mean vi? The table has: yi, district, school, study, year, vi.\n",
    ]);
    const words = await called("meta", table("orthodont"), "--yi", "Sex", "--vi", "age");
    expect([words.code, words.err]).toEqual([
      1,
      "The column Sex has a cell that is not a number: “Male” in line 2. Write a number there, or nothing where the value is missing.\n",
    ]);
    const twice = ["--moderators", "district,district"];
    const collinear = await called("meta", districts, "--yi", "yi", "--vi", "vi", ...twice);
    expect([collinear.code, collinear.err]).toEqual([1, expect.stringContaining("district says nothing")]);
    const few = await called("meta", districts, "--yi", "yi", "--vi", "vi", "--cluster", "study");
    expect([few.code, few.err]).toEqual([1, expect.stringContaining("no cluster has two effects")]);
  });
});
