import { describe, expect, it } from "vitest";
import { seededRandom } from "../simulation/random.ts";
import { type SimulatedSession, simulateClient } from "../simulation/simulate-client.ts";
import { estimatePopulation, priorPopulation } from "./population.ts";
import { readSeries } from "./read-series.ts";
import type { Population, Reading } from "./types.ts";

/** The simulator is the specification's (section 1.3), 16 sessions; every parameter is estimated from its data. */
const clients = 4_000;
const sessions = 16;
const practice = (seed: number, ruptures: boolean, { size = clients, slide = 0 } = {}) => {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => simulateClient(random, sessions, { ruptures, slide }));
};
const estimate = (all: SimulatedSession[][]) =>
  estimatePopulation(all.map((one) => one.map((session) => session.score)));
const read = (one: SimulatedSession[], population: Population) =>
  readSeries(
    one.map(({ score }) => ({ score })),
    population,
  );
const share = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;

describe.each([1, 2, 3])("clients who never had a rupture (seed %i)", (seed) => {
  const calm = practice(seed, false);
  const population = estimate(calm);
  const readings = calm.map((one) => read(one, population));

  it("see a strain in at most 20 of 100 cases, and a watch or a strain in at most 40", () => {
    expect(share(readings, (one) => one.some((reading) => reading.flag === "strain"))).toBeLessThanOrEqual(
      0.2,
    );
    expect(share(readings, (one) => one.some((reading) => reading.flag !== "none"))).toBeLessThanOrEqual(0.4);
  });

  it("see nothing before the third check-in", () => {
    expect(readings.every((one) => one.slice(0, 2).every((reading) => reading.flag === "none"))).toBe(true);
  });
});

const everStrain = (one: readonly Reading[]) => one.some(({ flag }) => flag === "strain");
const everFlagged = (one: readonly Reading[]) => one.some(({ flag }) => flag !== "none");

describe("the budget holds", () => {
  it("for composites of whole-number answers, as clients give them", () => {
    const random = seededRandom(41);
    const answer = (score: number) => Math.min(10, Math.max(0, Math.round(score + 0.5 * random.normal())));
    const answered = practice(22, false).map((one) =>
      one.map((session) => ({
        ...session,
        score: (answer(session.score) + answer(session.score) + answer(session.score)) / 3,
      })),
    );
    const population = estimate(answered);
    const readings = answered.map((one) => read(one, population));
    expect(share(readings, everStrain)).toBeLessThanOrEqual(0.2);
    expect(share(readings, everFlagged)).toBeLessThanOrEqual(0.4);
  });

  it("while the prior still stands", () => {
    const readings = practice(21, false).map((one) => read(one, priorPopulation));
    expect(share(readings, everStrain)).toBeLessThanOrEqual(0.2);
    expect(share(readings, everFlagged)).toBeLessThanOrEqual(0.4);
  });

  it.each([
    ["who differ in how much they vary", { spreadOfSpread: 0.4 }],
    ["whose errors have heavy tails", { tailDegrees: 4 }],
    ["near the ceiling", { mean: 9.2 }],
    ["far from the ceiling", { mean: 6.5 }],
  ])("for clients %s", (_, scenario) => {
    const random = seededRandom(51);
    const all = Array.from({ length: clients }, () =>
      simulateClient(random, sessions, { ruptures: false, ...scenario }),
    );
    const population = estimate(all);
    const readings = all.map((one) => read(one, population));
    expect(share(readings, everStrain)).toBeLessThanOrEqual(0.2);
    expect(share(readings, everFlagged)).toBeLessThanOrEqual(0.4);
  });

  it.each([
    ["never-ruptured clients of small practices in which others have ruptures", true],
    ["clients of small practices without any rupture", false],
  ])("across %s, each read by its own estimate", (_, ruptures) => {
    const readings = Array.from({ length: 200 }, (_, seed) => {
      const own = practice(5_000 + seed, ruptures, { size: 40 });
      const population = estimate(own);
      expect(population.source).toBe("estimated");
      return own.filter((one) => !one.some(({ onset }) => onset)).map((one) => read(one, population));
    }).flat();
    expect(share(readings, everStrain)).toBeLessThanOrEqual(0.2);
    expect(share(readings, everFlagged)).toBeLessThanOrEqual(0.4);
  });
});

describe("slow withdrawal", () => {
  const eroded = (slide: number) => {
    const population = estimate(practice(31, false));
    const readings = practice(32, false, { slide }).map((one) => read(one, population));
    return share(readings, (one) =>
      one.some(({ reasons }) => reasons.some(({ rule }) => rule === "erosion")),
    );
  };

  it("of .2 points a session is named in most cases, and seldom where there is none", () => {
    expect(eroded(0.2)).toBeGreaterThan(0.6);
    expect(eroded(0)).toBeLessThan(0.12);
  });
});

describe("ruptures", () => {
  const calm = practice(11, false);
  const troubled = practice(12, true);
  const populations = { calm: estimate(calm), troubled: estimate(troubled) };

  /** Points lost since the last score, from the third check-in on: what the engine has to beat. */
  const drops = (one: SimulatedSession[]) =>
    one.map(({ score }, t) => (t < 2 ? 0 : one[t - 1]!.score - score));
  /** The share of onsets that were flagged at once or at the next session. */
  const found = (flags: boolean[][]) => {
    const onsets = troubled.flatMap((one, i) =>
      one.flatMap((session, t) => (session.onset ? [flags[i]![t] || flags[i]![t + 1] || false] : [])),
    );
    return share(onsets, Boolean);
  };
  const strains = (one: SimulatedSession[], population: Population) =>
    read(one, population).map(({ flag }) => flag === "strain");

  it.each(["calm", "troubled"] as const)(
    "are found more often than by a drop that alarms on as many calm clients (estimate: %s)",
    (from) => {
      const population = populations[from];
      const alarms = calm.filter((one) => strains(one, population).some(Boolean)).length;
      const worst = calm.map((one) => Math.max(...drops(one))).sort((a, b) => b - a);
      const limit = worst[alarms]!;
      const byDrop = found(troubled.map((one) => drops(one).map((drop) => drop > limit)));
      const byEngine = found(troubled.map((one) => strains(one, population)));
      expect(byEngine).toBeGreaterThan(byDrop + 0.2);
    },
  );

  it("are found in six of ten cases, whether or not the estimate comes from clients who have them", () => {
    expect(found(troubled.map((one) => strains(one, populations.calm)))).toBeGreaterThan(0.6);
    expect(found(troubled.map((one) => strains(one, populations.troubled)))).toBeGreaterThan(0.57);
  });
});
