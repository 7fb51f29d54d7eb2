import { describe, expect, it } from "vitest";
import { type Scenario, scenarios } from "../../simulation/scenarios.ts";
import { simulatePractice } from "../../simulation/simulate-practice.ts";
import type { ChangePoint } from "./change-filter.ts";
import type { ChangeModel } from "./change-model.ts";
import { estimateChange } from "./estimate-change.ts";

const practice = (scenario: Scenario, clients = 800): ChangePoint[][] =>
  [...simulatePractice(17, { clients, sessions: 16, scenario })].map(({ sessions }) =>
    sessions.map(({ missing, score, statements, heldBack }) =>
      missing ? { score: null } : { score, statements, heldBack },
    ),
  );

/** What is estimated from a scenario's clients: each takes seconds, and is made once. */
const estimates = new Map<Scenario, ChangeModel>();
function estimateOf(scenario: Scenario): ChangeModel {
  const estimate = estimates.get(scenario) ?? estimateChange(practice(scenario));
  estimates.set(scenario, estimate);
  return estimate;
}

describe("estimateChange", () => {
  it("finds what is usual although things have happened, which a plain estimate takes for usual", () => {
    const { composite, drop, first, spreadOfSpread } = estimateOf(scenarios.ruptures);
    // State sd .75 and measurement error .49: a variance of .803; slopes add a little.
    expect(composite.withinVariance).toBeGreaterThan(0.7);
    expect(composite.withinVariance).toBeLessThan(1);
    expect(composite.autocorrelation).toBeLessThan(0.32);
    expect(Math.abs(composite.mean - 8.4)).toBeLessThan(0.2);
    expect(Math.abs(drop.mean - 2.25)).toBeLessThan(0.4);
    expect(first.composite).toBeGreaterThan(0.85);
    expect(spreadOfSpread).toBeLessThanOrEqual(0.15);
  });

  it("finds that clients differ in how much they vary", () => {
    const { spreadOfSpread } = estimateOf(scenarios["heterogeneous-variance"]);
    expect(spreadOfSpread).toBeGreaterThanOrEqual(0.25);
    expect(spreadOfSpread).toBeLessThanOrEqual(0.5);
  });

  it("finds which channel moves first", () => {
    const early = estimateOf(scenarios["statement-first"]).first;
    expect(early.statement + early.heldBack).toBeGreaterThan(0.6);
    const polite = estimateOf(scenarios["polite-responder"]).first;
    expect(polite.heldBack).toBeGreaterThan(0.08);
  });

  it("finds bad days, and check-ins that are missing after an onset", () => {
    expect(estimateOf(scenarios["regression-to-the-mean"]).badDay.chance).toBeGreaterThan(
      estimateOf(scenarios.ruptures).badDay.chance + 0.004,
    );
    expect(estimateOf(scenarios["missing-after-rupture"]).missedAfter).toBeGreaterThan(1.5);
  });

  it("stays finite for a small practice, for one without statements, and for one that hardly moves", () => {
    const numbers = (value: unknown): number[] =>
      typeof value === "number"
        ? [value]
        : value && typeof value === "object"
          ? Object.values(value).flatMap(numbers)
          : [];
    for (const clients of [
      practice(scenarios.ruptures, 8),
      practice(scenarios.ruptures, 60).map((one) => one.map(({ score }) => ({ score }))),
      Array.from({ length: 40 }, (_, i) => [8, 8, 8, 8, 8 + 0.01 * (i % 3)].map((score) => ({ score }))),
    ]) {
      expect(numbers(estimateChange(clients)).every(Number.isFinite)).toBe(true);
    }
  });
});
