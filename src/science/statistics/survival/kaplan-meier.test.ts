import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { reference } from "../../../../test/reference.ts";
import { kaplanMeier, survivalAt } from "./kaplan-meier.ts";

const numbersOf = (name: string) => [
  ...(reference("lung").columns.get(name) as { values: Float64Array }).values,
];

describe("a survival curve", () => {
  // Oracle: R 4.2.2, survival 3.5.3, survfit(Surv(time, status) ~ 1, lung).
  it("is R's for the lung table", () => {
    const curve = kaplanMeier(
      numbersOf("time"),
      numbersOf("status").map((status) => status === 2),
    );
    const shares = [100, 180, 365, 500].map((time) => survivalAt(curve, time));
    const survfit = "survival 3.5-3 (survfit) under R 4.2.2";
    const expected = [0.863968967645244, 0.721670653409762, 0.409241624460064, 0.293269193711569];
    against(survfit, survivalAt).near(shares, expected, 1e-9);
    const { near } = against(survfit, kaplanMeier);
    const { time, low, high } = curve.median;
    near([time!, low!, high!], [310, 285, 363], 1e-12);
    const at = (when: number) => curve.steps.findLast((step) => step.time <= when)!;
    near([at(100).se, at(100).low, at(100).high], [0.0227102304341618, 0.820584892082258, 0.909646746189512]);
    near([at(500).se, at(500).low, at(500).high], [0.0350778184986187, 0.231982138262412, 0.370747595588351]);
    expect(curve.steps[0]!.atRisk).toBe(228);
    expect(curve.steps.reduce((sum, { events }) => sum + events, 0)).toBe(165);
  });

  it("is the plain share where everybody is followed to the end, and never rises", () => {
    const persons = fc.array(fc.record({ time: fc.integer({ min: 1, max: 20 }), event: fc.boolean() }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(persons, (given) => {
        const times = given.map(({ time }) => time);
        const whole = kaplanMeier(
          times,
          times.map(() => true),
        );
        for (const { time, survival } of whole.steps) {
          expect(survival).toBeCloseTo(times.filter((one) => one > time).length / times.length, 12);
        }
        const { steps } = kaplanMeier(
          times,
          given.map(({ event }) => event),
        );
        steps.slice(1).forEach((step, index) => {
          expect(step.survival).toBeLessThanOrEqual(steps[index]!.survival);
        });
        expect(survivalAt({ steps, median: whole.median }, 0)).toBe(1);
      }),
    );
  });

  it("takes the middle where it stays at a half, and has no median above it", () => {
    expect(kaplanMeier([1, 2, 4, 8], [true, true, true, true]).median.time).toBe(3);
    expect(kaplanMeier([1, 2, 4], [true, false, false]).median.time).toBeNull();
    expect(() => kaplanMeier([1, Number.NaN], [true, true])).toThrow(RangeError);
  });
});
