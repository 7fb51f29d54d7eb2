import { expect, it } from "vitest";
import { checkInsSeen } from "../../../../test/check-in-seen.ts";
import { priorPopulation } from "../../alliance/population.ts";
import type { Observation, Since } from "./indicator.ts";
import { movedSince } from "./moved-since.ts";
import { observeAnswers } from "./observe-answers.ts";
import { signatures } from "./signatures.ts";
import { weigh } from "./weigh.ts";

const population = {
  ...priorPopulation,
  mean: 8.2,
  betweenClientSd: 1.1,
  withinClientSd: 0.9,
  autocorrelation: 0.17,
};
const since = (last: number, ...values: number[]) => movedSince("understood", -1, values, last, population);

// Oracle: the normal distribution of the mean of n values of AR(1) around a shrunken mean, by matrices in R 4.2.2.
it("sets the mean since each beginning beside what was to be expected before it", () => {
  const close = (found: Since | null, value: number, reach: number) => {
    expect(found!.value).toBeCloseTo(value, 5);
    expect(found!.reach).toBeCloseTo(reach, 5);
  };
  close(since(1, 8, 8, 8, 8, 5), 2.451921, 1);
  close(since(2, 8, 8, 8, 8, 5, 5), 3.035989, 1.237006);
  close(since(3, 8, 8, 8, 8, 5, 5, 5), 3.432009, 1.397757);
});

it("counts the newest alone of answers that have come back by half, and nothing of what was not asked", () => {
  expect(since(2, 8, 8, 8, 8, 4, 8)!.value).toBeCloseTo(since(1, 8, 8, 8, 8, 8)!.value, 1);
  expect(since(2, 8, 8, 8, 8, 4, 5)!.value).toBeGreaterThan(2.5);
  expect(since(0, 8, 8, 8, 8, 4)).toBeNull();
  const told = checkInsSeen(...[8, 8, 4, null].map((understood) => ({ answers: { understood } })));
  const [moved] = observeAnswers(told, population);
  expect(moved!.since!.map((one) => one?.value.toFixed(3) ?? null)).toEqual(
    [null, 1, 2, 3].map((last) => (last && since(last, 8, 8, 4)?.value.toFixed(3)) ?? null),
  );
  // What was usual is what was expected before it began, not what the fall has already drawn down.
  expect(moved!.shown!.usual).toBeGreaterThan(8);
});

it.each([
  [2, [true, false]],
  [3, [true, false, false]],
  [4, [true, true, false, false]],
])("takes nobody who answered low %i times from the start for somebody who fell", (count, begun) => {
  const always = checkInsSeen(...Array.from({ length: count }, () => ({ answers: { understood: 4 } })));
  const [moved] = observeAnswers(always, population);
  expect(moved!.since!.map((one) => one !== null)).toEqual(begun);
  expect(moved!.shown!.usual).toBeLessThan(7);
});

it("weighs answers by the mean likelihood ratio over when the barrier may have begun", () => {
  const moved = (indicator: "understood-moved" | "judged-moved", ...each: (Since | null)[]): Observation => ({
    indicator,
    value: each[0]?.value ?? 0,
    since: each,
    ago: 0,
    day: "2026-03-02",
  });
  const total = (observations: readonly Observation[]) =>
    weigh(observations, signatures["not-understood"]).reduce((sum, { weight }) => sum + weight, 0);
  const [low, lower] = [
    { value: 1, reach: 1 },
    { value: 2.4, reach: 1.3 },
  ];
  const both = [moved("understood-moved", low, lower), moved("judged-moved", null, lower)];
  const [first, second] = [
    total([moved("understood-moved", low)]),
    total([moved("understood-moved", lower), moved("judged-moved", lower)]),
  ];
  expect(total(both)).toBeCloseTo(Math.log((Math.exp(first) + Math.exp(second)) / 2), 10);
});
