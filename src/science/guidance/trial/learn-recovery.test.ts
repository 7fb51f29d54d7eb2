import { expect, it } from "vitest";
import { priorPopulation } from "../../alliance/population.ts";
import { seededRandom } from "../../simulation/random.ts";
import { courseModel, priorRecovery } from "./course-model.ts";
import { learnRecovery, recoveryEvidence } from "./learn-recovery.ts";

const model = courseModel(priorPopulation);

/** Clients with one low stretch of two sessions that mends, or stays. */
function evidenceOf(clients: number, mends: boolean) {
  const random = seededRandom(5);
  return Array.from({ length: clients }, () => {
    const level = 8 + random.normal();
    const values = Array.from({ length: 14 }, (_, t) => {
      const low = t === 6 || t === 7 || (t > 7 && !mends);
      return level - (low ? 2.5 : 0) + 0.8 * random.normal();
    });
    return recoveryEvidence(
      values.map((value, i) => ({ session: i + 1, value })),
      model,
    );
  });
}

it("learns from a practice's own low points whether they mend by themselves", () => {
  const mended = learnRecovery(evidenceOf(60, true));
  const stayed = learnRecovery(evidenceOf(60, false));
  expect(mended.lowPoints).toBeGreaterThan(30);
  expect(mended.mends).toBeGreaterThan(priorRecovery.mends);
  expect(stayed.mends).toBeLessThan(0.45);
});

it("keeps to the prior while there are few low points", () => {
  expect(learnRecovery(evidenceOf(5, true))).toEqual(priorRecovery);
});
