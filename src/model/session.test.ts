import { expect, it } from "vitest";
import { comingOf } from "./session.ts";

it("takes whoever answered for one who was there, unless somebody marked how the session came", () => {
  expect(comingOf({ attendance: "planned" }, true)).toBe("kept");
  expect(comingOf({ attendance: "planned" }, false)).toBeNull();
  expect(comingOf({ attendance: "missed" }, true)).toBe("missed");
  expect(comingOf({ attendance: "late" }, false)).toBe("late");
});
