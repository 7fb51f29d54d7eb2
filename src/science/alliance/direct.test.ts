import { median } from "d3-array";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directReasons } from "./direct.ts";
import { priorPopulation } from "./population.ts";
import { readSeries } from "./read-series.ts";

const nothing = { judged: [], heldBack: [] };
const reasonsOf = (points: Parameters<typeof readSeries>[0]) =>
  readSeries(points, priorPopulation).at(-1)!.reasons;

describe("what was said directly", () => {
  it("stands from the first check-in on, in the order of its weight", () => {
    const said = directReasons({ score: null, shared: "topic", tension: true }, nothing);
    expect(said).toEqual([
      { rule: "direct", said: "topic" },
      { rule: "direct", said: "tension" },
    ]);
    expect(directReasons({ score: 9, shared: null, tension: false }, nothing)).toEqual([]);
  });

  it("needs three earlier answers to the same statement, and three points above their median", () => {
    const held = (...earlier: number[]) =>
      directReasons({ score: 8, heldBack: 6 }, { judged: [9, 9, 9], heldBack: earlier });
    expect(held(1, 2)).toEqual([]);
    expect(held(1, 2, 4)).toEqual([{ rule: "direct", said: "heldBack", value: 6, usual: 2 }]);
    expect(held(1, 3, 4, 9)).toEqual([]);
    expect(held(1, 2, 4, 9)).toEqual([{ rule: "direct", said: "heldBack", value: 6, usual: 3 }]);
  });

  it("does not count skipped answers", () => {
    expect(
      reasonsOf([
        { score: 8, judged: 1 },
        { score: 8, judged: null },
        { score: 8, judged: 1 },
        { score: 8, judged: 9 },
      ]),
    ).toEqual([]);
  });

  it("compares with the median of the earlier answers, in whatever order they came", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 20 }), (earlier) => {
        for (const said of ["judged", "heldBack"] as const) {
          const points = [...earlier, 14].map((value) => ({ score: 8, [said]: value }));
          expect(reasonsOf(points)).toContainEqual({
            rule: "direct",
            said,
            value: 14,
            usual: median(earlier),
          });
        }
      }),
    );
  });
});
