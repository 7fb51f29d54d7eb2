import { describe, expect, it } from "vitest";
import { composite, items, itemsOfCheckIn } from "./session-check.ts";

describe("the statements of a check-in", () => {
  it("are the core, one in rotation and held back, and all seven every fourth time", () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(numbers.map((n) => itemsOfCheckIn(n).length)).toEqual([5, 5, 5, 7, 5, 5, 5, 7]);
    for (const n of numbers) {
      const asked = itemsOfCheckIn(n);
      expect(asked).toEqual(expect.arrayContaining(["understood", "task", "hope", "heldBack"]));
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.at(-1)).toBe("heldBack");
    }
    expect([1, 2, 3].map((n) => itemsOfCheckIn(n)[3])).toEqual(["atEase", "goal", "judged"]);
    expect([...itemsOfCheckIn(4)].sort()).toEqual([...items].sort());
  });
});

describe("the composite", () => {
  it("is the mean of understood, task and hope, of two at least", () => {
    expect(composite({ understood: 8, task: 6, hope: 10 })).toEqual({ score: 8, answered: 3 });
    expect(composite({ understood: 8, hope: 9, task: null })).toEqual({ score: 8.5, answered: 2 });
    expect(composite({ understood: 0, task: 0 })).toEqual({ score: 0, answered: 2 });
    expect(composite({ hope: 9 })).toBeNull();
    expect(composite({})).toBeNull();
  });

  it("never takes in what was held back, felt judged, at ease or the goal", () => {
    const core = { understood: 8, task: 6, hope: 10 };
    expect(composite({ ...core, judged: 10, heldBack: 10, atEase: 0, goal: 0 })).toEqual(composite(core));
  });
});
