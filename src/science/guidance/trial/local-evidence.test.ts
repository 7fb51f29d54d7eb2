import { describe, expect, it } from "vitest";
import { scenarios } from "../../simulation/scenarios.ts";
import { simulateTrialPractice, simulateTrials } from "../../simulation/simulate-trials.ts";
import { gains } from "./gain.ts";
import { poolTrials, type TrialEvidence } from "./local-evidence.ts";

const trial = (client: number, gain: number, sd = 0.6): TrialEvidence => ({
  clientId: `client ${client}`,
  strategyId: "goal-recontract",
  reason: "goal-low",
  scale: "points",
  likelihoods: gains.map((g) => Math.exp(-0.5 * ((g - gain) / sd) ** 2)),
});
const many = (gain: number, clients: number) => Array.from({ length: clients }, (_, i) => trial(i, gain));

describe("local evidence", () => {
  it("says nothing of fewer than five clients, however many trials", () => {
    expect(poolTrials([...many(2, 4), ...many(2, 4)])).toEqual([]);
    expect(poolTrials(many(2, 5))).toHaveLength(1);
  });

  it("draws a few clients' gains towards nothing, and many clients' less", () => {
    const [few] = poolTrials(many(1, 5));
    const [lots] = poolTrials(many(1, 60));
    expect(few!.gain.mean).toBeGreaterThan(0.2);
    expect(few!.gain.mean).toBeLessThan(lots!.gain.mean);
    expect(lots!.gain.mean).toBeGreaterThan(0.8);
    expect(few!.gain.high - few!.gain.low).toBeGreaterThan(lots!.gain.high - lots!.gain.low);
    expect(lots!.clients).toBe(60);
  });

  it("counts a client once, and keeps reasons apart", () => {
    const repeated = Array.from({ length: 8 }, () => many(1, 5)).flat();
    expect(poolTrials(repeated)[0]!.gain.high).toBeCloseTo(poolTrials(many(1, 5))[0]!.gain.high, 6);
    const other = many(1, 5).map((one) => ({ ...one, reason: "hope-low" }));
    expect(poolTrials([...many(1, 5), ...other])).toHaveLength(2);
  });

  it("keeps coming to sessions apart from answers, and gives it in sessions of ten", () => {
    const coming = many(1, 6).map((one) => ({ ...one, scale: "attendance" as const }));
    const [answers, attendance] = poolTrials([...many(1, 6), ...coming], { share: 0.8, sessions: 8 });
    expect([answers!.scale, attendance!.scale]).toEqual(["points", "attendance"]);
    expect(attendance!.gain.chance).toBe(answers!.gain.chance);
    const odds = 4 * Math.exp(answers!.gain.mean);
    expect(attendance!.gain.mean).toBeCloseTo(10 * (odds / (1 + odds) - 0.8), 6);
  });

  it("finds in a simulated practice which strategy truly gains, and calls one that does not a gain in few groups", () => {
    const practice = simulateTrialPractice(5, 240, scenarios.ruptures);
    const evidence = (gain: number) =>
      simulateTrials(practice, { gain, sessions: 6 }).flatMap(({ judged: { likelihoods } }, client) =>
        likelihoods
          ? [
              {
                clientId: `client ${client}`,
                strategyId: "s",
                reason: "r",
                scale: "points" as const,
                likelihoods,
              },
            ]
          : [],
      );
    const gained = poolTrials(evidence(1).slice(0, 30))[0]!.gain;
    expect(gained.low).toBeGreaterThan(0);
    expect(gained.mean).toBeGreaterThan(0.4);
    expect(gained.mean).toBeLessThan(1.3);
    const none = evidence(0);
    const groups = Array.from({ length: Math.floor(none.length / 10) }, (_, i) =>
      none.slice(10 * i, 10 * i + 10),
    );
    const called = groups.filter((group) => poolTrials(group)[0]!.gain.chance >= 0.9);
    expect(groups.length).toBeGreaterThan(10);
    expect(called.length / groups.length).toBeLessThanOrEqual(0.2);
  });
});
