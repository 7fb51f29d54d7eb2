import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { tableOf } from "#science/statistics/formula/table.ts";
import { fitLinearMixed } from "#science/statistics/mixed/fit-linear.ts";
import { against } from "../oracle.ts";

// Runs only where ATTUNE_REFERENCE names the folder with the table (vitest.config.ts): it is too large to ship.
function mathAchieve() {
  const text = readFileSync(join(process.env.ATTUNE_REFERENCE!, "mathachieve.csv"), "utf8");
  const [header, ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]!);
  const school = column("School");
  const ses = column("SES").map(Number);
  const byName = Map.groupBy(school.keys(), (row) => school[row]!);
  const means = new Map(
    [...byName].map(([name, some]) => [name, some.reduce((sum, row) => sum + ses[row]!, 0) / some.length]),
  );
  const between = school.map((name) => means.get(name)!);
  const within = ses.map((value, row) => value - between[row]!);
  return tableOf({
    y: column("MathAch").map(Number),
    school: school.map((name) => `s${name}`),
    within,
    between,
  });
}

describe("a linear mixed model of MathAchieve", () => {
  // R: lmer(MathAch ~ within + between + (1 | School)) and ~ 1 + (1 | School), bobyqa started again to rhoend 1e-10.
  it("takes within and between apart as lme4 does", () => {
    const { near } = against(
      "lme4 1.1.31 (bobyqa to rhoend 1e-10) on MathAchieve, which is not shipped",
      fitLinearMixed,
    );
    const table = mathAchieve();
    const { fixed, random, residual, criterion } = fitLinearMixed(
      "y ~ within + between + (1 | school)",
      table,
    );
    near(
      fixed.map(({ estimate }) => estimate),
      [12.68330778541452, 2.19117196501857, 5.86617379802246],
    );
    near(
      fixed.map(({ se }) => se),
      [0.149380196219695, 0.108667288123373, 0.361699316387868],
    );
    const [{ variance }] = random as unknown as [{ variance: number }];
    near([variance, residual.variance], [2.6925284224018, 37.0190615926128]);
    near([criterion], [46568.5839336041], 1e-10);
    const empty = fitLinearMixed("y ~ 1 + (1 | school)", table);
    const [own] = empty.random as unknown as [{ variance: number }];
    near([own.variance / (own.variance + empty.residual.variance)], [0.180351824573697]);
  });
});
