import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { called } from "../../test/call.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-hazard-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = (name: string) => join(import.meta.dirname, "../../test/reference", `${name}.csv`);
const persons = ["--last", "grade", "--censored", "censor", "--first", "7"];
const formula = "event ~ 0 + factor(period) + parental_transition";

describe("attune hazard", () => {
  it("takes a row for each person apart into periods", async () => {
    const { code, out } = await called(
      "hazard",
      table("alda-discrete-time"),
      "--formula",
      formula,
      ...persons,
      "--json",
    );
    const fitted = JSON.parse(out);
    expect(code).toBe(0);
    expect([fitted.n, fitted.link, fitted.random]).toEqual([822, "logit", []]);
    expect(fitted.deviance).toBeCloseTo(634.661784, 5);
    expect(fitted.fixed[6]).toMatchObject({ term: "parental_transition" });
    expect(fitted.fixed[6].estimate).toBeCloseTo(0.873618, 6);
  });

  it("writes a table for people, with either link and with random terms", async () => {
    const plain = await called(
      "hazard",
      table("alda-discrete-time"),
      "--formula",
      formula,
      ...persons,
      "--link",
      "cloglog",
    );
    expect(plain.out).toMatch(/parental_transition +0\.7854048 +0\.1956211 +4\.01/);
    expect(plain.out).toContain("residual deviance 634.5013");
    const counts = "cbind(incidence, size - incidence) ~ factor(period) + (1 | herd)";
    const mixed = await called("hazard", table("cbpp"), "--formula", counts);
    expect(mixed.out).toMatch(/herd +\(Intercept\) +0\.412499/);
    expect(mixed.out).toContain("56 rows; levels: herd 15");
  });

  it.each([
    [["--formula", "event ~ period", "--link", "probit"], 2, "probit is neither"],
    [["--formula", "event ~ period", "--last", "grade"], 2, "--censored is needed"],
    [["--formula", "event ~ period", ...persons.slice(0, 4), "--first", "x"], 2, "x is not that"],
    [["--formula", "grade ~ censor"], 1, "The outcome grade must be 0 or 1"],
    [["--formula", "event ~ peroid", ...persons], 1, "There is no column peroid."],
  ])("refuses %j", async (given, expected, sentence) => {
    const { code, out, err } = await called("hazard", table("alda-discrete-time"), ...given);
    expect([code, out]).toEqual([expected, ""]);
    expect(err).toContain(sentence);
  });

  const people = "id,last,cens,x\n1,3,0,1.5\n2,5,1,2\n4,2,0,.5\n5,4,0,.2\n6,3,1,1.1\n7,1,0,2\n8,5,0,.3\n";
  const fitted = (table: string, ...more: string[]) => {
    const file = join(folder, "people.csv");
    writeFileSync(file, table);
    return called("hazard", file, "--formula", "event ~ x", "--last", "last", "--censored", "cens", ...more);
  };

  it("counts whom it leaves out of a row for each person", async () => {
    const { err, out } = await fitted(`${people}3,0,0,1\n9,,0,1\n10,2,NA,1\n`, "--json");
    expect(err).toBe(
      "One person was never at risk: the last period lies before the first (1).\n2 persons were left out because last or cens is missing.\n",
    );
    expect(JSON.parse(out)).toEqual(JSON.parse((await fitted(people, "--json")).out));
    expect(JSON.parse(out).n).toBe(23);
  });

  it("names the column that should say whether the event was seen, and one without whole periods", async () => {
    const odd = await fitted(people.replace("1,3,0", "1,3,2"));
    expect([odd.code, odd.err]).toEqual([1, expect.stringMatching(/^cens must be 0 or 1 in every row/)]);
    const half = await fitted(people.replace("2,5,1", "2,4.5,1"));
    expect(half.err).toContain("last must be a whole number in every row, and is not in line 3.");
  });

  it("makes no column that is there, and no rows without end", async () => {
    const clash = await fitted(people.replace("id", "event"));
    expect([clash.code, clash.err]).toEqual([
      1,
      expect.stringContaining("a column event, which is made here"),
    ]);
    const endless = await fitted(people.replace("2,5,1", "2,3000000000,1"));
    expect([endless.code, endless.err]).toEqual([1, expect.stringContaining("last is 3000000000 in row 2")]);
  });
});
