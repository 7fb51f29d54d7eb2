import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { called, calledWith } from "../../test/call.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-mixed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sleepstudy = join(import.meta.dirname, "../../test/reference/sleepstudy.csv");
const formula = "Reaction ~ Days + (Days | Subject)";
let files = 0;
const fileOf = (text: string) => {
  files += 1;
  const file = join(folder, `${files}.csv`);
  writeFileSync(file, text);
  return file;
};

describe("attune mixed", () => {
  it("writes exactly the parts of a fit as JSON", async () => {
    const { code, out, err } = await called("mixed", sleepstudy, "--formula", formula, "--json");
    const fit = JSON.parse(out);
    expect([code, err]).toEqual([0, ""]);
    const keys = [
      "fixed",
      "random",
      "residual",
      "criterion",
      "logLik",
      "aic",
      "bic",
      "n",
      "groups",
      "singular",
      "converged",
    ];
    expect(Object.keys(fit)).toEqual(keys);
    expect(fit.fixed.map(Object.keys)).toEqual([
      ["term", "estimate", "se"],
      ["term", "estimate", "se"],
    ]);
    expect(Object.keys(fit.random[0])).toEqual(["group", "term", "term2", "variance", "sd"]);
    expect(Object.keys(fit.random[2])).toEqual(["group", "term", "term2", "covariance", "correlation"]);
    expect(Object.keys(fit.residual)).toEqual(["variance", "phi"]);
    expect(fit.residual.phi).toBeNull();
    expect(fit.criterion).toBeCloseTo(1743.628272, 6);
    expect([fit.n, fit.groups]).toEqual([180, { Subject: 18 }]);
  });

  it("writes a table for people, by maximum likelihood and with AR(1) where asked", async () => {
    const { code, out } = await called("mixed", sleepstudy, "--formula", formula, "--ml");
    expect(code).toBe(0);
    expect(out).toMatch(/Days +10\.46729 +1\.502237 +6\.97/);
    expect(out).toContain("180 rows; levels: Subject 18");
    const ovary = join(import.meta.dirname, "../../test/reference/ovary.csv");
    const wave = "follicles ~ sin(2*pi*Time) + cos(2*pi*Time) + (1 | Mare)";
    expect((await called("mixed", ovary, "--formula", wave, "--ar1")).out).toContain("phi = 0.60744");
  });

  it.each([
    ["Reaction ~ Dais + (1 | Subject)", 11, "There is no column Dais. Did you mean Days?"],
    ["Reaction ~ Days + (1 | Subject", 30, "The formula ends too early. “)” is missing."],
    ["Reaction ~ Days +", 17, "A column, a number or an opening bracket is missing."],
    ["Reaction Days", 9, "“Days” does not fit here. “~” should stand here."],
    ["Reaction ~ Days)", 15, "should end here, or go on with an operator such as +."],
    ["Reaction ~ I(Days:Days) + (1 | Subject)", 17, "Between numbers stand + - * / and ^."],
    ["Reaction ~ log(Days) + (1 | Subject)", 11, "log(Days) has no finite value in line 2. Correct the cell"],
    ["Reaction ~ Days ! 2", 16, "“!” cannot stand in a formula."],
    ["Reaction ~ Days + I(2 * Days) + (1 | Subject)", 18, "I(2 * Days) says nothing that the columns before"],
    ["Reaction ~ Days + (factor(Days) | Subject)", 32, "Subject asks for 180 coefficients"],
  ])("refuses %s and points at the character", async (given, at, sentence) => {
    const { code, out, err } = await called("mixed", sleepstudy, "--formula", given);
    expect([code, out]).toEqual([1, ""]);
    const [first, second, third] = err.split("\n");
    expect([first, second]).toEqual([given, `${" ".repeat(at)}^`]);
    expect(third).toContain(sentence);
  });

  it.each([
    ["y,x,g\n1,2,a\n2,2,a\n3,2,b\n4,2,b\n", "x is the same in every row"],
    [
      "y,x,g\n1,2,a\n2,1,a\n3,4,b\nlots,3,b\n",
      "y has a cell that is not a number: “lots” in line 5. Write a number there",
    ],
    ["y,x,g\n5,2,a\n5,1,a\n5,4,b\n5,3,b\n", "The outcome y is the same in every row"],
    ["y,x,g\n1,2,a\n2,1,a\n3,4,a\n4,1,a\n", "g has one level only"],
    ["y,x,g\n1,2,a\n2,1,b\n3,4,c\n4,1,d\n", "g has 4 levels for 4 rows"],
    ["y,x,g\n1,NaN,a\n2,1,a\n3,4,b\n4,1,b\n", "column x: “NaN” is not a number"],
    ["y,x,g\n1,2,a\n2,1,a\n3,Inf,b\n4,1,b\n", "line 4, column x: “Inf” is not a number"],
    ["y,x,g\n,2,a\n2,,a\n3,4,\n", "No row has a value in every column"],
    ["y,x,g\n1,2,a\n2,1\n", "The row has 2 cells and the header 3"],
  ])("refuses a table with its column named: %j", async (text, sentence) => {
    const { code, out, err } = await called("mixed", fileOf(text), "--formula", "y ~ x + (1 | g)");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(sentence);
  });

  it("tells clients apart as they are written, in any order of the rows", async () => {
    const ids = ["01", "02", "A3", "9007199254740992", "9007199254740993"];
    const rows = [0, 1, 2, 3].flatMap((s) => ids.map((id, i) => `${id},${s},${(i * 7 + s * s * 3) % 11}`));
    const levels = async (some: string[], names = "client,session,y") => {
      const given = ["--formula", "y ~ session + (1 | client)", "--json"];
      const { out } = await called("mixed", fileOf(`${[names, ...some].join("\n")}\n`), ...given);
      return JSON.parse(out).groups.client;
    };
    expect(await levels(rows)).toBe(5);
    expect(await levels(rows.toReversed())).toBe(5);
    const digits = rows.filter((row) => !row.startsWith("A3"));
    expect(await levels(digits)).toBe(4);
    expect(await levels([...digits, "01,4,NA"])).toBe(4);
  });

  it("names the line of the file, past empty lines, breaks inside a cell and rows that are left out", async () => {
    const file = fileOf('y,x,g\n1,2,"a\na"\n\n2,NA,a\n3,1,b\n4,0,b\n');
    const { err } = await called("mixed", file, "--formula", "y ~ I(1/x) + (1 | g)");
    expect(err).toContain("I(1/x) has no finite value in line 7.");
    const days = fileOf("y,day,g\n1,2,a\n2,1.5,a\n3,1,b\n");
    const odd = await called("mixed", days, "--formula", "y ~ 1 + (1 | g)", "--ar1", "--session", "day");
    expect(odd.err).toContain("day must be a whole number in every row, and is not in line 3.");
  });

  it("says what it left out, and that a fit is singular", async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `${(i * 7) % 11},${i % 5 === 0 ? "NA" : i % 8},g${i % 4}`,
    );
    const { code, err } = await called(
      "mixed",
      fileOf(`y,x,g\n${rows.join("\n")}\n`),
      "--formula",
      "y ~ x + (1 | g)",
    );
    expect(code).toBe(0);
    expect(err).toContain("8 rows were left out because a value is missing.");
    expect(err).toContain("the data do not tell them apart");
  });

  it("numbers sessions by a column, and says without one that rows which were left out lie inside series", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => [(i * 7) % 11, i % 10, `g${Math.floor(i / 10)}`]);
    const text = rows.map(([y, day, g], i) => `${i % 7 === 3 ? "NA" : y},${day},${g}`);
    const file = fileOf(`y,day,g\n${text.join("\n")}\n`);
    const given = ["mixed", file, "--formula", "y ~ 1 + (1 | g)", "--json"];
    const bare = await called(...given, "--ar1");
    expect(bare.err).toContain(
      "9 rows were left out because a value is missing.\n7 of them lie inside a series",
    );
    expect(Object.keys(JSON.parse(bare.out).residual)).toEqual(["variance", "phi"]);
    const numbered = await called(...given, "--ar1", "--session", "day");
    expect(numbered.err).not.toContain("inside a series");
    const shuffled = fileOf(`y,day,g\n${text.toReversed().join("\n")}\n`);
    const other = await called("mixed", shuffled, ...given.slice(2), "--ar1", "--session", "day");
    expect(JSON.parse(other.out).residual.phi).toBeCloseTo(JSON.parse(numbered.out).residual.phi, 6);
    expect((await called(...given, "--session", "day")).code).toBe(2);
    expect((await called(...given, "--ar1", "--session", "dai")).err).toContain("Did you mean day?");
  });

  it("says on a line of its own what it refuses after a while", async () => {
    let passed = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => {
      passed += 2_000;
      return passed;
    });
    try {
      const rows = ["a", "b", "c", "d"].flatMap((g, i) => [0, 1, 2].map((x) => `${g},${x},${2 * x + 3 * i}`));
      const file = fileOf(`g,x,y\n${rows.join("\n")}\n`);
      const given = ["mixed", file, "--formula", "y ~ x + (1 | g)"];
      const { code, err } = await calledWith({ isTerminal: true }, ...given);
      expect(code).toBe(1);
      expect(err).toMatch(/Fitting, step \d+ …/);
      expect(err.split("\r\u001b[K").at(-1)).toMatch(/^y ~ x.*\n\^\nThe model reproduces every value of y/);
    } finally {
      clock.mockRestore();
    }
  });

  it("needs a formula and one table", async () => {
    expect((await called("mixed", sleepstudy)).code).toBe(2);
    expect((await called("mixed", "--formula", formula)).code).toBe(2);
    expect((await called("mixed", join(folder, "none.csv"), "--formula", formula)).err).toContain("ENOENT");
  });
});
