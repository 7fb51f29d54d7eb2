import { describe, expect, it } from "vitest";
import { came, checkInsSeen, nothingTold } from "../../../../test/check-in-seen.ts";
import { priorPopulation } from "../../alliance/population.ts";
import { readSeries } from "../../alliance/read-series.ts";
import type { ClientHistory } from "./client-history.ts";
import { observe } from "./observe.ts";
import { observeFit } from "./observe-fit.ts";

/** Two lists that have nothing in common. */
const agreement = {
  sameFirst: false,
  shared: 0,
  uncompared: 0,
  onlyClient: 1,
  onlyTherapist: 1,
  order: null,
};
const toldOf = (told: Partial<ClientHistory>) => observeFit({ ...nothingTold, ...told }, 0);

describe("goals, preferences and the start", () => {
  it("have a day before the first check-in is opened", () => {
    expect(toldOf({ goalAgreement: { ...agreement, day: "2026-11-02" } })).toMatchObject([
      { indicator: "goals-apart", value: 1, day: "2026-11-02" },
    ]);
  });

  const sessions = came("kept", "kept", "kept", "kept", "kept", "kept", "kept", "kept");
  const ages = (told: Partial<ClientHistory>) =>
    observe({ ...nothingTold, attendance: sessions, ...told })
      .filter(
        ({ indicator }) =>
          !["missed", "missed-early", "cancelled", "late", "moved-day", "further-apart"].includes(indicator),
      )
      .map(({ indicator, ago }) => [indicator, ago]);
  const noted = (...values: [string, number][]) => [
    { place: 1, progress: values.map(([day, value]) => ({ day, value })) },
  ];

  it("are as old as the day they were last told, and new again when they are told again", () => {
    const flat: [string, number][] = [
      ["2026-11-01", 4],
      ["2026-11-02", 5],
      ["2026-11-03", 4],
      ["2026-11-04", 4],
    ];
    expect(ages({ goals: noted(...flat) })).toEqual([
      ["goal-reached", 4],
      ["goal-flat", 4],
    ]);
    expect(ages({ goals: noted(...flat, ["2026-11-08", 4]) })).toContainEqual(["goal-flat", 0]);
    expect(ages({ preferenceGap: { gap: 4, day: "2026-11-02" } })).toEqual([["preference-gap", 6]]);
    expect(ages({ preferenceGap: { gap: 4, day: "2026-10-02" } })).toEqual([["preference-gap", 8]]);
  });

  it("keep goals of which different ones come first until a list is changed, and let agreement grow old", () => {
    const on = (sameFirst: boolean) =>
      ages({ goalAgreement: { ...agreement, sameFirst, day: "2026-11-05" } });
    expect(on(false)).toEqual([["goals-apart", 0]]);
    expect(on(true)).toEqual([["goals-apart", 3]]);
  });

  it("keep what makes it hard to speak, which is asked once", () => {
    expect(ages({ hardToSpeak: { said: true, day: "2026-10-30" } })).toEqual([["hard-to-speak", 0]]);
  });

  it("say nothing of which goal is first where the client's first was compared by nobody", () => {
    const agreement = { shared: 1, uncompared: 1, onlyClient: 0, onlyTherapist: 0, order: null };
    expect(toldOf({ goalAgreement: { ...agreement, sameFirst: null, day: "2026-11-05" } })).toEqual([]);
  });

  it("set goals that do not move against answers that are all at the top", () => {
    const top = readSeries(
      Array.from({ length: 3 }, () => ({ score: 10, atCeiling: true })),
      priorPopulation,
    ).map((reading) => ({ reading }));
    const atTop = (...values: [string, number][]) =>
      toldOf({ checkIns: checkInsSeen(...top), goals: noted(...values) }).find(
        ({ indicator }) => indicator === "top-while-flat",
      );
    const days = ["2026-10-01", "2026-10-08", "2026-10-15", "2026-10-22"] as const;
    expect(atTop(...days.map((day): [string, number] => [day, 4]))).toMatchObject({
      value: 1,
      day: "2026-11-03",
    });
    expect(atTop(...days.map((day, index): [string, number] => [day, 4 + index]))).toMatchObject({
      value: 0,
    });
    expect(toldOf({ goals: noted(...days.map((day): [string, number] => [day, 4])) })).not.toContainEqual(
      expect.objectContaining({ indicator: "top-while-flat" }),
    );
  });
});
