import { expect, it } from "vitest";
import { overlapping, type TrialSpan } from "./overlap.ts";

const span = (id: string, start: number, end: number | null): TrialSpan => ({ id, start, end });

it("marks trials that stood at the same time, and none that ended before or began after", () => {
  const one = span("one", 5, 9);
  const others = [
    span("before", 1, 5),
    span("later", 9, null),
    span("during", 7, null),
    span("around", 2, 20),
  ];
  expect(overlapping(one, [one, ...others]).map(({ id }) => id)).toEqual(["during", "around"]);
  expect(overlapping(span("on", 3, null), [one]).map(({ id }) => id)).toEqual(["one"]);
});
