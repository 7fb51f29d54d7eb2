import { describe, expect, it } from "vitest";
import { checkInsSeen } from "../../../../test/check-in-seen.ts";
import { observeDistance } from "./observe-distance.ts";

/** The distance of the newest check-in, from what the therapist saw and the client answered at each. */
const distance = (...each: readonly (readonly [view: number, answer: number])[]) =>
  observeDistance(
    checkInsSeen(...each.map(([view, task]) => ({ view: { task: view }, answers: { task } }))),
  )[0];

describe("how far the therapist's view lies above the client's answer", () => {
  it("is judged against what is usual for this pair, and never as it stands", () => {
    const usuallyBelow = [5, 8] as const;
    const usuallyAbove = [9, 8] as const;
    const alike = [8, 8] as const;
    const afterBelow = distance(usuallyBelow, usuallyBelow, usuallyBelow, usuallyBelow, alike)!.value;
    const afterAlike = distance(alike, alike, alike, alike, alike)!.value;
    // The very same two numbers: nothing for one pair, and much for the other.
    expect(afterBelow).toBeGreaterThan(1.2);
    expect(Math.abs(afterAlike)).toBeLessThan(0.3);
    const above = distance(usuallyAbove, usuallyAbove, usuallyAbove, usuallyAbove, usuallyAbove)!.value;
    expect(above).toBeLessThan(0.5);
    expect(distance(usuallyAbove)!.value).toBeGreaterThan(0.8);
  });

  it("begins with what is usual for pairs: therapists lie a little below their clients", () => {
    expect(distance([7.4, 8])!.value).toBeCloseTo(0, 9);
    expect(distance([8, 8])!.value).toBeGreaterThan(0);
  });

  it("draws a pair's own few differences towards that, and many of them less", () => {
    const own = [5, 8] as const;
    const newest = (earlier: number) =>
      distance(...Array.from({ length: earlier }, () => own), [8, 8])!.value;
    expect(newest(1)).toBeLessThan(newest(3));
    expect(newest(3)).toBeLessThan(newest(12));
  });

  it("says what both gave, with its day, and is silent without both or when it is old", () => {
    expect(distance([8, 8], [9, 5])).toMatchObject({
      indicator: "task-distance",
      session: 2,
      day: "2026-11-02",
      shown: { value: 5, usual: 9 },
    });
    const both = { view: { task: 9 }, answers: { task: 5 } };
    expect(observeDistance(checkInsSeen({ answers: { task: 5 } }, { view: { task: 9 } }))).toEqual([]);
    expect(observeDistance(checkInsSeen(both, {}, {}, {}, {}))).toEqual([]);
    expect(observeDistance(checkInsSeen(both, {}, {}, {}))).toHaveLength(1);
  });
});

describe("how far the therapist's guess lies from the client's answer", () => {
  const guessed = (
    item: "task" | "heldBack",
    ...each: readonly (readonly [guess: number, answer: number])[]
  ) =>
    observeDistance(
      checkInsSeen(
        ...each.map(([guess, answer]) => ({ guess: { [item]: guess }, answers: { [item]: answer } })),
      ),
    )[0];

  it("is judged against what is usual for this pair as well, and says both numbers with the day", () => {
    const usual = [7, 8] as const;
    expect(guessed("task", usual, usual, usual, [9, 5])).toMatchObject({
      indicator: "task-guessed",
      day: "2026-11-04",
      shown: { value: 5, usual: 9 },
    });
    expect(guessed("task", usual, usual, usual, [9, 5])!.value).toBeGreaterThan(2);
    expect(Math.abs(guessed("task", usual, usual, usual, usual)!.value)).toBeLessThan(0.3);
  });

  it("looks the other way where a high answer is the hard one", () => {
    expect(guessed("heldBack", [2, 8])!.value).toBeGreaterThan(1.5);
    expect(guessed("heldBack", [8, 2])!.value).toBeLessThan(-1.5);
  });
});
