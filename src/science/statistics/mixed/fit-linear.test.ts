import { describe, expect, it } from "vitest";
import { expectNear, reference } from "../../../../test/reference.ts";
import type { Table } from "../formula/table.ts";
import type { LinearMixedFit } from "./describe.ts";
import { fitLinearMixed } from "./fit-linear.ts";

const estimates = ({ fixed }: LinearMixedFit) => fixed.map(({ estimate }) => estimate);
const errors = ({ fixed }: LinearMixedFit) => fixed.map(({ se }) => se);
/** Variances and covariances as listed, then the residual variance. */
const variances = ({ random, residual }: LinearMixedFit) => [
  ...random.map((one) => ("variance" in one ? one.variance : one.covariance)),
  residual.variance,
];

/**
 * Oracle: R 4.2.2, lme4 1.1.31, bobyqa started again from its own result with rhoend = 1e-10. With lme4's
 * default settings its optimiser stops earlier, at relative errors up to 6e-5 (Penicillin); the values it then
 * prints are held to 1e-4 below.
 */
const exactly = 1e-6;
const asPrinted = 1e-4;

describe("a linear mixed model of sleepstudy", () => {
  const table = reference("sleepstudy");

  it("with random slopes gives lme4's REML estimates", () => {
    const fit = fitLinearMixed("Reaction ~ Days + (Days | Subject)", table, { conditionalVariances: true });
    expectNear(estimates(fit), [251.405104848483, 10.467285959596], exactly);
    expectNear(errors(fit), [6.824556762149, 1.5457888638212], exactly);
    expectNear(variances(fit), [612.089995845, 35.0716587142, 9.6043322937881, 654.9410251746], exactly);
    expectNear([fit.criterion, fit.aic, fit.bic], [1743.628271958491, 1755.628271958491, 1774.786013], 1e-9);
    expect(fit.random[2]).toMatchObject({ group: "Subject", term: "(Intercept)", term2: "Days" });
    expectNear([(fit.random[2] as { correlation: number }).correlation], [0.065551311278453], exactly);
    const { levels, modes, covariances } = fit.modes[0]!;
    const at = levels.indexOf("308");
    expectNear(modes.slice(2 * at, 2 * at + 2), [2.2585657783372, 9.198971818927], exactly);
    const next = levels.indexOf("309");
    expectNear(modes.slice(2 * next, 2 * next + 2), [-40.3985813851632, -8.6197024604126], exactly);
    const covariance = [145.705106452994, -21.444426961408, -21.444426961408, 5.3122737026722];
    expectNear(covariances!.slice(4 * at, 4 * at + 4), covariance, exactly);
    expect([fit.singular, fit.converged, fit.n, fit.groups]).toEqual([false, true, 180, { Subject: 18 }]);
  });

  it("gives what lme4 prints by default, as far as its optimiser is exact", () => {
    const fit = fitLinearMixed("Reaction ~ Days + (Days | Subject)", table);
    expectNear(errors(fit), [6.824597, 1.54579], asPrinted);
    expectNear(variances(fit), [612.100158, 35.071714, 9.604409, 654.940008], asPrinted);
    expectNear([fit.criterion], [1743.628272], 1e-9);
    expect(fit.criterion).toBeLessThanOrEqual(1743.628272);
    const modes = fit.modes[0]!.modes.slice(0, 4);
    expectNear(modes, [2.258551, 9.198976, -40.398738, -8.619681], asPrinted);
  });

  it("gives lme4's ML estimates", () => {
    const fit = fitLinearMixed("Reaction ~ Days + (Days | Subject)", table, { restricted: false });
    expectNear(errors(fit), [6.6322767027373, 1.5022368588722], exactly);
    expectNear(
      variances(fit),
      [565.515343701471, 32.682201389842, 11.055423458286, 654.941021867086],
      exactly,
    );
    expectNear(errors(fit), [6.632123, 1.50223], asPrinted);
    expectNear(variances(fit), [565.476966, 32.681785, 11.055122, 654.945706], asPrinted);
    expectNear([fit.logLik], [-875.969672], 1e-9);
  });

  it("gives lme4's estimates with random intercepts, with uncorrelated slopes and with intercepts alone", () => {
    const intercepts = fitLinearMixed("Reaction ~ Days + (1 | Subject)", table);
    expectNear(errors(intercepts), [9.74671627116801, 0.80422142892511], exactly);
    expectNear(variances(intercepts), [1378.1785145129, 960.45657851238], exactly);
    expectNear([intercepts.criterion], [1786.465085394921], 1e-11);
    const apart = fitLinearMixed("Reaction ~ Days + (Days || Subject)", table);
    expectNear(variances(apart), [627.56908490114, 35.858198326234, 653.583813817971], exactly);
    expectNear([apart.criterion], [1743.669293581312], 1e-11);
    expect(apart.random.every((one) => "variance" in one)).toBe(true);
    const empty = fitLinearMixed("Reaction ~ 1 + (1 | Subject)", table);
    const [between, within] = variances(empty) as [number, number];
    expectNear([between, within], [1278.3376781257, 1958.8651878145], exactly);
    expectNear([between / (between + within)], [0.39489], asPrinted);
  });
});

describe("a linear mixed model of other published tables", () => {
  it("gives lme4's estimates for Dyestuff, with its predictions", () => {
    const fit = fitLinearMixed("Yield ~ 1 + (1 | Batch)", reference("dyestuff"));
    expectNear(estimates(fit), [1527.5], 1e-12);
    expectNear(variances(fit), [1764.0500064925, 2451.249998593], exactly);
    const modes = [-17.606851367, 0.391263363713, 28.562225551, -23.084538459, 56.7331877382, -44.9952868269];
    expectNear(fit.modes[0]!.modes, modes, exactly);
    // Balanced data: the variances are those of the analysis of variance, which is exact.
    expectNear(variances(fit), [1764.05, 2451.25], 1e-8);
    expectNear([1764.05 / (1764.05 + 2451.25 / 5)], [0.782527], exactly);
  });

  it("gives lme4's estimates for the crossed Penicillin", () => {
    const fit = fitLinearMixed("diameter ~ 1 + (1 | plate) + (1 | sample)", reference("penicillin"));
    expectNear(estimates(fit), [22.972222222222], 1e-10);
    expectNear(errors(fit), [0.80857335389659], exactly);
    expectNear(variances(fit), [0.71690823702909, 3.73091750843282, 0.30241545830228], exactly);
    expectNear(variances(fit), [0.716905, 3.731132, 0.302415], asPrinted);
    expectNear([fit.criterion], [330.8605889910856], 1e-11);
  });

  it("gives lme4's estimates for the nested Pastes, however the nesting is written", () => {
    const table = reference("pastes");
    const fit = fitLinearMixed("strength ~ 1 + (1 | batch/cask)", table);
    expectNear(estimates(fit), [60.053333333333], 1e-10);
    expectNear(variances(fit), [8.433666447756, 1.6573086869928, 0.6780000121182], exactly);
    expectNear([fit.criterion], [246.990745853486], 1e-11);
    expect(fit.groups).toEqual({ "cask:batch": 30, batch: 10 });
    const other = fitLinearMixed("strength ~ (1 | batch) + (1 | batch:cask)", table);
    expectNear(variances(other), variances(fit), 1e-12);
  });

  it("gives nlme's estimates for Orthodont, with an interaction of a factor", () => {
    const fit = fitLinearMixed("distance ~ age * Sex + (age | Subject)", reference("orthodont"));
    // Oracle: nlme 3.1.162, whose reference is Male; here the first level in the alphabet is, as in lm of a text.
    const [female, ageFemale, male, ageMale] = estimates(fit) as [number, number, number, number];
    expect(fit.fixed.map(({ term }) => term)).toEqual(["(Intercept)", "age", "SexMale", "age:SexMale"]);
    expectNear(
      [female + male, ageFemale + ageMale, -male, -ageMale],
      [16.340625, 0.784375, 1.0321022727, -0.3048295455],
      1e-9,
    );
    expectNear(errors(fit).slice(2), [1.59573291408, 0.13473534937], exactly);
    const [intercept, slope, , residual] = variances(fit) as [number, number, number, number];
    expectNear([intercept, slope, residual], [5.78643477051, 0.03252448832, 1.71620366266], exactly);
    expectNear([fit.logLik], [-216.2908308], 1e-9);
  });

  it("gives nlme's estimates for Ovary, with AR(1) residuals", () => {
    const formula = "follicles ~ sin(2*pi*Time) + cos(2*pi*Time)";
    const table = reference("ovary", ["Mare"]);
    // Oracle: nlme 3.1.162, lme(random = pdDiag(~sin(2*pi*Time)), corAR1()), msTol = 1e-14; nlminb still stops 7e-6 from the top.
    const fit = fitLinearMixed(`${formula} + (sin(2*pi*Time) || Mare)`, table, { ar1: true });
    expectNear(estimates(fit), [12.18808857025, -2.98529741488, -0.87776179256], exactly);
    expectNear(errors(fit), [0.943660165344, 0.605596763769, 0.477782080815], 2e-6);
    expectNear(variances(fit), [8.170363, 1.582505, 12.299423], 1e-5);
    expect(fit.logLik).toBeGreaterThanOrEqual(-774.72395814874);
    expectNear([fit.residual.phi!, fit.logLik], [0.572186608096, -774.72395814874], exactly);
    // Oracle: the same with random = ~1|Mare.
    const intercepts = fitLinearMixed(`${formula} + (1 | Mare)`, table, { ar1: true });
    expectNear(variances(intercepts), [7.880752, 13.435525], exactly);
    expectNear([intercepts.residual.phi!, intercepts.logLik], [0.607442277253, -775.22334878406], exactly);
  });

  it("gives the deviances of Singer and Willett's alcohol use, by ML", () => {
    const given = reference("alda-alcohol_use_1");
    const deviance = (fixed: string) =>
      fitLinearMixed(`alcohol_use ~ ${fixed}`, given, { restricted: false });
    const means = deviance("1 + (1 | id)");
    const [between, within] = variances(means) as [number, number];
    expectNear(
      [means.criterion, between / (between + within)],
      [670.1559886383435, 0.56386191469651 / (0.56386191469651 + 0.561746971389)],
      exactly,
    );
    const growth = deviance("I(age - 14) + (I(age - 14) | id)");
    expectNear(estimates(growth), [0.65130349315279, 0.27065141680764], exactly);
    expectNear(
      variances(growth),
      [0.624356627659, 0.151202523558, -0.0684394977075, 0.337292253832],
      exactly,
    );
    expectNear([growth.criterion], [636.6110772555344], 1e-10);
    const time = "I(age - 14)";
    const random = `(${time} | id)`;
    expectNear([deviance(`${time} * child_of_alcoholic + ${random}`).criterion], [621.2026193991369], 1e-10);
    const both = `child_of_alcoholic + peer_alcohol_use * ${time} + ${random}`;
    expectNear([deviance(both).criterion], [588.7032964954708], 1e-10);
    expectNear([deviance(`child_of_alcoholic * ${time} + ${both}`).criterion], [588.6906487280839], 1e-10);
  });

  it("gives the estimates of Singer and Willett's antidepressants, by ML", () => {
    const given = reference("alda-antidepressants");
    const wave = given.columns.get("wave") as { values: Float64Array };
    const columns = new Map(given.columns).set("time", {
      kind: "numbers",
      values: wave.values.map((value) => (value - 1) / 3),
    });
    const fit = fitLinearMixed(
      "positive_mood ~ treatment * time + (time | id)",
      { ...given, columns },
      { restricted: false },
    );
    expectNear(estimates(fit), [167.463463, -3.109248, -2.418129, 5.536803], asPrinted);
    expectNear([fit.criterion], [12680.452], 1e-7);
  });

  it("takes within and between apart as lme4 does", () => {
    const given = reference("orthodont");
    const age = (given.columns.get("age") as { values: Float64Array }).values;
    const sex = (given.columns.get("Sex") as { codes: Int32Array }).codes;
    const table: Table = {
      ...given,
      columns: new Map(given.columns).set("w", {
        kind: "numbers",
        values: age.map((a, i) => a - 8 - sex[i]!),
      }),
    };
    const fit = fitLinearMixed("distance ~ w + Sex + (1 | Subject)", table);
    const plain = fitLinearMixed("distance ~ age + Sex + (1 | Subject)", given);
    expectNear(variances(fit), variances(plain), 1e-8);
    expectNear([fit.fixed[2]!.estimate - plain.fixed[2]!.estimate], [plain.fixed[1]!.estimate], 1e-8);
  });
});
