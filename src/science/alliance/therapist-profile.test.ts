import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../test/oracle.ts";
import {
  leastReliability,
  profileComponents,
  profileReliability,
  therapistProfile,
} from "./therapist-profile.ts";

/** KokoroChat's components (science.md 1.3): therapists .102, everything else .974. */
const components = { mean: 3.17, therapistVariance: 0.102, clientVariance: 0.974 };
const means = (count: number, value: number) => Array.from({ length: count }, () => value);

describe("a therapist's profile", () => {
  it.each([
    [4, 0.3],
    [10, 0.51],
    [23, 0.7],
    [38, 0.8],
  ])("of %i clients has the reliability that the specification computed", (clients, reliability) => {
    expect(Math.abs(profileReliability(clients, components) - reliability)).toBeLessThan(0.01);
  });

  it("is hidden below .7 and says how many clients it would take", () => {
    expect(therapistProfile(means(22, 4), components)).toMatchObject({ shown: false, clientsNeeded: 23 });
    expect(therapistProfile([], components)).toMatchObject({
      shown: false,
      reliability: 0,
      clientsNeeded: 23,
    });
    expect(therapistProfile(means(23, 4), components).shown).toBe(true);
    const alike = { ...components, therapistVariance: 0 };
    expect(therapistProfile(means(500, 4), alike)).toMatchObject({ shown: false, clientsNeeded: null });
  });

  it("lies between the therapist's own mean and everybody's, with an interval that narrows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 23, max: 500 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (clients, own) => {
          const profile = therapistProfile(means(clients, own), components);
          if (!profile.shown) throw new Error("shown from 23 clients on");
          expect(profile.value).toBeGreaterThanOrEqual(Math.min(own, components.mean) - 1e-9);
          expect(profile.value).toBeLessThanOrEqual(Math.max(own, components.mean) + 1e-9);
          expect(profile.reliability).toBeGreaterThanOrEqual(leastReliability);
          const more = therapistProfile(means(clients + 1, own), components);
          if (more.shown) expect(more.high - more.low).toBeLessThan(profile.high - profile.low);
        },
      ),
    );
    // w = .102 / (.102 + .974 / 40); posterior variance .102 (1 - w).
    const w = 0.102 / (0.102 + 0.974 / 40);
    expect(therapistProfile(means(40, 3.67), components)).toMatchObject({
      value: expect.closeTo(3.17 + w * 0.5, 10),
      high: expect.closeTo(3.17 + w * 0.5 + 1.959964 * Math.sqrt(0.102 * (1 - w)), 10),
    });
  });

  // lmer(Yield ~ 1 + (1|Batch)) on Dyestuff, bobyqa to rhoend 1e-12; the interval from ranef's conditional variance.
  it("has lme4's components, and its shrinkage", () => {
    const batches = [
      [1545, 1440, 1440, 1520, 1580],
      [1540, 1555, 1490, 1560, 1495],
      [1595, 1550, 1605, 1510, 1560],
      [1445, 1440, 1595, 1465, 1545],
      [1595, 1630, 1515, 1635, 1625],
      [1520, 1455, 1450, 1480, 1445],
    ];
    const found = profileComponents(batches);
    const { mean, therapistVariance, clientVariance } = found;
    against("lme4 1.1.31 (bobyqa to rhoend 1e-12) under R 4.2.2", profileComponents).near(
      [mean, therapistVariance, clientVariance],
      [1527.5, 1764.0499492699, 2451.250010994],
    );
    against("lme4 1.1.31 (bobyqa to rhoend 1e-12) under R 4.2.2", profileReliability).near(
      [profileReliability(5, found)],
      [0.78252672104286],
    );
    const profile = therapistProfile(batches[0]!, found);
    if (!profile.shown) throw new Error("shown from a reliability of .7 on");
    against("lme4 1.1.31 (bobyqa to rhoend 1e-12) under R 4.2.2", therapistProfile).near(
      [profile.value, profile.high - profile.value],
      [1509.8931487765, 38.3889718981],
    );
    expect(() => profileComponents([[1, 2], []])).toThrow(RangeError);
  });
});
