import { describe, expect, it } from "vitest";
import { called } from "../../test/call.ts";
import { nearest } from "./nearest.ts";

describe("the command line", () => {
  it("names its version and its commands", async () => {
    expect(await called("--version")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect((await called("--help")).out).toContain("report");
    expect((await called()).code).toBe(0);
    expect((await called("report", "--help")).out).toContain("--valid-rows");
    expect((await called("help", "report")).out).toContain("--valid-rows");
  });

  it.each([
    [["repotr"], "Did you mean report?"],
    [["zzzzzzzz"], "There is no command zzzzzzzz."],
    [["report", "a.csv", "--sclae", "0-10"], "Did you mean --scale?"],
    [["report", "a.csv", "--client"], "--client"],
    [["report"], "Name one table"],
    [["report", "a.csv", "b.csv"], "Name one table"],
    [["report", "a.csv", "--client", "c"], "--therapist"],
    [["report", "a.csv", "--json", "--html", "b.html"], "Choose one"],
    [full("--scale", "10-0"), "the lower first"],
    [full("--scale", "ten"), "the lower first"],
    [full("--scale", "0-10", "--direct", "x,x"), "named twice"],
  ])("refuses %j as a wrong call", async (argv, sentence) => {
    const { code, out, err } = await called(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).toContain("--help");
  });

  it("finds the nearest name", () => {
    expect(nearest("imprt", ["report", "import"])).toBe("import");
    expect(nearest("xyzxyz", ["report", "import"])).toBeNull();
  });
});

function full(...more: string[]): string[] {
  return ["report", "a.csv", "--client", "c", "--therapist", "t", "--time", "d", "--score", "s", ...more];
}
