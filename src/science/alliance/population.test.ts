import { describe, expect, it } from "vitest";
import { seededRandom } from "../simulation/random.ts";
import { simulateClient } from "../simulation/simulate-client.ts";
import { enoughSeries, enoughSessions, estimatePopulation, priorPopulation } from "./population.ts";

const calm = (count: number, length: number, seed = 3) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    simulateClient(random, length, { ruptures: false }).map(({ score }) => score),
  );
};

describe("the prior", () => {
  it("follows from the simulator's parameters, and is called one", () => {
    expect(priorPopulation.withinClientSd).toBeCloseTo(0.895879, 6);
    expect(priorPopulation.autocorrelation).toBeCloseTo((0.25 * 0.5625) / 0.8026, 12);
    expect(priorPopulation).toMatchObject({ mean: 8.2, betweenClientSd: 1.1, source: "prior" });
  });
});

describe("estimatePopulation", () => {
  const length = Math.ceil(enoughSessions / enoughSeries);

  it("believes a site's own check-ins from enough series and enough check-ins on", () => {
    expect(estimatePopulation(calm(enoughSeries, length)).source).toBe("estimated");
    expect(estimatePopulation(calm(enoughSeries - 1, length + 3))).toEqual({
      ...priorPopulation,
      sessions: (enoughSeries - 1) * (length + 3),
      clients: enoughSeries - 1,
    });
    expect(estimatePopulation(calm(enoughSeries, 3)).source).toBe("prior");
  });

  it("does not count series of one or two check-ins, nor empty ones", () => {
    const short = [...calm(500, 2), ...calm(500, 1), [], []];
    expect(estimatePopulation(short)).toEqual({ ...priorPopulation, sessions: 1_500, clients: 1_000 });
  });

  it("knows how far a client's scores step, pooled", () => {
    const series = Array.from({ length: 60 }, (_, i) => [8, i % 2 === 0 ? 9 : 7, 8, 7.5, 8]);
    const steps = series.flatMap((one) => one.slice(1).map((score, t) => score - one[t]!));
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const squares = steps.reduce((sum, step) => sum + (step - mean) ** 2, 0);
    expect(estimatePopulation(series).differenceSd).toBeCloseTo(Math.sqrt(squares / (steps.length - 1)), 12);
    expect(estimatePopulation(calm(3, 4)).differenceSd).toBeUndefined();
  });

  it("tells clients from series where it is told", () => {
    expect(estimatePopulation(calm(60, 8), 50)).toMatchObject({ sessions: 480, clients: 50 });
  });

  it("finds the simulator's parameters again, less what clipping at 10 takes away", () => {
    const found = estimatePopulation(calm(4_000, 16));
    expect(found.mean).toBeGreaterThan(8.2);
    expect(found.mean).toBeLessThan(8.4);
    expect(found.betweenClientSd).toBeGreaterThan(0.95);
    expect(found.betweenClientSd).toBeLessThan(1.1);
    expect(found.withinClientSd).toBeGreaterThan(0.8);
    expect(found.withinClientSd).toBeLessThan(0.9);
    expect(found.autocorrelation).toBeGreaterThan(0.15);
    expect(found.autocorrelation).toBeLessThan(0.3);
  });

  it("keeps apart how it is while nothing happens, where things happen", () => {
    const random = seededRandom(8);
    const found = estimatePopulation(
      Array.from({ length: 2_000 }, () =>
        simulateClient(random, 16, { ruptures: true }).map(({ score }) => score),
      ),
    );
    const calm = found.calm!;
    expect(found.withinClientSd).toBeGreaterThan(1.05);
    expect(calm.withinClientSd).toBeGreaterThan(0.85);
    expect(calm.withinClientSd).toBeLessThan(1);
    expect(found.autocorrelation).toBeGreaterThan(0.35);
    expect(calm.autocorrelation).toBeLessThan(0.3);
    // The mean before ruptures, and before scores are clipped: 8.2 plus the slope's share.
    expect(Math.abs(calm.mean - 8.4)).toBeLessThan(0.15);
  });

  it.each([
    ["that never move", [8, 8, 8, 8, 8, 8, 8]],
    ["at the ceiling", [10, 10, 10, 10, 10, 10, 10]],
  ])("keeps the prior for scores %s", (_, series) => {
    expect(estimatePopulation(Array.from({ length: 50 }, () => series))).toMatchObject({ source: "prior" });
  });

  it("takes no series at all, and one only", () => {
    expect(estimatePopulation([])).toEqual(priorPopulation);
    expect(estimatePopulation(calm(1, 400))).toMatchObject({ source: "prior", sessions: 400, clients: 1 });
  });

  it("reads typed arrays as it reads lists", () => {
    const series = calm(50, 8);
    expect(estimatePopulation(series.map((one) => Float64Array.from(one)))).toEqual(
      estimatePopulation(series),
    );
  });
});
