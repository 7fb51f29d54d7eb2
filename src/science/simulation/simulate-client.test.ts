import { describe, expect, it } from "vitest";
import { seededRandom } from "./random.ts";
import type { Scenario } from "./scenarios.ts";
import { simulateClient, slideFrom } from "./simulate-client.ts";

const practice = (scenario: Scenario, seed = 1, clients = 4_000) => {
  const random = seededRandom(seed);
  return Array.from({ length: clients }, () => simulateClient(random, 16, scenario));
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("seededRandom", () => {
  it("repeats itself for a seed and differs between seeds", () => {
    const take = (seed: number) => Array.from({ length: 5 }, seededRandom(seed).uniform);
    expect(take(4)).toEqual(take(4));
    expect(take(4)).not.toEqual(take(5));
  });

  it("is uniform on [0, 1), and normal with mean 0 and sd 1", () => {
    const random = seededRandom(2);
    const uniform = Array.from({ length: 100_000 }, random.uniform);
    const normal = Array.from({ length: 100_000 }, random.normal);
    expect(Math.min(...uniform.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...uniform.slice(0, 50_000))).toBeLessThan(1);
    expect(mean(uniform)).toBeCloseTo(0.5, 2);
    expect(Math.abs(mean(normal))).toBeLessThan(0.015);
    expect(mean(normal.map((x) => x * x))).toBeCloseTo(1, 1);
    expect(mean(normal.map((x) => (x < -1.96 ? 1 : 0)))).toBeCloseTo(0.025, 2);
  });
});

describe("simulateClient", () => {
  it("keeps to the scale, with about one score in seven at the top", () => {
    const scores = practice({ ruptures: false }).flatMap((one) => one.map(({ score }) => score));
    expect(Math.min(...scores.slice(0, 30_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores.slice(0, 30_000))).toBe(10);
    const top = mean(scores.map((score) => (score === 10 ? 1 : 0)));
    expect(top).toBeGreaterThan(0.1);
    expect(top).toBeLessThan(0.18);
  });

  it("has no rupture in the null scenario", () => {
    const sessions = practice({ ruptures: false }).flat();
    expect(sessions.some(({ onset, inRupture }) => onset || inRupture)).toBe(false);
  });

  // Specification: 57 % of clients with a rupture by 16 sessions, 4.2 % of sessions as onsets.
  it("has ruptures from the third session on, about as often as specified", () => {
    const clients = practice({ ruptures: true });
    const onsets = mean(clients.flat().map(({ onset }) => (onset ? 1 : 0)));
    const ever = mean(clients.map((one) => (one.some(({ onset }) => onset) ? 1 : 0)));
    expect(onsets).toBeGreaterThan(0.038);
    expect(onsets).toBeLessThan(0.046);
    expect(ever).toBeGreaterThan(0.54);
    expect(ever).toBeLessThan(0.61);
    expect(clients.some(([first, second]) => first!.onset || second!.onset)).toBe(false);
  });

  it("loses by a rupture between 1.5 and 3 points at its onset", () => {
    const at = (onset: boolean) => {
      const differences = practice({ ruptures: true }, 6).flatMap((one) =>
        one.flatMap((session, t) =>
          t > 0 && session.onset === onset && !one[t - 1]!.inRupture && (onset || !session.inRupture)
            ? [session.score - one[t - 1]!.score]
            : [],
        ),
      );
      return mean(differences);
    };
    expect(at(false)).toBeGreaterThan(-0.1);
    expect(at(true)).toBeGreaterThan(-2.4);
    expect(at(true)).toBeLessThan(-1.8);
  });

  it("slides by as much as it is told, and not before", () => {
    const steady = practice({ ruptures: false }, 8);
    const sliding = practice({ ruptures: false, slide: 0.2 }, 8);
    const at = (clients: typeof steady, t: number) => mean(clients.map((one) => one[t]!.score));
    expect(at(sliding, slideFrom - 2)).toBe(at(steady, slideFrom - 2));
    expect(at(steady, 15) - at(sliding, 15)).toBeGreaterThan(1.9);
    expect(at(steady, 15) - at(sliding, 15)).toBeLessThan(2.4);
  });

  it("keeps a rupture that is not repaired, and lets nothing new set in on top of it", () => {
    const stayed = practice({ ruptures: true }, 9).filter((one) => one.at(-1)!.since! > 8);
    expect(stayed.length).toBeGreaterThan(200);
    for (const one of stayed) {
      const begun = one.findLastIndex(({ onset }) => onset);
      expect(one.slice(begun + 6).some(({ onset, sunk }) => onset || sunk < 1.2 || sunk > 3)).toBe(false);
    }
  });

  /** Within-client sd of each client, over sessions without a rupture; far below the ceiling, so that nothing is clipped. */
  const spreads = (scenario: Partial<Scenario>) =>
    practice({ ruptures: false, mean: 5, ...scenario }, 10).map((one) => {
      const scores = one.map(({ score }) => score);
      const centre = mean(scores);
      return Math.sqrt(mean(scores.map((score) => (score - centre) ** 2)) * (16 / 15));
    });
  const sdOfLogs = (values: readonly number[]) => {
    const logs = values.map(Math.log);
    return Math.sqrt(mean(logs.map((one) => (one - mean(logs)) ** 2)));
  };

  it("lets clients differ in how much they vary, at the same mean variance", () => {
    const same = spreads({});
    const different = spreads({ spreadOfSpread: 0.4 });
    expect(sdOfLogs(different) ** 2 - sdOfLogs(same) ** 2).toBeCloseTo(0.16, 1);
    expect(mean(different.map((sd) => sd ** 2)) / mean(same.map((sd) => sd ** 2))).toBeCloseTo(1, 1);
  });

  it("draws heavy tails at the same variance, of which more lies far out", () => {
    const steps = (scenario: Scenario) =>
      practice({ mean: 5, ...scenario }, 3).flatMap((one) =>
        one.slice(1).map(({ calm }, t) => calm - one[t]!.calm),
      );
    const [normal, heavy] = [steps({ ruptures: false }), steps({ ruptures: false, tailDegrees: 4 })];
    const variance = (values: readonly number[]) => mean(values.map((value) => value ** 2));
    const far = (values: readonly number[]) => mean(values.map((value) => (value < -4 ? 1 : 0)));
    expect(variance(heavy) / variance(normal)).toBeCloseTo(1, 1);
    expect(far(heavy)).toBeGreaterThan(3 * far(normal));
  });

  it("has bad days that come back by themselves and are no rupture", () => {
    const days = practice({ ruptures: false, badDays: 0.06, mean: 6 }, 4);
    expect(days.flat().some(({ onset, inRupture }) => onset || inRupture)).toBe(false);
    const low = days.flatMap((one) =>
      one.slice(2, -1).flatMap(({ calm }, i) => {
        const [before, after] = [one[i + 1]!.calm, one[i + 3]!.calm];
        return before - calm > 2.5 ? [after - calm] : [];
      }),
    );
    expect(low.length).toBeGreaterThan(500);
    expect(mean(low)).toBeGreaterThan(2);
  });

  it("lets slow withdrawals set in that stay and grow", () => {
    const sliding = practice({ ruptures: false, slideHazard: 0.08 }, 5).filter((one) => one[6]!.onset);
    expect(sliding.length).toBeGreaterThan(100);
    for (const one of sliding) {
      const per = one[6]!.sunk;
      expect(per).toBeGreaterThanOrEqual(0.15);
      expect(one[15]!.sunk).toBeCloseTo(10 * per, 8);
    }
  });
});
