import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { called, calledWith, faulty } from "../../test/call.ts";
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

  const table = (name: string) => join(import.meta.dirname, `../../test/reference/${name}.csv`);
  it.each([
    ["mixed", table("sleepstudy"), "--formula", "Reaction ~ Days + (1 | Subject)"],
    ["hazard", table("cbpp"), "--formula", "cbind(incidence, size - incidence) ~ factor(period)"],
    ["meta", table("konstantopoulos2011"), "--yi", "yi", "--vi", "vi"],
    ["reliability", table("answers"), "--items", "understood,task,hope", "--client", "client"],
  ])("takes an engine's own RangeError in %s for a fault, and not for what was given", async (...argv) => {
    const { code, err } = await calledWith({ out: faulty() }, ...argv);
    expect(code).toBe(3);
    expect(err).toMatch(/^This is a fault in Attune.*\nRangeError: Invalid string length\n +at /m);
    expect(err).not.toContain("cannot be estimated");
  });

  it("says what the computer does not allow, without a trace", async () => {
    const refused = Object.assign(new Error("EACCES: permission denied"), {
      code: "EACCES",
      syscall: "open",
    });
    const out = Object.assign(faulty(), {
      write: () => {
        throw refused;
      },
    });
    const { code, err } = await calledWith({ out }, "report", "--schema");
    expect([code, err]).toEqual([1, "The computer does not allow this: EACCES: permission denied.\n"]);
  });

  it("finds the nearest name", () => {
    expect(nearest("imprt", ["report", "import"])).toBe("import");
    expect(nearest("xyzxyz", ["report", "import"])).toBeNull();
  });
});

function full(...more: string[]): string[] {
  return ["report", "a.csv", "--client", "c", "--therapist", "t", "--time", "d", "--score", "s", ...more];
}
