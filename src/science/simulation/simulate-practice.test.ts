import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "./defaults.ts";
import { type Scenario, scenarioNames, scenarios, withoutChange } from "./scenarios.ts";
import { type SimulatedCheckIn, simulatePractice } from "./simulate-practice.ts";

const practice = (scenario: Scenario, { seed = 1, clients = 3_000, sessions = 16 } = {}) => [
  ...simulatePractice(seed, { clients, sessions, scenario }),
];
const sessionsOf = (scenario: Scenario) => practice(scenario).flatMap((one) => one.sessions);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;

describe("simulatePractice", () => {
  it("repeats itself for a seed, however many clients are taken", () => {
    fc.assert(
      fc.property(fc.constantFrom(...scenarioNames), fc.nat(1_000), (name, seed) => {
        const some = practice(scenarios[name], { seed, clients: 11, sessions: 6 });
        expect(practice(scenarios[name], { seed, clients: 23, sessions: 6 }).slice(0, 11)).toEqual(some);
        expect(practice(scenarios[name], { seed: seed + 1, clients: 11, sessions: 6 })).not.toEqual(some);
      }),
      { numRuns: 30 },
    );
  });

  it("has clients to whom nothing happens, otherwise the same, beside every scenario", () => {
    for (const name of scenarioNames) {
      const calm = sessionsOf(withoutChange(scenarios[name]));
      expect(calm.some(({ onset, inRupture }) => onset || inRupture)).toBe(false);
    }
  });

  it("answers three statements whose mean is the composite, but for clipping", () => {
    const low = sessionsOf({ ruptures: true, mean: 5 }).filter(
      ({ score, statements }) => score > 0 && Math.min(...statements) > 0 && Math.max(...statements) < 10,
    );
    expect(low.length).toBeGreaterThan(40_000);
    for (const { score, statements } of low.slice(0, 5_000)) expect(mean(statements)).toBeCloseTo(score, 10);
  });

  const statementCorrelation = (all: readonly SimulatedCheckIn[]) => {
    const [x, y] = [all.map(({ statements }) => statements[0]), all.map(({ statements }) => statements[1])];
    const [mx, my] = [mean(x), mean(y)];
    const cov = (a: number[], ma: number, b: number[], mb: number) =>
      mean(a.map((v, i) => (v - ma) * (b[i]! - mb)));
    return cov(x, mx, y, my) / Math.sqrt(cov(x, mx, x, mx) * cov(y, my, y, my));
  };

  it("has statements that agree more across clients than one alone would", () => {
    const found = statementCorrelation(sessionsOf({ ruptures: false, mean: 5 }));
    expect(found).toBeGreaterThan(0.6);
    expect(found).toBeLessThan(0.8);
  });

  it("moves nothing but held back for polite clients", () => {
    const polite = sessionsOf({ ruptures: true, polite: 1 });
    expect(Math.min(...polite.map(({ score }) => score))).toBeGreaterThanOrEqual(9);
    const heldBack = (inRupture: boolean) =>
      mean(polite.filter((one) => one.inRupture === inRupture).map((one) => one.heldBack));
    const scores = (inRupture: boolean) =>
      mean(polite.filter((one) => one.inRupture === inRupture).map((one) => one.score));
    expect(heldBack(true) - heldBack(false)).toBeGreaterThan(2.3);
    expect(Math.abs(scores(true) - scores(false))).toBeLessThan(0.03);
  });

  it("lets one statement or held back move first, the composite two sessions later", () => {
    const clients = practice({ ...scenarios["statement-first"], mean: 6 });
    const around = clients.flatMap(({ sessions }) =>
      sessions.flatMap(({ onset }, t) => (onset && t + 2 < 16 ? [sessions.slice(t - 1, t + 3)] : [])),
    );
    const fall = (by: number) => mean(around.map((one) => one[0]!.score - one[by]!.score));
    expect(fall(1)).toBeGreaterThan(0.2);
    expect(fall(1)).toBeLessThan(0.6);
    expect(fall(3)).toBeGreaterThan(1.8);
    const fallsAlone = ([before, first]: SimulatedCheckIn[]) =>
      before!.statements.some(
        (one, item) => one - first!.statements[item]! - (before!.score - first!.score) > 1.8,
      );
    const calm = practice({ ruptures: false, mean: 6 }).map(({ sessions }) => sessions.slice(4, 6));
    expect(share(around, fallsAlone)).toBeGreaterThan(share(calm, fallsAlone) + 0.1);
  });

  it("misses more check-ins after an onset than at other times", () => {
    const clients = practice(scenarios["missing-after-rupture"]);
    const after = clients.flatMap(({ sessions }) => sessions.filter((_, t) => sessions[t - 1]?.onset));
    const calm = clients.flatMap(({ sessions }) => sessions.filter(({ inRupture }) => !inRupture));
    expect(share(after, ({ missing }) => missing)).toBeCloseTo(0.35, 1);
    expect(share(calm, ({ missing }) => missing)).toBeCloseTo(0.1, 1);
    expect(share(clients, ({ left }) => left)).toBeGreaterThan(0.3);
  });

  it("has therapists whose clients lie together, where therapists differ", () => {
    const between = (scenario: Scenario) => {
      const clients = practice(scenario);
      const means = Array.from({ length: 300 }, (_, therapist) =>
        mean(
          clients
            .slice(10 * therapist, 10 * therapist + 10)
            .map(({ sessions }) => mean(sessions.map(({ score }) => score))),
        ),
      );
      const centre = mean(means);
      return mean(means.map((one) => (one - centre) ** 2));
    };
    expect(between({ ...scenarios["therapist-differences"], mean: 5 })).toBeGreaterThan(
      between({ ruptures: true, mean: 5 }) + 0.4,
    );
  });

  it("has a therapist's view that is lower and goes along a little", () => {
    const all = sessionsOf({ ruptures: false, mean: 5 });
    const gap = mean(all.map(({ score, therapistView }) => score - therapistView));
    const sd = Math.hypot(defaults.betweenClientSd, defaults.stateSd, defaults.measurementSd);
    expect(gap / sd).toBeGreaterThan(0.3);
    expect(gap / sd).toBeLessThan(0.6);
  });
});
