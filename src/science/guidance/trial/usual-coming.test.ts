import { expect, it } from "vitest";
import { seededRandom } from "../../simulation/random.ts";
import { judgeAttendance } from "./judge-attendance.ts";
import { poolTrials } from "./local-evidence.ts";
import { learnComing, priorComing, type UsualComing } from "./usual-coming.ts";

const sessions = 20;
const random = seededRandom(7);
/** Who misses every twentieth session, all alike. */
const client = () => Array.from({ length: sessions }, () => random.uniform() < 0.05);
/** A trial begins with the first miss from the fourth session on. */
const startOf = (missed: readonly boolean[]) => missed.indexOf(true, 3) + 1;

const practice = Array.from({ length: 600 }, client).map((missed) => {
  const before = missed.slice(0, startOf(missed) || sessions);
  const count = before.filter(Boolean).length;
  return { came: before.length - count, missed: count, clients: 1 };
});

/** How many pools of ten clients each, with whom nothing was gained, are called a gain. */
function calledGains(usual: UsualComing): number {
  const pools = Array.from({ length: 100 }, () => {
    const tried = Array.from({ length: 60 }, client).filter((missed) => startOf(missed) > 0);
    return tried.slice(0, 10).flatMap((missed, index) => {
      const points = missed.map((one, i) => ({ session: i + 1, value: one ? 0 : 10 }));
      const course = { points, start: startOf(missed), end: null, lowSince: null, lowerIsBetter: false };
      const { likelihoods } = judgeAttendance(course, usual);
      const trial = {
        clientId: `client ${index}`,
        strategyId: "s",
        reason: "r",
        scale: "attendance" as const,
      };
      return likelihoods ? [{ ...trial, likelihoods }] : [];
    });
  });
  const called = pools.filter((pool) => poolTrials(pool, usual).some(({ gain }) => gain.chance >= 0.9));
  return called.length / pools.length;
}

it("stands at the prior before anything is counted", () => {
  const { share, sessions: worth } = learnComing([]);
  expect([share, worth]).toEqual([priorComing.share, priorComing.sessions]);
});

it("learns how often clients come and how alike they are, though trials begin with a miss", () => {
  const learned = learnComing(practice);
  expect(learned.share).toBeCloseTo(0.95, 1.7);
  expect(learned.sessions).toBeGreaterThan(16);
  const apart = learnComing([
    { came: 20, missed: 0, clients: 60 },
    { came: 4, missed: 6, clients: 20 },
  ]);
  expect(apart.sessions).toBeLessThan(8);
});

it("does not sell coming as usual for a gain over clients, as the prior alone would", () => {
  expect(calledGains(learnComing(practice))).toBeLessThan(0.15);
  expect(calledGains(priorComing)).toBeGreaterThan(0.5);
});
