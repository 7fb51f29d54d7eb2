import { describe, expect, it } from "vitest";
import { evaluateDetectors, ruleNames } from "./evaluate-detectors.ts";
import { idealObserver } from "./ideal-observer.ts";
import { atOwnLimit, interval, resampled, sensitivityAt, type Verdicts } from "./operating-curve.ts";
import { type ScenarioName, scenarioNames, scenarios } from "./scenarios.ts";

const silently = { progress: () => undefined };

describe("a curve", () => {
  const verdicts: Verdicts = {
    name: "by hand",
    limit: 7,
    calm: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    onsets: [4, 7.5, 8.5, 9.5, 11].map((strangest, client) => ({ client, strangest })),
  };

  it("is worked by hand", () => {
    // Two of ten are flagged where the limit is 8: only what is stranger counts.
    expect(sensitivityAt(0.2, verdicts)).toBe(3 / 5);
    expect(sensitivityAt(0, verdicts)).toBe(1 / 5);
    expect(atOwnLimit(verdicts)).toEqual({ flagged: 0.4, found: 4 / 5 });
  });

  it("has intervals that hold the estimate and shrink with the number of clients", () => {
    const many = (times: number): Verdicts => ({
      ...verdicts,
      calm: Array.from({ length: times }, () => verdicts.calm).flat(),
      onsets: Array.from({ length: times * 5 }, (_, client) => ({
        client,
        strangest: verdicts.onsets[client % 5]!.strangest,
      })),
    });
    const width = (times: number) => {
      const values = resampled([many(times)], [0.2], times * 5, 1)[0]![0]!;
      const { low, high } = interval(0.6, values);
      expect(low).toBeLessThanOrEqual(0.6);
      expect(high).toBeGreaterThanOrEqual(0.6);
      return high - low;
    };
    expect(width(200)).toBeLessThan(width(10));
  });
});

describe("the ideal observer", () => {
  it("says more of a drop than of none, and more when the next score bears it out", () => {
    const read = (...scores: number[]) => idealObserver(scores, scenarios.ruptures).at(-1)!;
    expect(read(8, 8, 8, 8, 5.5)).toBeGreaterThan(1);
    expect(read(8, 8, 8, 8, 5.5, 5.5)).toBeGreaterThan(read(8, 8, 8, 8, 5.5));
    expect(read(8, 8, 8, 8, 8)).toBeLessThan(0);
  });

  it("follows the scale's shift", () => {
    const scores = [8, 7, 8.5, 6, 6.5];
    const shifted = idealObserver(
      scores.map((score) => score + 1),
      scenarios["ceiling-heavy"],
    );
    for (const [t, value] of idealObserver(scores, scenarios.ruptures).entries())
      expect(shifted[t]).toBeCloseTo(value, 10);
  });
});

describe("the alarm", () => {
  const clients = 500;
  const found = new Map<ScenarioName, ReturnType<typeof evaluateDetectors>>();
  const of = (scenario: ScenarioName) => {
    const known = found.get(scenario) ?? evaluateDetectors(scenario, { clients, seed: 5, ...silently });
    found.set(scenario, known);
    return known;
  };
  const rule = (scenario: ScenarioName, name: string) => of(scenario).rules.find((one) => one.name === name)!;

  it("stays within two points of the limit on the specification's simulator, with everything estimated", () => {
    for (const name of [ruleNames.alarm, ruleNames.composite])
      for (const { estimate } of rule("ruptures", name).overLimit) expect(estimate).toBeGreaterThan(-0.02);
  });

  it.each(scenarioNames.filter((name) => name !== "null"))(
    "finds no fewer onsets than the fixed rule at equal alarms in %s",
    (scenario) => {
      for (const { estimate } of rule(scenario, ruleNames.alarm).overFixed)
        expect(estimate).toBeGreaterThan(0);
    },
  );

  it.each(["polite-responder", "statement-first"] as const)(
    "finds more than the composite can show where another channel moves first: %s",
    (scenario) => {
      for (const { low } of rule(scenario, ruleNames.alarm).overLimit) expect(low).toBeGreaterThan(0.05);
    },
  );

  // A missed session is no check-in to the product, so that what it says of the one before is lost to it; and bad
  // days look like ruptures on the day, so that no budget is promised where they are frequent.
  it.each(
    scenarioNames.filter(
      (name) => !["null", "missing-after-rupture", "regression-to-the-mean"].includes(name),
    ),
  )(
    "finds more than the fixed rule as the product reads %s, and keeps the budget at its own limit",
    (scenario) => {
      const { overFixed, own } = rule(scenario, ruleNames.product);
      for (const { estimate } of overFixed) expect(estimate).toBeGreaterThan(0);
      expect(own!.flagged).toBeLessThan(0.2);
    },
  );

  it("repeats itself for a seed", () => {
    const again = () => evaluateDetectors("ruptures", { clients: 100, seed: 3, ...silently });
    expect(again()).toEqual(again());
  });

  it("has nothing to find where nothing happens", () => {
    const { onsets, rules } = evaluateDetectors("null", { clients: 100, seed: 3, ...silently });
    expect(onsets).toBe(0);
    expect(rules.every(({ sensitivity }) => sensitivity.length === 0)).toBe(true);
  });
});
