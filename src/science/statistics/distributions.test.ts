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
    against("pchisq of R 4.2.2", chiSquareTail).near(
      [chiSquareTail(0.5, 1), chiSquareTail(3.84, 1), chiSquareTail(10, 5), chiSquareTail(40, 30)],
      [0.4795001221869535, 0.05004352124870522, 0.0752352361465122, 0.1048642811079847],
    );
    expect(chiSquareTail(152.23, 12)).toBeLessThan(1e-15);
    expect(chiSquareTail(-1, 3)).toBe(1);
  });

  // R: pnorm(x, lower.tail = FALSE); dnorm(x) / pnorm(x, lower.tail = FALSE).
  it("have R's normal tail as far as a short series goes", () => {
    const short = "a series with an absolute error of 1.5e-7, for sums over millions of sessions";
    against("pnorm of R 4.2.2", upperTail).near(
      [-2, -0.3, 0, 0.7, 1.96, 2.5].map(upperTail),
      [0.97724986805182, 0.617911422188953, 0.5, 0.241963652223073, 0.0249978951482204, 0.0062096653257761],
      3e-5,
      short,
    );
    against("dnorm and pnorm of R 4.2.2", meanAbove).near(
      [-2, 0, 1, 2.5, 4, 8].map(meanAbove),
      [
        0.05524786267899, 0.79788456080287, 1.52513527616098, 2.82274479766391, 4.22560714448947,
        8.12136811223611,
      ],
      3e-5,
      short,
    );
  });
});

describe("a search without slopes", () => {
  it("finds the end of Rosenbrock's valley", () => {
    const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    against("the known minimum of Rosenbrock's function", minimise).near(minimise(valley, [-1.2, 1]), [1, 1]);
  });
});
