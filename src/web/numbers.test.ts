import { expect, it } from "vitest";
import { numbersIn } from "./numbers.ts";

it("writes numbers as the language does, each asked for its own decimals", () => {
  const english = numbersIn("en");
  expect([english(-0.25), english(7.25, 0, 1), english(7, 1), english(7.25, 0, 2)]).toEqual([
    "−0",
    "7.3",
    "7.0",
    "7.25",
  ]);
  expect(numbersIn("de")(-1234.5, 0, 1)).toBe("−1.234,5");
  expect(english(7.25, 0, 1)).toBe("7.3");
});
