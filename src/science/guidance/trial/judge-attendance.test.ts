import { expect, it } from "vitest";
import { judgeAttendance } from "./judge-attendance.ts";

const course = (marks: string, start: number) => ({
  points: [...marks].map((mark, i) => ({ session: i + 1, value: mark === "x" ? 0 : 10 })),
  start,
  end: null,
  lowSince: null,
  lowerIsBetter: false,
});

it("takes one miss for no habit: coming again is what was to be expected", () => {
  const once = judgeAttendance(course("kkkkkx" + "kkkkkk", 6));
  expect(once.verdict).toBe("no-more");
  expect(once.mendsByItself).toBeGreaterThan(0.75);
});

it("finds that a client who missed half comes now", () => {
  const often = judgeAttendance(course("kxkxxkxxkx" + "kkkkkkkkkk", 10));
  expect(often.verdict).toBe("more");
  expect(often.gain!.mean).toBeGreaterThan(1);
});

it("finds that a client comes less often, and claims nothing early", () => {
  expect(judgeAttendance(course("kkkkkkkk" + "xxxkxx", 8)).verdict).toBe("less");
  expect(judgeAttendance(course("kkkkkkkk" + "xx", 8)).verdict).toBe("too-early");
});
