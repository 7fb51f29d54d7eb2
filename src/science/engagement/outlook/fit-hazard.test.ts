import { expect, it } from "vitest";
import { areaUnderCurve } from "../../statistics/prediction/area-under-curve.ts";
import { recalibrate } from "../../statistics/prediction/recalibrate.ts";
import { columnsFor, fitHazard } from "./fit-hazard.ts";
import { designOf, logitAt, priorModel } from "./hazard-model.ts";
import type { RiskSet } from "./risk-set.ts";
import { baseTerms, stretches, stretchOf, stretchPriors, terms } from "./term.ts";

/** Stretch, lower, missed, sessions, left. */
const cells = [
  [0, -1, 0, 20, 1],
  [0, 0, 0, 25, 1],
  [0, 1.5, 0, 15, 3],
  [0, 1, 1.5, 8, 3],
  [1, -1, 0, 30, 0],
  [1, 0.5, 0, 20, 2],
  [2, -0.5, 0, 25, 1],
  [2, 1, 1, 6, 2],
  [3, -1, 0, 80, 0],
  [3, 0, 0, 90, 2],
  [3, 1, 0, 60, 4],
  [3, 0.5, 1, 12, 2],
  [4, -1, 0, 120, 1],
  [4, 0, 0, 130, 0],
  [4, 2, 0, 40, 3],
  [4, 1, 1, 10, 1],
] as const;

/** The cells with a row for each session. */
function sessions(): RiskSet {
  const rows = cells.flatMap(([stretch, lower, missed, n, left]) =>
    Array.from({ length: n }, (_, at) => ({ stretch, lower, missed, left: at < left ? 1 : 0 })),
  );
  return {
    rows: rows.length,
    events: Float64Array.from(rows, (row) => row.left),
    session: Int32Array.from(rows, (row) => stretches[row.stretch]!.from),
    stretch: Int32Array.from(rows, (row) => row.stretch),
    client: Int32Array.from(rows.keys()),
    part: new Int32Array(rows.length),
    values: terms.map((term) =>
      Float64Array.from(rows, (row) => (term === "lower" || term === "missed" ? row[term] : 0)),
    ),
    clients: rows.length,
    ends: { planned: 0, improved: 0, left: 29, administrative: 0, unknown: 0, "going-on": 0 },
  };
}

const near = (expected: readonly number[], digits = 5) =>
  expected.map((value) => expect.closeTo(value, digits));

/** The logits of the model before any ending is seen. */
const priorLogits = (risk: RiskSet) =>
  Float64Array.from(risk.stretch, (stretch, row) =>
    logitAt(priorModel, designOf(stretch, [risk.values[0]![row]!, risk.values[1]![row]!])),
  );

it("finds the mode of the posterior and its covariance as R does", () => {
  const risk = sessions();
  const { coefficients, covariance } = fitHazard(
    columnsFor(risk, baseTerms),
    baseTerms,
    risk.events,
    new Float64Array(risk.rows).fill(1),
  );
  // R 4.2.2: optim(method = "BFGS", reltol = 1e-16) on the log-likelihood with the priors; solve(X'WX + diag(1/sd^2)).
  expect([...coefficients]).toEqual(
    near([-3.640928, 1.100375, 0.699291, 0.518519, -0.578959, 0.689655, 0.940318]),
  );
  const sd = coefficients.map((_, at) => Math.sqrt(covariance[at * coefficients.length + at]!));
  expect([...sd]).toEqual(near([0.234598, 0.253322, 0.278133, 0.281858, 0.256906, 0.126611, 0.271915]));
  expect(covariance[5]).toBeCloseTo(-0.005969, 5);
});

it("leaves out rows of weight 0", () => {
  const risk = sessions();
  const late = Float64Array.from(risk.stretch, (stretch) => (stretch === 4 ? 1 : 0));
  const { coefficients } = fitHazard(columnsFor(risk, baseTerms), baseTerms, risk.events, late);
  // Of the first three stretches nothing was seen: their dummies stay where they were believed.
  expect([...coefficients.slice(1, 4)]).toEqual(near(stretchPriors.slice(1, 4).map(({ mean }) => mean)));
});

it("recalibrates and tells apart as R does", () => {
  const risk = sessions();
  const logits = priorLogits(risk);
  // R 4.2.2: glm(cbind(left, n - left) ~ eta, binomial).
  const { intercept, slope, se } = recalibrate(logits, risk.events, new Float64Array(risk.rows).fill(1));
  expect([intercept, slope, se.intercept, se.slope]).toEqual(
    near([1.51529399, 1.36621934, 0.704605, 0.221201319], 4),
  );
  // R 4.2.2: wilcox.test(x[y == 1], x[y == 0])$statistic / (m * n), and the formula of Hanley and McNeil.
  const { area, se: error } = areaUnderCurve(logits, risk.events)!;
  expect([area, error]).toEqual(near([0.82808, 0.05015]));
  expect(areaUnderCurve([0.1, 0.2], [1, 1])).toBeNull();
});

it("counts a session into its stretch, and believes science.md's hazards beforehand", () => {
  expect([1, 2, 3, 4, 8, 9, 40].map(stretchOf)).toEqual([0, 1, 2, 3, 3, 4, 4]);
  const hazards = stretches.map((_, at) => 1 / (1 + Math.exp(-logitAt(priorModel, designOf(at, [0, 0])))));
  expect(hazards).toEqual(near([0.06, 0.04, 0.03, 0.02, 0.012]));
  // 28 % by session 16.
  const stays = Array.from({ length: 16 }, (_, s) => 1 - hazards[stretchOf(s + 1)]!);
  expect(1 - stays.reduce((all, one) => all * one, 1)).toBeCloseTo(0.28, 2);
});
