import { expect, it } from "vitest";
import { overlapping, type TrialSpan } from "./overlap.ts";

const span = (id: string, start: number, end: number | null, more: Partial<TrialSpan> = {}): TrialSpan => ({
  id,
  aim: "composite",
  goalId: null,
  start,
  end,
  ...more,
});

it("marks trials of the same aim that stood at the same time, and no others", () => {
  const one = span("one", 5, 9);
  const ids = (others: TrialSpan[]) => overlapping(one, others).map(({ id }) => id);
  expect(ids([one, span("later", 9, null), span("during", 7, null), span("around", 2, 20)])).toEqual([
    "during",
    "around",
  ]);
  expect(
    ids([span("statement", 5, null, { aim: "task" }), span("apart", 5, null, { aim: "heldBack" })]),
  ).toEqual(["statement"]);
  const goal = (goalId: string) => span(goalId, 5, null, { aim: "goal-progress", goalId });
  expect(overlapping(goal("a"), [goal("b")])).toEqual([]);
});
