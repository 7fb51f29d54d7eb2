import { describe, expect, it } from "vitest";
import { against } from "../../../test/oracle.ts";
import { chiSquareTail, normalQuantile, tBelow, tQuantile } from "./distributions.ts";
import { minimise } from "./nelder-mead.ts";
import { meanAbove, upperTail } from "./normal.ts";

describe("distributions", () => {
  // R: qnorm, qt, pchisq(lower.tail = FALSE).
  it("have R's quantiles and tails", () => {
    const normal = [0.9, 0.975, 0.999, 1e-6].map(normalQuantile);
    const expected = [1.281551565544601, 1.959963984540054, 3.090232306167813, -4.753424308822899];
    against("qnorm of R 4.2.2", normalQuantile).near(normal, expected);
    const given = [
      [0.975, 1],
      [0.975, 4],
      [0.975, 26],
      [0.9, 10],
      [0.995, 100],
    ] as const;
    against("qt of R 4.2.2", tQuantile).near(
      given.map(([probability, df]) => tQuantile(probability, df)),
      [12.706204736174694, 2.776445105197793, 2.055529438642873, 1.372183641110336, 2.625890521438018],
    );
    against("pt of R 4.2.2", tBelow).near(
      [tBelow(-2.5, 2), tBelow(0.3, 7), tBelow(4, 20), tBelow(-12, 3)],
      [0.0648058601107554, 0.6135549747989328, 0.9996482383534359, 0.000622507900394668],
    );
    const chances = [
      [0.5, 1, 0.4795001221869535],
      [3.84, 1, 0.05004352124870522],
      [10, 5, 0.0752352461465122],
      [40, 30, 0.1048642811079847],
      [25, 40, 0.9694058710730034],
      [300, 250, 0.01651827315786872],
      [60, 3, 5.878230727906913e-13],
      [152.23, 12, 1.999575197972194e-26],
      [700, 3, 2.099130853420409e-151],
    ] as const;
    against("pchisq of R 4.2.2", chiSquareTail).near(
      chances.map(([value, df]) => chiSquareTail(value, df)),
      chances.map(([, , chance]) => chance),
    );
    expect(chiSquareTail(-1, 3)).toBe(1);
  });

  // R: pnorm(x, lower.tail = FALSE); dnorm(x) / pnorm(x, lower.tail = FALSE).
  it("have R's normal tail and the mean above, far out too", () => {
    const given = [-6, -2, -0.3, 0, 0.7, 1.96, 2.5, 4.5, 8, 9.7, 12, 30];
    against("pnorm of R 4.2.2", upperTail).near(
      given.map(upperTail),
      [
        0.9999999990134123, 0.9772498680518208, 0.6179114221889527, 0.5, 0.241963652223073,
        0.02499789514822043, 0.006209665325776135, 3.39767312473006e-6, 6.220960574271785e-16,
        1.507493168810205e-22, 1.776482112077679e-33, 4.906713927148187e-198,
      ],
    );
    against("dnorm and pnorm of R 4.2.2", meanAbove).near(
      given.map(meanAbove),
      [
        6.075882855817675e-9, 0.05524786267898995, 0.6172208536127344, 0.7978845608028653, 1.290499339458166,
        2.337834605151218, 2.822744797663905, 4.704319844827738, 8.121368112236123, 9.801009538705792,
        12.08221417525435, 30.03325966743466,
      ],
    );
  });

  it("have a normal tail without a seam, whatever the number", () => {
    for (let x = 0; x < 12; x += 0.0625) {
      expect(upperTail(x + 1e-9) / upperTail(x)).toBeCloseTo(1 - 1e-9 * meanAbove(x), 12);
      expect(upperTail(x) + upperTail(-x)).toBeCloseTo(1, 15);
    }
    expect([upperTail(Number.POSITIVE_INFINITY), upperTail(Number.NEGATIVE_INFINITY)]).toEqual([0, 1]);
  });
});

describe("a search without slopes", () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;

  it("finds the end of Rosenbrock's valley", () => {
    const { point, converged } = minimise(valley, [-1.2, 1]);
    against("the known minimum of Rosenbrock's function", minimise).near(point, [1, 1]);
    expect(converged).toBe(true);
  });

  it("says that it has not arrived where it was still going down", () => {
    expect(minimise(valley, [-1.2, 1], { iterations: 10, rounds: 2 }).converged).toBe(false);
    expect(minimise(valley, [-1.2, 1], { rounds: 1 }).converged).toBe(false);
  });
});
