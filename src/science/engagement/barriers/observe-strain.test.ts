import { describe, expect, it } from "vitest";
import { checkInsSeen } from "../../../../test/check-in-seen.ts";
import { priorPopulation } from "../../alliance/population.ts";
import { readSeries } from "../../alliance/read-series.ts";
import type { SeriesPoint } from "../../alliance/types.ts";
import type { CheckInSeen } from "./client-history.ts";
import { observeNoticed } from "./observe-noticed.ts";
import { observeStrain } from "./observe-strain.ts";

const following = (points: readonly SeriesPoint[], ...said: Partial<CheckInSeen>[]) =>
  observeStrain(
    checkInsSeen(
      ...readSeries(points, priorPopulation).map((reading, index) => ({ reading, ...said[index] })),
    ),
  );
const fact = (indicator: string, ...input: Parameters<typeof following>) =>
  following(...input).find((one) => one.indicator === indicator);
const scores = (...values: number[]): SeriesPoint[] => values.map((score) => ({ score }));

describe("a strain of the line", () => {
  const low = scores(8, 8, 8, 3, 3, 3, 3);

  it("is unrepaired from the fourth check-in on, unless it came back or the client says it was addressed", () => {
    expect(fact("unrepaired", low)).toMatchObject({ value: 1, day: "2026-11-04" });
    expect(fact("unrepaired", low.slice(0, 6))).toMatchObject({ value: 0 });
    expect(fact("unrepaired", scores(8, 8, 8, 3, 8, 8, 8))).toMatchObject({ value: 0 });
    expect(fact("unrepaired", low, {}, {}, {}, { takenUp: true })).toMatchObject({ value: 0 });
  });
});

describe("something that was shared", () => {
  const shared = scores(8, 8, 8, 8, 8).map((point, index) =>
    index === 0 ? { ...point, shared: "topic" as const } : point,
  );

  it("stands open while nobody says that it was addressed, and is no strain of the line", () => {
    expect(fact("left-open", shared, { shared: "method" })).toMatchObject({ value: 1, day: "2026-11-01" });
    expect(fact("left-open", shared, { shared: "method", takenUp: true })).toMatchObject({ value: 0 });
    expect(fact("left-open", shared.slice(0, 3), { shared: "method" })).toBeUndefined();
    expect(fact("unrepaired", shared, { shared: "method" })).toMatchObject({ value: 0 });
  });

  it("is told by its topic", () => {
    const there = following(shared, { shared: "practical" }).filter(({ value }) => value === 1);
    expect(there.map(({ indicator }) => indicator)).toContain("topic-practical");
    expect(there.map(({ indicator }) => indicator)).not.toContain("topic-other");
  });
});

describe("what the therapist noticed", () => {
  const noticed = (...each: CheckInSeen["noticed"][]) =>
    observeNoticed(checkInsSeen(...each.map((one) => ({ noticed: one }))));

  it("has the day of the newest session in which it was ticked, and is absent where it was not", () => {
    const seen = noticed(["not-done"], ["not-done", "come-less"], []);
    expect(seen.filter(({ value }) => value === 1)).toEqual([
      { indicator: "not-done", value: 1, session: 2, day: "2026-11-02" },
      { indicator: "come-less", value: 1, session: 2, day: "2026-11-02" },
    ]);
    expect(seen.find(({ indicator }) => indicator === "turned-down")).toMatchObject({
      value: 0,
      day: "2026-11-03",
    });
  });

  it("is not known where no view was given", () => {
    expect(noticed(null, null)).toEqual([]);
  });
});
