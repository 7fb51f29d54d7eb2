import { describe, expect, it } from "vitest";
import { against } from "../../../test/oracle.ts";
import { seededRandom } from "../simulation/random.ts";
import { fitRandomIntercept, type RandomIntercept } from "./random-intercept.ts";

/** Sleepstudy (Belenky et al. 2003): reaction times of 18 subjects on ten days, in milliseconds. */
const sleepstudy = [
  [249.56, 258.7047, 250.8006, 321.4398, 356.8519, 414.6901, 382.2038, 290.1486, 430.5853, 466.3535],
  [222.7339, 205.2658, 202.9778, 204.707, 207.7161, 215.9618, 213.6303, 217.7272, 224.2957, 237.3142],
  [199.0539, 194.3322, 234.32, 232.8416, 229.3074, 220.4579, 235.4208, 255.7511, 261.0125, 247.5153],
  [321.5426, 300.4002, 283.8565, 285.133, 285.7973, 297.5855, 280.2396, 318.2613, 305.3495, 354.0487],
  [287.6079, 285.0, 301.8206, 320.1153, 316.2773, 293.3187, 290.075, 334.8177, 293.7469, 371.5811],
  [234.8606, 242.8118, 272.9613, 309.7688, 317.4629, 309.9976, 454.1619, 346.8311, 330.3003, 253.8644],
  [283.8424, 289.555, 276.7693, 299.8097, 297.171, 338.1665, 332.0265, 348.8399, 333.36, 362.0428],
  [265.4731, 276.2012, 243.3647, 254.6723, 279.0244, 284.1912, 305.5248, 331.5229, 335.7469, 377.299],
  [241.6083, 273.9472, 254.4907, 270.8021, 251.4519, 254.6362, 245.4523, 235.311, 235.7541, 237.2466],
  [312.3666, 313.8058, 291.6112, 346.1222, 365.7324, 391.8385, 404.2601, 416.6923, 455.8643, 458.9167],
  [236.1032, 230.3167, 238.9256, 254.922, 250.7103, 269.7744, 281.5648, 308.102, 336.2806, 351.6451],
  [256.2968, 243.4543, 256.2046, 255.5271, 268.9165, 329.7247, 379.4445, 362.9184, 394.4872, 389.0527],
  [250.5265, 300.0576, 269.8939, 280.5891, 271.8274, 304.6336, 287.7466, 266.5955, 321.5418, 347.5655],
  [221.6771, 298.1939, 326.8785, 346.8555, 348.7402, 352.8287, 354.4266, 360.4326, 375.6406, 388.5417],
  [271.9235, 268.4369, 257.2424, 277.6566, 314.8222, 317.2135, 298.1353, 348.1229, 340.28, 366.5131],
  [225.264, 234.5235, 238.9008, 240.473, 267.5373, 344.1937, 281.1481, 347.5855, 365.163, 372.2288],
  [269.8804, 272.4428, 277.8989, 281.7895, 279.1705, 284.512, 259.2658, 304.6306, 350.7807, 369.4692],
  [269.4117, 273.474, 297.5968, 310.6316, 287.1726, 329.6076, 334.4818, 343.2199, 369.1417, 364.1236],
];

/**
 * Own data, 30 series of 1 to 13 scores: quasi-random shocks (golden-ratio sequences) into AR(1) around a
 * level for each, rounded to tenths so that every language makes the same numbers of it.
 */
function ownData(): number[][] {
  let k = 0;
  return Array.from({ length: 30 }, (_, at) => {
    const i = at + 1;
    const level = 8 + 1.2 * (2 * ((i * 0.5698402909980532) % 1) - 1) * 1.7;
    let e = 0;
    return Array.from({ length: 1 + ((i * 7) % 13) }, () => {
      k += 1;
      const u = (k * 0.6180339887498949) % 1;
      const v = (k * 0.7548776662466927) % 1;
      e = 0.4 * e + Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v) * 0.8;
      return Math.round((level + e) * 10) / 10;
    });
  });
}

/** Dyestuff (Davies 1947): yields of six batches, five preparations each. */
const dyestuff = [
  [1545, 1440, 1440, 1520, 1580],
  [1540, 1555, 1490, 1560, 1495],
  [1595, 1550, 1605, 1510, 1560],
  [1445, 1440, 1595, 1465, 1545],
  [1595, 1630, 1515, 1635, 1625],
  [1520, 1455, 1450, 1480, 1445],
];

describe("fitRandomIntercept", () => {
  const written = ({ mean, betweenVariance, residualVariance, criterion }: RandomIntercept) => [
    mean,
    betweenVariance,
    residualVariance,
    criterion,
  ];

  // lmer(Yield ~ 1 + (1|Batch)) and lmer(Reaction ~ 1 + (1|Subject)), bobyqa started again to rhoend 1e-10.
  it("gives lme4's estimates where residuals are independent", () => {
    const { near } = against("lme4 1.1.31 (bobyqa to rhoend 1e-10) under R 4.2.2", fitRandomIntercept);
    const yields = fitRandomIntercept(dyestuff, { lag1: 0 });
    near(written(yields), [1527.5, 1764.0500064925, 2451.249998593, 319.654276842]);
    const times = fitRandomIntercept(sleepstudy, { lag1: 0 });
    near(written(times), [298.507891667, 1278.3376781257, 1958.8651878145, 1904.32651707]);
    const { betweenVariance, residualVariance } = times;
    near([betweenVariance / (betweenVariance + residualVariance)], [0.3948895953]);
  });

  // The restricted likelihood written out in R, Newton's steps on its differences until its slope is 0 to 1e-8; nlme
  // 3.1.162's lme(y ~ 1, ~1|g, corAR1(form = ~1|g)) gives the same and stops up to 5e-7 from it.
  it("gives nlme's model with AR(1) residuals, for series of unequal length", () => {
    const { near } = against("the likelihood written out in R 4.2.2, at its top", fitRandomIntercept);
    const data = ownData();
    expect(data.flat()).toHaveLength(204);
    expect(data.flat().reduce((sum, y) => sum + y, 0)).toBeCloseTo(1650.1, 8);
    const fit = fitRandomIntercept(data);
    near(written(fit), [8.10665614257114, 1.49292121086924, 0.716998327902333, 561.322439936458]);
    near([fit.lag1], [0.285289381407783]);
    const negative = fitRandomIntercept(dyestuff);
    near(written(negative), [1526.81669015333, 1900.35553338071, 2327.01767768396, 319.351118088414]);
    near([negative.lag1], [-0.138789686699522]);
  });

  // nlme stops at a between-variance of .006 and a criterion of 1774.336151; the boundary is lower still.
  it("goes to the boundary where the correlation takes up all that differs between series", () => {
    const fit = fitRandomIntercept(sleepstudy);
    expect(fit.betweenVariance).toBe(0);
    expect(fit.residualVariance / 3892.12658687).toBeCloseTo(1, 4);
    expect(fit.lag1).toBeCloseTo(0.8589, 4);
    expect(fit.criterion).toBeLessThanOrEqual(1774.33615088);
  });

  it("does not take the correlation of short series' residuals for less than it is", () => {
    const random = seededRandom(7);
    const short = Array.from({ length: 20_000 }, () => {
      const level = random.normal();
      let e = random.normal();
      return Array.from({ length: 4 }, () => {
        e = 0.3 * e + Math.sqrt(1 - 0.3 ** 2) * random.normal();
        return level + e;
      });
    });
    const fit = fitRandomIntercept(short);
    expect(fit.lag1).toBeGreaterThan(0.27);
    expect(fit.lag1).toBeLessThan(0.33);
    expect(fit.betweenVariance).toBeCloseTo(1, 1);
    expect(fit.residualVariance).toBeCloseTo(1, 1);
  });

  it("stays finite where nothing moves or everything alternates", () => {
    for (const series of [
      [
        [8, 8, 8],
        [9, 9, 9],
        [7, 7],
      ],
      [
        [1, 9, 1, 9],
        [9, 1, 9, 1],
      ],
      [
        [8, 8],
        [8, 8],
      ],
      [[8], [9], [7]],
    ]) {
      const fit = fitRandomIntercept(series);
      expect(Object.values(fit).every(Number.isFinite)).toBe(true);
      expect(Math.abs(fit.lag1)).toBeLessThanOrEqual(0.99);
    }
  });

  it("is the same for any order of series, and follows shift and scale", () => {
    const fit = fitRandomIntercept(dyestuff);
    const moved = fitRandomIntercept([...dyestuff].reverse().map((one) => one.map((y) => 3 * y - 100)));
    expect(moved.mean).toBeCloseTo(3 * fit.mean - 100, 3);
    expect(moved.betweenVariance / fit.betweenVariance).toBeCloseTo(9, 2);
    expect(moved.lag1).toBeCloseTo(fit.lag1, 3);
  });

  it("takes a lone series and refuses a lone number", () => {
    expect(fitRandomIntercept([[5, 7, 6, 8]]).mean).toBeCloseTo(6.5, 0);
    expect(() => fitRandomIntercept([[5]])).toThrow(RangeError);
  });
});
