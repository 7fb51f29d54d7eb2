import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../test/oracle.ts";
import { seededRandom } from "../simulation/random.ts";
import { corrected, decompose, type Pair, reliabilityOfMean, withinBetween } from "./within-between.ts";

describe("decompose", () => {
  it("gives back every value as mean plus deviation, with deviations that add up to nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1 })),
        (series) => {
          for (const [i, { between, within }] of decompose(series).entries()) {
            expect(within.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 8);
            for (const [t, one] of within.entries()) expect(between + one).toBeCloseTo(series[i]![t]!, 10);
          }
        },
      ),
    );
    expect(decompose([[], [1, 3]])).toEqual([{ between: 2, within: [-1, 1] }]);
  });
});

describe("withinBetween", () => {
  // lmer(y ~ xw + xb + (1|g)).
  const { near } = against("lme4 1.1.31 under R 4.2.2", withinBetween);
  const balanced = [
    [1, 3, 2, 6],
    [4, 4, 7, 5],
    [6, 9, 8, 9],
  ].map((xs, client) =>
    xs.map((x, t): Pair => ({ x, y: 2 * client + [3, 2, 3, 0][t]! + (client === 1 ? 0.5 * t : 0) })),
  );

  it("gives a mixed model's slopes where clients have as many sessions", () => {
    const found = withinBetween(balanced);
    near([found.within, found.between], [-0.40384615384615, 0.76973684210527]);
    expect(found.contextual).toBeCloseTo(found.between - found.within, 12);
  });

  it("does not mix up people and sessions", () => {
    // Whoever trusts more is doing better; whoever trusts more than usual does worse.
    const clients = Array.from({ length: 6 }, (_, i) =>
      [-1, 0, 1].map((d): Pair => ({ x: i + d, y: 2 * i - 3 * d })),
    );
    expect(withinBetween(clients)).toEqual({ within: -3, between: 2, contextual: 5 });
  });

  it("is NaN where nothing moves", () => {
    expect(withinBetween([[{ x: 1, y: 2 }], [{ x: 1, y: 3 }]]).within).toBeNaN();
    expect(withinBetween([[{ x: 1, y: 2 }], [{ x: 1, y: 3 }]]).between).toBeNaN();
  });

  it("finds the contextual effect again that means of few sessions hide", () => {
    const random = seededRandom(2);
    const [sessions, withinVariance, betweenVariance] = [3, 1.5, 1];
    const clients = Array.from({ length: 20_000 }, () => {
      const level = random.normal();
      return Array.from({ length: sessions }, (): Pair => {
        const d = Math.sqrt(withinVariance) * random.normal();
        return { x: level + d, y: 1.2 * level + 0.2 * d + random.normal() };
      });
    });
    const reliability = reliabilityOfMean(sessions, withinVariance, betweenVariance);
    expect(reliability).toBeCloseTo(2 / 3, 12);
    const found = withinBetween(clients);
    expect(found.contextual).toBeLessThan(0.75);
    expect(corrected(found, reliability).contextual).toBeCloseTo(1, 1);
    expect(corrected(found, reliability).within).toBe(found.within);
    expect(() => corrected(found, 0)).toThrow(RangeError);
  });
});
