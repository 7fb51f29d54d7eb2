import { describe, expect, it } from "vitest";
import { against } from "../../../test/oracle.ts";
import { fitFixed } from "./binomial/fixed.ts";
import { addPredictor, invertSmall, solveSmall } from "./small-matrix.ts";

describe("a few coefficients", () => {
  // R: solve(m), solve(m, c(1, 2, 3)) of m = rbind(c(4, 1, 2), c(1, 3, 0), c(2, 0, 5)).
  it("solve and invert as R does", () => {
    const matrix = Float64Array.of(4, 1, 2, 1, 3, 0, 2, 0, 5);
    against("solve of R 4.2.2", invertSmall).near(
      invertSmall(matrix, 3)!,
      [
        0.3488372093023256, -0.1162790697674419, -0.1395348837209302, -0.1162790697674419, 0.3720930232558139,
        0.0465116279069767, -0.1395348837209302, 0.0465116279069767, 0.2558139534883721,
      ],
    );
    against("solve of R 4.2.2", solveSmall).near(
      solveSmall(matrix, Float64Array.of(1, 2, 3))!,
      [-0.3023255813953489, 0.7674418604651163, 0.7209302325581396],
    );
    expect(solveSmall(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toBeNull();
    const predictor = Float64Array.of(1, 1);
    addPredictor([Float64Array.of(1, 2), Float64Array.of(3, 4)], [2, 10], predictor);
    against("by hand", addPredictor).near(predictor, [33, 45]);
  });

  // R: glm(cbind(y, n - y) ~ x, binomial, control = list(epsilon = 1e-14)).
  it("fit counts as glm does", () => {
    const design = [
      { name: "(Intercept)", values: new Float64Array(5).fill(1), at: null },
      { name: "x", values: Float64Array.of(1, 2, 3, 4, 5), at: null },
    ];
    const counts = { events: Float64Array.of(1, 2, 4, 4, 7), trials: Float64Array.of(8, 8, 8, 8, 8) };
    const { coefficients, covariance } = fitFixed(design, counts, "logit", [null, null]);
    against("glm of R 4.2.2", fitFixed).near(
      [...coefficients, Math.sqrt(covariance[0]!), Math.sqrt(covariance[3]!)],
      [-2.788468900117135, 0.8402445841808971, 0.9915536385840006, 0.2923475978049532],
    );
  });
});
