import { expect, it } from "vitest";
import type { Barrier } from "../engagement/barriers/barrier.ts";
import { observe } from "../engagement/barriers/observe.ts";
import { readBarriers } from "../engagement/barriers/read-barriers.ts";
import { seededRandom } from "../simulation/random.ts";
import { simulateBarrier } from "../simulation/simulate-barriers.ts";
import { suggest } from "./match.ts";

const random = seededRandom(7);
const practice = Array.from({ length: 6000 }, () => {
  const { truth, history } = simulateBarrier(random);
  const { found } = readBarriers(observe(history), []);
  return { truth, suggested: suggest([], [], [], found).map(({ strategy }) => strategy.barriers) };
});
const share = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;

it("suggests something made for the true barrier in three of four clients to whom it suggests anything", () => {
  const answered = practice.filter(({ truth, suggested }) => truth && suggested.length > 0);
  expect(answered.length).toBeGreaterThan(500);
  const fits = share(answered, ({ truth, suggested }) => suggested.some((all) => all.includes(truth!)));
  expect(fits).toBeGreaterThan(0.75);
  // The same suggestions dealt out to other clients fit far less often: it is the reading that makes them fit.
  const dealt = answered.map(({ truth }, index) => ({
    truth: truth as Barrier,
    suggested: answered[(index + 1) % answered.length]!.suggested,
  }));
  const byChance = share(dealt, ({ truth, suggested }) => suggested.some((all) => all.includes(truth)));
  expect(byChance).toBeLessThan(fits / 2);
});

it("suggests nothing for a barrier to nine of ten clients who have none", () => {
  const without = practice.filter(({ truth }) => truth === null);
  expect(share(without, ({ suggested }) => suggested.length === 0)).toBeGreaterThan(0.9);
});
