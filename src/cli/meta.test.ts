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
    const { estimate, se } = JSON.parse(out);
    expect(estimate).toBeCloseTo(0.184713, 5);
    expect(se).toBeCloseTo(0.084556, 5);
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
    expect([near.code, near.err]).toEqual([1, expect.stringContaining("vy")]);
  });
});

describe("attune reliability", () => {
  it("gives alpha, and both levels of it", async () => {
    const items = "rating,complaints,privileges,learning,raises,critical,advance";
    const { code, out } = await called(
      "reliability",
      table("attitude"),
      "--items",
      items,
      "--client",
      "critical",
      "--json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).alpha).toBeCloseTo(0.843143, 6);
    const one = await called("reliability", table("attitude"), "--items", "rating", "--client", "critical");
    expect([one.code, one.err]).toEqual([2, expect.stringContaining("two columns or more")]);
  });
});
