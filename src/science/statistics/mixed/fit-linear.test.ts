import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { reference } from "../../../../test/reference.ts";
import { type Column, type Table, tableOf } from "../formula/table.ts";
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
 * default settings its optimiser stops earlier, and the values it then prints are held to 1e-4.
 */
const { near } = against("lme4 1.1.31 (bobyqa to rhoend 1e-10) under R 4.2.2", fitLinearMixed);
const asPrinted = against("lme4 1.1.31 (as it comes) under R 4.2.2", fitLinearMixed);
const early = "lme4's optimiser stops up to 6e-5 from the top as it comes";
const nlme = against("nlme 3.1.162 under R 4.2.2", fitLinearMixed);
/** -2 log-likelihoods are flat at the top, so that nothing but rounding is between them. */
const flat = 1e-10;

describe("a linear mixed model of sleepstudy", () => {
  const table = reference("sleepstudy");

  it("with random slopes gives lme4's REML estimates", () => {
    const fit = fitLinearMixed("Reaction ~ Days + (Days | Subject)", table, { conditionalVariances: true });
    near(estimates(fit), [251.405104848483, 10.467285959596]);
    near(errors(fit), [6.824556762149, 1.5457888638212]);
    near(variances(fit), [612.089995845, 35.0716587142, 9.6043322937881, 654.9410251746]);
    near([fit.criterion, fit.aic, fit.bic], [1743.628271958491, 1755.628271958491, 1774.786013], 1e-9);
    expect(fit.random[2]).toMatchObject({ group: "Subject", term: "(Intercept)", term2: "Days" });
    near([(fit.random[2] as { correlation: number }).correlation], [0.065551311278453]);
    const { levels, modes, covariances } = fit.modes[0]!;
    const at = levels.indexOf("308");
    near(modes.slice(2 * at, 2 * at + 2), [2.2585657783372, 9.198971818927]);
    const next = levels.indexOf("309");
    near(modes.slice(2 * next, 2 * next + 2), [-40.3985813851632, -8.6197024604126]);
    const covariance = [145.705106452994, -21.444426961408, -21.444426961408, 5.3122737026722];
    near(covariances!.slice(4 * at, 4 * at + 4), covariance);
    expect([fit.singular, fit.converged, fit.n, fit.groups]).toEqual([false, true, 180, { Subject: 18 }]);
  });

  it("gives what lme4 prints by default, as far as its optimiser is exact", () => {
    const fit = fitLinearMixed("Reaction ~ Days + (Days | Subject)", table);
    asPrinted.near(errors(fit), [6.824597, 1.54579], 1e-4, early);
    asPrinted.near(variances(fit), [612.100158, 35.071714, 9.604409, 654.940008], 1e-4, early);
    near([fit.criterion], [1743.628272], 1e-9);
    expect(fit.criterion).toBeLessThanOrEqual(1743.628272);
    const modes = fit.modes[0]!.modes.slice(0, 4);
    asPrinted.near(modes, [2.258551, 9.198976, -40.398738, -8.619681], 1e-4, early);
  });

  it("gives lme4's ML estimates", () => {
    const fit = fitLinearMixed("Reaction ~ Days + (Days | Subject)", table, { restricted: false });
    near(errors(fit), [6.6322767027373, 1.5022368588722]);
    near(variances(fit), [565.515343701471, 32.682201389842, 11.055423458286, 654.941021867086]);
    asPrinted.near(errors(fit), [6.632123, 1.50223], 1e-4, early);
    asPrinted.near(variances(fit), [565.476966, 32.681785, 11.055122, 654.945706], 1e-4, early);
    near([fit.logLik], [-875.969672], 1e-9);
  });

  it("gives lme4's estimates with random intercepts, with uncorrelated slopes and with intercepts alone", () => {
    const intercepts = fitLinearMixed("Reaction ~ Days + (1 | Subject)", table);
    near(errors(intercepts), [9.74671627116801, 0.80422142892511]);
    near(variances(intercepts), [1378.1785145129, 960.45657851238]);
    near([intercepts.criterion], [1786.465085394921], 1e-11);
    const apart = fitLinearMixed("Reaction ~ Days + (Days || Subject)", table);
    near(variances(apart), [627.56908490114, 35.858198326234, 653.583813817971]);
    near([apart.criterion], [1743.669293581312], 1e-11);
    expect(apart.random.every((one) => "variance" in one)).toBe(true);
    const alone = fitLinearMixed("I(Reaction - 300) ~ 0 + (1 | Subject)", table);
    near(variances(alone), [1198.6626573645, 1958.8651973739]);
    near([alone.criterion], [1910.5698179006], 1e-11);
    expect(alone.fixed).toEqual([]);
    const empty = fitLinearMixed("Reaction ~ 1 + (1 | Subject)", table);
    const [between, within] = variances(empty) as [number, number];
    near([between, within], [1278.3376781257, 1958.8651878145]);
    asPrinted.near([between / (between + within)], [0.3948895953]);
  });
});

describe("a linear mixed model whose criterion has two hollows", () => {
  it("is fitted in the deeper one, in which intercepts and slopes nearly cancel", () => {
    // Slopes differ about a crossing at x = 10, far beside the spread of x; the model takes them as uncorrelated at 0.
    const rows = Array.from({ length: 48 }, (_, i) => ({ i, g: i % 8, x: 10 + (((i * 7) % 11) - 5) / 5 }));
    const slopes = [-3, 2, 4, -1, 0, 3, -4, 1];
    const table = tableOf({
      g: rows.map(({ g }) => `g${g}`),
      x: rows.map(({ x }) => x),
      y: rows.map(({ i, g, x }) => 3 + slopes[g]! * (x - 10) + (((i * 13) % 7) - 3) / 3),
    });
    const fit = fitLinearMixed("y ~ x + (x || g)", table);
    // From theta = (40, 4); from (1, 1) lme4 stops at 193.3588 with both variances 0.
    near([fit.criterion], [186.42327790704331], 1e-11);
    near(estimates(fit), [1.99694950301665, 0.10895689553858]);
    near(errors(fit), [10.33033682045229, 1.03327372230153]);
    near(variances(fit), [817.91779390955185, 8.18416997447469, 0.41836598979784]);
    expect([fit.singular, fit.converged]).toEqual([false, true]);
  });
});

describe("a linear mixed model of other published tables", () => {
  it("gives lme4's estimates for Dyestuff, with its predictions", () => {
    const fit = fitLinearMixed("Yield ~ 1 + (1 | Batch)", reference("dyestuff"));
    near(estimates(fit), [1527.5], 1e-12);
    near(variances(fit), [1764.0500064925, 2451.249998593]);
    const modes = [-17.606851367, 0.391263363713, 28.562225551, -23.084538459, 56.7331877382, -44.9952868269];
    near(fit.modes[0]!.modes, modes);
    // Balanced data: the variances are those of the analysis of variance, which is exact.
    near(variances(fit), [1764.05, 2451.25], 1e-8);
    near([1764.05 / (1764.05 + 2451.25 / 5)], [0.782527]);
  });

  it("gives lme4's estimates for the crossed Penicillin", () => {
    const fit = fitLinearMixed("diameter ~ 1 + (1 | plate) + (1 | sample)", reference("penicillin"));
    near(estimates(fit), [22.972222222222], 1e-10);
    near(errors(fit), [0.80857335389659]);
    near(variances(fit), [0.71690823702909, 3.73091750843282, 0.30241545830228]);
    asPrinted.near(variances(fit), [0.716905, 3.731132, 0.302415], 1e-4, early);
    near([fit.criterion], [330.8605889910856], 1e-11);
  });

  it("gives lme4's estimates for the nested Pastes, however the nesting is written", () => {
    const table = reference("pastes");
    const fit = fitLinearMixed("strength ~ 1 + (1 | batch/cask)", table);
    near(estimates(fit), [60.053333333333], 1e-10);
    near(variances(fit), [8.433666447756, 1.6573086869928, 0.6780000121182]);
    near([fit.criterion], [246.990745853486], 1e-11);
    expect(fit.groups).toEqual({ "cask:batch": 30, batch: 10 });
    const other = fitLinearMixed("strength ~ (1 | batch) + (1 | batch:cask)", table);
    near(variances(other), variances(fit), 1e-12);
  });

  it("gives nlme's estimates for Orthodont, with an interaction of a factor", () => {
    const fit = fitLinearMixed("distance ~ age * Sex + (age | Subject)", reference("orthodont"));
    // Oracle: nlme 3.1.162, whose reference is Male; here the first level in the alphabet is, as in lm of a text.
    const [female, ageFemale, male, ageMale] = estimates(fit) as [number, number, number, number];
    expect(fit.fixed.map(({ term }) => term)).toEqual(["(Intercept)", "age", "SexMale", "age:SexMale"]);
    nlme.near(
      [female + male, ageFemale + ageMale, -male, -ageMale],
      [16.340625, 0.784375, 1.0321022727, -0.3048295455],
      1e-9,
    );
    nlme.near(errors(fit).slice(2), [1.59573291408, 0.13473534937]);
    const [intercept, slope, , residual] = variances(fit) as [number, number, number, number];
    nlme.near([intercept, slope, residual], [5.78643477051, 0.03252448832, 1.71620366266]);
    nlme.near([fit.logLik], [-216.2908308], 1e-9);
  });

  it("gives nlme's estimates for Ovary, with AR(1) residuals", () => {
    const formula = "follicles ~ sin(2*pi*Time) + cos(2*pi*Time)";
    const table = reference("ovary", ["Mare"]);
    const fit = fitLinearMixed(`${formula} + (sin(2*pi*Time) || Mare)`, table, { ar1: true });
    // The restricted likelihood written out in R, Newton's steps on its differences until its slope is 0 to 1e-9.
    const exact = against("the likelihood written out in R 4.2.2, at its top", fitLinearMixed);
    exact.near(estimates(fit), [12.188088576084548, -2.985297011231848, -0.877761822404891]);
    exact.near(errors(fit), [0.943661068681748, 0.605596152715483, 0.477782431193192]);
    exact.near(variances(fit), [8.1703792566962, 1.58249404978412, 12.2994321188633]);
    exact.near([fit.residual.phi!, fit.logLik], [0.572187012014646, -774.723958148701]);
    // lme(random = pdDiag(~sin(2*pi*Time)), corAR1()), msTol = 1e-14.
    nlme.near(estimates(fit), [12.18808857025, -2.98529741488, -0.87776179256]);
    nlme.near([fit.residual.phi!, fit.logLik], [0.572186608096, -774.72395814874]);
    const stops = "nlme's nlminb stops 7e-6 from the top";
    nlme.near(errors(fit), [0.943660165344, 0.605596763769, 0.477782080815], 2e-6, stops);
    nlme.near(variances(fit), [8.170363, 1.582505, 12.299423], 1e-5, stops);
    expect(fit.logLik).toBeGreaterThanOrEqual(-774.72395814874);
    // The same with random = ~1|Mare.
    const intercepts = fitLinearMixed(`${formula} + (1 | Mare)`, table, { ar1: true });
    exact.near(estimates(intercepts), [12.1895830369265, -2.947282761915423, -0.880716012305012]);
    exact.near(errors(intercepts), [0.945445848293943, 0.502589518569569, 0.514032322933054]);
    exact.near(variances(intercepts), [7.88075230400581, 13.4355246369463]);
    exact.near([intercepts.residual.phi!, intercepts.logLik], [0.607442277276607, -775.223348784056]);
  });

  describe("for Ovary with every seventh row left out", () => {
    const given = reference("ovary", ["Mare"]);
    const { codes } = given.columns.get("Mare") as { codes: Int32Array };
    const counts = new Map<number, number>();
    const session = codes.map((mare) => {
      counts.set(mare, (counts.get(mare) ?? 0) + 1);
      return counts.get(mare)!;
    });
    const { values } = given.columns.get("follicles") as { values: Float64Array };
    const follicles = values.map((value, row) => (row % 7 === 4 ? Number.NaN : value));
    const table: Table = {
      ...given,
      columns: new Map(given.columns)
        .set("session", { kind: "numbers", values: Float64Array.from(session) })
        .set("follicles", { kind: "numbers", values: follicles }),
    };
    const formula = "follicles ~ sin(2*pi*Time) + cos(2*pi*Time) + (1 | Mare)";

    it("gives nlme's estimates with AR(1) by the number of the session, in whatever order rows stand", () => {
      // lme(random = ~1|Mare, corAR1(.6, form = ~session|Mare)), msTol = 1e-14.
      const fit = fitLinearMixed(formula, table, { ar1: { session: "session" } });
      nlme.near(estimates(fit), [12.16402382068, -3.057042031172, -1.015108343167]);
      nlme.near(errors(fit), [0.907842412697, 0.514909904612, 0.532455561659]);
      nlme.near(variances(fit), [6.882363, 13.403794]);
      nlme.near([fit.residual.phi!], [0.642748837137]);
      nlme.near([fit.logLik, fit.bic], [-662.614112830814, 1358.615348105564], 1e-10);
      expect(fit.bridged).toBe(0);
      const turned = new Map(
        [...table.columns].map(([name, column]): [string, Column] => [
          name,
          column.kind === "numbers"
            ? { ...column, values: column.values.toReversed() }
            : { ...column, codes: column.codes.toReversed() },
        ]),
      );
      const other = fitLinearMixed(formula, { ...table, columns: turned }, { ar1: { session: "session" } });
      near(variances(other), variances(fit), 1e-7);
      const ml = fitLinearMixed(formula, table, { ar1: { session: "session" }, restricted: false });
      nlme.near([ml.residual.phi!, ml.logLik], [0.633153251983, -663.925920688401]);
    });

    it("takes the rows around for neighbours where no number is named, and says how many it bridged", () => {
      const fit = fitLinearMixed(formula, table, { ar1: true });
      nlme.near([fit.residual.phi!, fit.logLik], [0.57960907649, -666.442607515924]);
      // Counted in R: one of the 44 is a mare's last row.
      expect([fit.omitted, fit.bridged]).toEqual([44, 43]);
    });
  });

  it("gives the deviances of Singer and Willett's alcohol use, by ML", () => {
    const given = reference("alda-alcohol_use_1");
    const deviance = (fixed: string) =>
      fitLinearMixed(`alcohol_use ~ ${fixed}`, given, { restricted: false });
    const means = deviance("1 + (1 | id)");
    const [between, within] = variances(means) as [number, number];
    near(
      [means.criterion, between / (between + within)],
      [670.1559886383435, 0.56386191469651 / (0.56386191469651 + 0.561746971389)],
    );
    const growth = deviance("I(age - 14) + (I(age - 14) | id)");
    near(estimates(growth), [0.65130349315279, 0.27065141680764]);
    near(variances(growth), [0.624356627659, 0.151202523558, -0.0684394977075, 0.337292253832]);
    near([growth.criterion], [636.6110772555344], 1e-10);
    const time = "I(age - 14)";
    const random = `(${time} | id)`;
    near([deviance(`${time} * child_of_alcoholic + ${random}`).criterion], [621.2026193991369], 1e-10);
    const both = `child_of_alcoholic + peer_alcohol_use * ${time} + ${random}`;
    near([deviance(both).criterion], [588.7032964954708], 1e-10);
    near([deviance(`child_of_alcoholic * ${time} + ${both}`).criterion], [588.6906487280839], 1e-10);
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
    near(estimates(fit), [167.4634610641549, -3.10929577655926, -2.41812766832883, 5.53681069736923]);
    near(errors(fit), [9.32625264927901, 12.33254921955441, 1.73085151942197, 2.27784568157817]);
    near(variances(fit), [2111.396665758527, 63.7358514371238, -121.6213551010039, 1229.9296873600513]);
    near([fit.criterion], [12680.4515581451], flat);
    const printed = [167.463463, -3.109248, -2.418129, 5.536803];
    asPrinted.near(estimates(fit), printed, 1e-4, early);
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
    near(variances(fit), variances(plain), 1e-8);
    near([fit.fixed[2]!.estimate - plain.fixed[2]!.estimate], [plain.fixed[1]!.estimate], 1e-8);
  });
});
