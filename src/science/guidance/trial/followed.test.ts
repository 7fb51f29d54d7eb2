import { describe, expect, it } from "vitest";
import type { Flag } from "../../alliance/types.ts";
import { type Followed, lowSince, pointsOf } from "./followed.ts";

const opened = (session: number, flag: Flag, score: number | null = 7): Followed => ({
  session,
  coming: "kept",
  opened: { score, flag, answers: { task: 4, hope: null } },
});
const closed = (session: number, coming: Followed["coming"]): Followed => ({ session, coming, opened: null });

describe("what sessions say of an aim", () => {
  it("is the line, or the statement, where one was answered and opened", () => {
    const sessions = [opened(1, "none"), closed(2, "kept"), opened(3, "none", null)];
    expect(pointsOf("composite", sessions)).toEqual([{ session: 1, value: 7 }]);
    expect(pointsOf("task", sessions).map(({ session }) => session)).toEqual([1, 3]);
    expect(pointsOf("hope", sessions)).toEqual([]);
    expect(pointsOf("goal-progress", sessions)).toEqual([]);
  });

  it("is for coming whether they were there, and nothing where they called off or nobody knows", () => {
    const sessions = (["kept", "late", "missed", "cancelled", null] as const).map((coming, i) =>
      closed(i + 1, coming),
    );
    expect(pointsOf("attendance", sessions).map(({ value }) => value)).toEqual([10, 10, 0]);
  });
});

describe("the low stretch that led to a trial", () => {
  it("began after the last calm check-in up to the start, whatever raised its flags", () => {
    const sessions = [
      opened(1, "none"),
      opened(2, "none"),
      closed(3, "missed"),
      opened(4, "watch"),
      opened(5, "strain"),
    ];
    expect(lowSince(sessions, 5)).toBe(4);
    expect(lowSince(sessions, 2)).toBeNull();
    expect(lowSince([opened(1, "strain")], 1)).toBe(1);
    expect(lowSince([...sessions, opened(6, "none")], 5)).toBe(4);
  });
});
