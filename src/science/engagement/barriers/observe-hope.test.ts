import { expect, it } from "vitest";
import { checkInsSeen } from "../../../../test/check-in-seen.ts";
import { observeHope } from "./observe-answers.ts";

const hope = (...values: (number | null)[]) =>
  observeHope(checkInsSeen(...values.map((value) => ({ answers: { hope: value } }))))[0];

it("says that hope has been falling, with where it began and where it is", () => {
  expect(hope(8, 8, 7, 6, 5)).toMatchObject({
    indicator: "hope-falling",
    value: 1,
    day: "2026-11-05",
    shown: { value: 5, usual: 8 },
  });
  expect(hope(5, 6, 7, 8)).toMatchObject({ value: 0 });
  expect(hope(8, 7, 8, 7)).toMatchObject({ value: 0 });
  // One leap is a leap, and told as such.
  expect(hope(7, 6, 7, 3)).toMatchObject({ value: 0 });
  expect(hope(8, 8, 5, 5)).toMatchObject({ value: 0 });
});

it("needs four answers of late", () => {
  expect(hope(8, 7, 5)).toBeUndefined();
  expect(hope(8, 7, 6, null, null, null, 5)).toBeUndefined();
});
