import { describe, expect, it } from "vitest";
import { type Scenario, scenarios } from "../../simulation/scenarios.ts";
import { simulatePractice } from "../../simulation/simulate-practice.ts";
import { estimatePopulation } from "../population.ts";
import { readSeries } from "../read-series.ts";
import { probabilityOfChange } from "./probability.ts";

/** What the product says of every check-in from the third on, and whether something set in with it or the one before. */
function told(scenario: Scenario, clients: number) {
  const simulated = (seed: number, size: number) =>
    [...simulatePractice(seed, { clients: size, sessions: 16, scenario })].map(({ sessions }) => sessions);
  const usual = estimatePopulation(simulated(11, 1_000).map((one) => one.map(({ score }) => score)));
  return simulated(77, clients).flatMap((sessions) =>
    readSeries(
      sessions.map(({ score }) => ({ score })),
      usual,
    )
      .map(({ changed }, t) => ({
        said: changed!,
        is: sessions[t]!.onset || Boolean(sessions[t - 1]?.onset),
      }))
      .slice(2),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the probability that something has changed", () => {
  it("is the share of sessions with which something sets in where the answers say nothing, and grows with the ratio", () => {
    expect(probabilityOfChange(0, 0.06)).toBeCloseTo(0.06, 12);
    // Odds of 6 to 94, times 10.
    expect(probabilityOfChange(Math.log(10), 0.06)).toBeCloseTo(60 / 154, 12);
    expect(probabilityOfChange(700, 0.06)).toBe(1);
    expect(probabilityOfChange(-800, 0.06)).toBe(0);
  });

  it("holds on simulated clients: what is called so probable has happened about as often", () => {
    const all = told(scenarios.ruptures, 4_000);
    const between = (low: number, high: number) => {
      const those = all.filter(({ said }) => said >= low && said < high);
      expect(those.length).toBeGreaterThan(300);
      return mean(those.map(({ is }) => Number(is))) - mean(those.map(({ said }) => said));
    };
    expect(Math.abs(between(0, 0.1))).toBeLessThan(0.03);
    expect(Math.abs(between(0.1, 0.3))).toBeLessThan(0.12);
    expect(Math.abs(between(0.3, 0.5))).toBeLessThan(0.18);
    expect(Math.abs(between(0.5, 0.7))).toBeLessThan(0.1);
    // A fall that goes on, of which the first session lies further back, is taken for a new one.
    expect(between(0.7, 1.01)).toBeGreaterThan(-0.22);
    expect(between(0.7, 1.01)).toBeLessThan(0.05);
  });
});
