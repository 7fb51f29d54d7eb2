import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { numbersOf } from "../../../../test/reference.ts";
import type { Effect } from "../effect.ts";
import { type TruthAndBiasWithin, truthAndBias, truthAndBiasWithin } from "./truth-and-bias.ts";

const written = (effects: readonly (Effect | null)[]) => effects.flatMap((one) => [one!.estimate, one!.se]);
const variances = ({ between, residualVariance }: TruthAndBiasWithin) => [
  ...between.map((one) => ("variance" in one ? one.variance : one.covariance)),
  residualVariance,
];

const dyads = () => ({
  judgement: numbersOf("dyads", "therapist"),
  truth: numbersOf("dyads", "client"),
  bias: numbersOf("dyads", "own"),
  dyad: numbersOf("dyads", "dyad"),
});

describe("truth and bias of independent judgements", () => {
  const given = {
    judgement: numbersOf("attitude", "rating"),
    truth: numbersOf("attitude", "complaints"),
    bias: numbersOf("attitude", "privileges"),
  };

  // R: lm(I(rating - m) ~ I(complaints - m) + I(privileges - mean(privileges)), attitude), m = mean(complaints); confint.
  it("are R's for the attitude survey", () => {
    const { near } = against("lm and confint of R 4.2.2", truthAndBias);
    const found = truthAndBias(given);
    near(written([found.directionalBias]), [-1.9666666666666626, 1.296654694960532]);
    near(written([found.truthForce]), [0.7803433976179428, 0.11938762792474]);
    near(written([found.biasForce]), [-0.0501597952052501, 0.129919199923522]);
    near([found.directionalBias.low, found.directionalBias.high], [-4.627182339124118, 0.693849005790792]);
    near([found.truthForce.low, found.biasForce!.high], [0.535380219351767, 0.216412383874535]);
    near([found.residualVariance], [50.4394019388957]);
  });

  it("leave out rows with a gap, and name what cannot be used", () => {
    const { judgement, truth } = given;
    expect(truthAndBias({ judgement: [null, ...judgement.slice(1)], truth })).toMatchObject({
      n: 29,
      omitted: 1,
      biasForce: null,
    });
    expect(() => truthAndBias({ judgement, truth: truth.with(1, Number.POSITIVE_INFINITY) })).toThrow(
      "truth is not a finite number in row 2",
    );
    expect(() => truthAndBias({ judgement, truth: truth.map(() => 5) })).toThrow(/column-constant.*truth/);
    expect(() => truthAndBias({ ...given, bias: truth })).toThrow(/column-collinear.*bias/);
    expect(() => truthAndBias({ judgement: [1, 2], truth: [1, 3] })).toThrow("too-many-fixed");
  });
});

describe("truth and bias within dyads", () => {
  // R: lmer(I(therapist - m) ~ I(client - m) + I(own - ave(own, dyad)) + (1 | dyad)), m = ave(client, dyad), bobyqa to rhoend 1e-10.
  it("are lme4's", () => {
    const { near } = against("lme4 1.1.31 under R 4.2.2", truthAndBiasWithin);
    const plain = truthAndBiasWithin(dyads());
    near(written([plain.directionalBias]), [-0.241474824001559, 0.1461332521173155]);
    near(
      written([plain.truthForce, plain.biasForce]),
      [0.372506364652383, 0.0650804188994643, 0.115818806593662, 0.062168652705045],
    );
    near(variances(plain), [0.441612895754988, 0.411209750208161]);
    expect([plain.dyads, plain.n, plain.omitted, plain.singular, plain.converged]).toEqual([
      24,
      146,
      0,
      false,
      true,
    ]);
    const { bias: _, ...two } = dyads();
    const without = truthAndBiasWithin(two);
    near(
      written([without.directionalBias, without.truthForce]),
      [-0.241409860380235, 0.1461445495965862, 0.354123548560073, 0.0649803664347143],
    );
    near(variances(without), [0.440258629876634, 0.419592099496398]);
    expect(without.biasForce).toBeNull();
  });

  // R: the same with (I(client - m) | dyad).
  it("differ between dyads where asked for, as in lme4", () => {
    const { near } = against("lme4 1.1.31 under R 4.2.2", truthAndBiasWithin);
    const fit = truthAndBiasWithin(dyads(), { slopes: true });
    near(
      written([fit.directionalBias, fit.truthForce]),
      [-0.242261848708796, 0.1461200007138737, 0.382162498507053, 0.0689900266914425],
    );
    near(written([fit.biasForce]), [0.117926707802952, 0.0619994159567639]);
    near(
      variances(fit),
      [0.44277971409888567, 0.00938127665226201, -0.0148778232421216, 0.40385348525098658],
    );
  });

  it("do not depend on the order or on where the scale begins, and forces not on its unit", () => {
    const { judgement, truth, bias, dyad } = dyads();
    const plain = truthAndBiasWithin({ judgement, truth, bias, dyad });
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 20 }), (shift, by) => {
        const moved = (values: number[]) => values.map((value) => by * value + shift).toReversed();
        const found = truthAndBiasWithin({
          judgement: moved(judgement),
          truth: moved(truth),
          bias: moved(bias),
          dyad: dyad.toReversed(),
        });
        expect(found.directionalBias.estimate).toBeCloseTo(by * plain.directionalBias.estimate, 5);
        expect(found.truthForce.estimate).toBeCloseTo(plain.truthForce.estimate, 6);
        expect(found.biasForce!.se).toBeCloseTo(plain.biasForce!.se, 6);
      }),
      { seed: 8, numRuns: 20 },
    );
  });

  it("name what cannot be used", () => {
    const { judgement, truth, bias, dyad } = dyads();
    expect(() => truthAndBiasWithin({ judgement, truth, dyad: dyad.slice(1) })).toThrow(
      "dyad has 145 rows and not 146",
    );
    expect(() => truthAndBiasWithin({ judgement, truth: dyad, dyad })).toThrow(/column-constant.*truth/);
    expect(() => truthAndBiasWithin({ judgement, truth, bias: truth, dyad })).toThrow(
      /column-collinear.*bias/,
    );
    expect(() => truthAndBiasWithin({ judgement, truth, dyad: dyad.map(() => 1) })).toThrow("one-level");
    expect(() => truthAndBiasWithin({ judgement, truth, dyad: dyad.map((_, row) => row) })).toThrow();
    const gap = truthAndBiasWithin({ judgement, truth: [null, ...truth.slice(1)], bias, dyad });
    expect([gap.n, gap.omitted]).toEqual([145, 1]);
  });
});
