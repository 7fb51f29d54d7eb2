import { describe, expect, it } from "vitest";
import { gains } from "./gain.ts";
import { poolTrials, type TrialEvidence } from "./local-evidence.ts";

const trial = (client: number, gain: number, sd = 0.6): TrialEvidence => ({
  clientId: `client ${client}`,
  strategyId: "goal-recontract",
  reason: "goal-low",
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
});
