import { describe, expect, it } from "vitest";
import { priorPopulation } from "../../alliance/population.ts";
import { courseModel } from "./course-model.ts";
import { judgeTrial } from "./judge-trial.ts";

const model = courseModel(priorPopulation);
const pointsOf = (values: readonly number[]) => values.map((value, i) => ({ session: i + 1, value }));
const judged = (before: number[], after: number[], more: Partial<Parameters<typeof judgeTrial>[0]> = {}) =>
  judgeTrial(
    {
      points: pointsOf([...before, ...after]),
      start: before.length,
      end: null,
      lowSince: before.length,
      lowerIsBetter: false,
      ...more,
    },
    model,
  );
const usual = [7, 7.3, 6.7, 7, 7.3, 6.7, 7];

describe("a trial", () => {
  it("claims nothing before three values in each phase", () => {
    expect(judged([...usual, 4], [7, 7]).verdict).toBe("too-early");
    expect(judged([7, 7, 4], [8, 8, 8, 8])).toMatchObject({ verdict: "too-early", before: 2, gain: null });
    expect(judged([...usual, 4], [7, 7, 7]).gain).not.toBeNull();
  });

  it("does not count the return to a client's own level as a success", () => {
    const back = judged([...usual, 4], [7, 7.3, 6.7, 7, 7, 6.7]);
    expect(back.verdict).toBe("no-more");
    expect(Math.abs(back.gain!.mean)).toBeLessThan(0.6);
    expect(back.gain!.low).toBeLessThan(0);
    expect(back.gain!.high).toBeGreaterThan(0);
  });

  it("finds what goes beyond that level", () => {
    const lifted = judged([...usual, 4], [8.7, 9, 8.7, 9.3, 9, 8.7]);
    expect(lifted.verdict).toBe("more");
    expect(lifted.gain!.chance).toBeGreaterThan(0.95);
    expect(lifted.gain!.mean).toBeGreaterThan(1);
    expect(lifted.nap).toBe(100);
    expect(judged([...usual, 4], [4, 3.7, 4, 3.3, 4, 3]).verdict).toBe("less");
  });

  it("leaves the low point out of the baseline", () => {
    const course = [...usual, 4];
    expect(judged(course, [7, 7, 7]).before).toBe(usual.length);
    expect(judged(course, [7, 7, 7], { lowSince: null }).before).toBe(usual.length + 1);
  });

  it("expects a low client to come back in part, with a band that holds both ways it may go", () => {
    const { expected, mendsByItself } = judged([...usual, 4], []);
    expect(expected).toHaveLength(3);
    expect(expected[0]!.mean).toBeGreaterThan(4);
    expect(expected[0]!.low).toBeLessThan(5);
    expect(expected.at(-1)!.high).toBeGreaterThan(7);
    expect(mendsByItself).toBeGreaterThan(0.4);
    expect(mendsByItself).toBeLessThan(0.9);
  });

  it("counts sessions that passed without an answer before the start as time to mend", () => {
    const at = (start: number) => judged([...usual, 4], [], { start }).mendsByItself;
    expect(at(usual.length + 2)).toBeGreaterThan(at(usual.length + 1));
  });

  // Oracle: the same model written apart in Python (numpy), on a lattice of .05 points, with the state at the last value and
  // the one at hand kept together over sessions without a value.
  it.each([
    [[8, 8.33, 7.67, 8, 6, 5.33, 7, 8, 8.33, 8], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 6, 0.728, 0.668],
    [
      [6, 6.33, 5.67, 6.67, 3.67, 4.33, 6.33, 7, 7.33, 7.67],
      [1, 2, 4, 5, 6, 8, 9, 10, 12, 13],
      6,
      0.755,
      0.419,
    ],
    [[9, 10, 10, 9.67, 10, 7.33, 10, 10, 10, 10], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 6, 0.981, 1.885],
  ])("is as sure of %j as a reckoning on a finer lattice", (values, sessions, start, chance, mean) => {
    const points = values.map((value, i) => ({ session: sessions[i]!, value }));
    const { gain } = judgeTrial({ points, start, end: null, lowSince: start, lowerIsBetter: false }, model);
    expect(Math.abs(gain!.chance - chance)).toBeLessThan(0.005);
    expect(Math.abs(gain!.mean - mean)).toBeLessThan(0.01);
  });

  it("reads a measure on which lower is better the other way round", () => {
    const turned = (values: number[]) => values.map((value) => 10 - value);
    const after = [8.7, 9, 8.7, 9.3];
    const there = judged([...usual, 4], after);
    const round = judged(turned([...usual, 4]), turned(after), { lowerIsBetter: true });
    expect(round.gain!.mean).toBeCloseTo(there.gain!.mean, 6);
    expect(round.expected[0]!.low).toBeCloseTo(10 - there.expected[0]!.high, 6);
  });

  it("counts no session after its end, and values at the top as at least so much", () => {
    const ended = judged([...usual, 4], [7, 7, 7, 10, 10, 10], { end: usual.length + 4 });
    expect(ended.after).toBe(3);
    const top = judged([9, 9.3, 8.7, 9, 9.3, 9, 6], [10, 10, 10, 10]);
    expect(top.gain!.high).toBeGreaterThan(2);
  });
});
