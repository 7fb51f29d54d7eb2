import { describe, expect, it } from "vitest";
import { checkInsSeen } from "../../../../test/check-in-seen.ts";
import { priorPopulation } from "../../alliance/population.ts";
import type { CheckInSeen, ClientHistory } from "./client-history.ts";
import { observe } from "./observe.ts";
import { observeAnswering, observeAttendance, observeFit } from "./observe-conduct.ts";

const came = (...attendance: ("kept" | "late" | "cancelled" | "missed")[]) =>
  attendance.map((one, index) => ({ attendance: one, session: index + 1, day: `2026-11-0${index + 1}` }));
const seen = (...attendance: Parameters<typeof came>) =>
  observeAttendance(came(...attendance))
    .filter(({ value }) => value === 1)
    .map(({ indicator, day }) => `${indicator} ${day}`);

describe("how sessions came", () => {
  it("is told by kind, each with its day", () => {
    expect(seen("kept", "late", "cancelled")).toEqual(["cancelled 2026-11-03", "late 2026-11-02"]);
    expect(seen("kept", "kept", "kept", "missed")).toEqual(["missed 2026-11-04"]);
  });

  it("counts as early what was missed before the third session, and looks three back", () => {
    expect(seen("kept", "missed")).toEqual(["missed 2026-11-02", "missed-early 2026-11-02"]);
    expect(seen("kept", "kept", "missed")).toEqual(["missed 2026-11-03"]);
    expect(seen("missed", "kept", "kept", "kept")).toEqual([]);
  });
});

describe("how check-ins come", () => {
  const answering = (...each: Partial<CheckInSeen>[]) => observeAnswering(checkInsSeen(...each));
  const slow = (...hours: (number | null)[]) =>
    answering(...hours.map((hoursToAnswer) => ({ hoursToAnswer }))).find(
      ({ indicator }) => indicator === "slow-to-answer",
    );

  it("is slow beside the client's own usual alone, on a scale of times as long", () => {
    const day = slow(2, 3, 2, 24)!;
    expect(day).toMatchObject({ session: 4, day: "2026-11-04" });
    expect(day.value).toBeCloseTo(Math.log(12), 9);
    expect([day.shown!.value, day.shown!.usual]).toEqual([expect.closeTo(24, 9), expect.closeTo(2, 9)]);
    expect(slow(24, 30, 22, 24)!.value).toBeCloseTo(0, 9);
    expect(slow(24, 30, 22, 2)!.value).toBeLessThan(-2);
  });

  it("is not told to be slow before three earlier ones whose time is known", () => {
    expect(slow(2, null, 3, 24)).toBeUndefined();
    expect(slow(2, null, 3, 2, 24)).toBeDefined();
  });

  const wrote = (...each: boolean[]) =>
    answering(...each.map((one) => ({ wrote: one }))).find(
      ({ indicator }) => indicator === "stopped-writing",
    );

  it("has stopped in words where two of four had some, and the last two have none", () => {
    expect(wrote(true, false, true, false, false, false)).toMatchObject({ value: 1, day: "2026-11-05" });
    expect(wrote(true, false, true, false, false, true)).toMatchObject({ value: 0 });
    expect(wrote(true, false, false, false, false, false)).toMatchObject({ value: 0 });
    expect(wrote(true, true, true, false, false)).toBeUndefined();
  });
});

const nothingTold: ClientHistory = {
  population: priorPopulation,
  checkIns: [],
  attendance: [],
  goals: [],
  goalAgreement: null,
  preferenceGap: null,
  hardToSpeak: null,
};
const toldOf = (told: Partial<ClientHistory>) => observeFit({ ...nothingTold, ...told }, 0);

describe("goals, preferences and the start", () => {
  it("have a day before the first check-in is opened", () => {
    const agreement = { sameFirst: false, shared: 0, onlyClient: 1, onlyTherapist: 1, order: null };
    expect(toldOf({ goalAgreement: { ...agreement, day: "2026-11-02" } })).toMatchObject([
      { indicator: "goals-apart", value: 1, day: "2026-11-02" },
    ]);
  });

  const sessions = came("kept", "kept", "kept", "kept", "kept", "kept", "kept", "kept");
  const ages = (told: Partial<ClientHistory>) =>
    observe({ ...nothingTold, attendance: sessions, ...told })
      .filter(({ indicator }) => !["missed", "cancelled", "late"].includes(indicator))
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
    const agreement = { sameFirst: false, shared: 0, onlyClient: 1, onlyTherapist: 1, order: null };
    expect(ages({ goalAgreement: { ...agreement, day: "2026-11-05" } })).toEqual([["goals-apart", 3]]);
  });

  it("keep what makes it hard to speak, which is asked once", () => {
    expect(ages({ hardToSpeak: { said: true, day: "2026-10-30" } })).toEqual([["hard-to-speak", 0]]);
  });
});
