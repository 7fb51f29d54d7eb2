import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { areaUnderCurve } from "./area-under-curve.ts";
import { chanceOf, logitOf, recalibrate } from "./recalibrate.ts";

const predicted = [0.1, 0.4, 0.35, 0.8, 0.8, 0.2, 0.55, 0.9, 0.6, 0.35];
const events = [0, 0, 1, 1, 0, 0, 1, 1, 0, 1];

describe("how well predictions tell", () => {
  // R: mean(outer(p1, p0, ">") + outer(p1, p0, "==") / 2), with Hanley and McNeil's standard error worked out.
  it("is the area under the curve", () => {
    const { area, se } = areaUnderCurve(predicted, events)!;
    against("all pairs counted in R 4.2.2", areaUnderCurve).near([area, se], [0.66, 0.1798917854895079]);
    expect(areaUnderCurve([0.2, 0.3], [1, 1])).toBeNull();
  });

  // R: glm(y ~ qlogis(p), binomial, control = list(epsilon = 1e-14)); qlogis; plogis.
  it("is recalibrated as glm does", () => {
    const logits = Float64Array.from(predicted, logitOf);
    const found = recalibrate(logits, Float64Array.from(events), new Float64Array(10).fill(1));
    against("glm of R 4.2.2", recalibrate).near(
      [found.intercept, found.slope, found.se.intercept, found.se.slope],
      [-0.0207319813533398, 0.6380739120222538, 0.6807096534954351, 0.5774325165936998],
    );
    against("qlogis of R 4.2.2", logitOf).near(
      [0.1, 0.99].map(logitOf),
      [-2.197224577336219, 4.595119850134589],
    );
    against("plogis of R 4.2.2", chanceOf).near(
      [-3, 2].map(chanceOf),
      [0.0474258731775668, 0.8807970779778824],
    );
  });

  it("turns round with the predictions, and does not move with what keeps their order", () => {
    const rows = fc.array(
      fc.record({ p: fc.integer({ min: 1, max: 9 }), y: fc.integer({ min: 0, max: 1 }) }),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const y = given.map((row) => row.y);
        const plain = areaUnderCurve(
          given.map(({ p }) => p),
          y,
        );
        fc.pre(plain !== null);
        expect(
          areaUnderCurve(
            given.map(({ p }) => -p),
            y,
          )!.area,
        ).toBeCloseTo(1 - plain!.area, 12);
        expect(
          areaUnderCurve(
            given.map(({ p }) => p ** 3),
            y,
          )!.area,
        ).toBeCloseTo(plain!.area, 12);
      }),
      { seed: 14, numRuns: 100 },
    );
  });
});
