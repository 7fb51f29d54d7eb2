import { describe, expect, it } from "vitest";
import { came, checkInsSeen } from "../../../../test/check-in-seen.ts";
import type { AttendanceSeen } from "./client-history.ts";
import { observeAfterHard, observeAttendance } from "./observe-attendance.ts";

const there = (attendance: readonly AttendanceSeen[]) =>
  observeAttendance(attendance)
    .filter(({ value }) => value === 1)
    .map(({ indicator, day }) => `${indicator} ${day}`);
const seen = (...attendance: Parameters<typeof came>) => there(came(...attendance));

describe("how sessions came", () => {
  it("is told by kind, each with its day", () => {
    expect(seen("kept", "late", "cancelled")).toEqual(["cancelled 2026-11-03", "late 2026-11-02"]);
    expect(seen("kept", "kept", "kept", "missed")).toEqual(["missed 2026-11-04"]);
  });

  it("counts as early what was missed before the third session, and looks three back", () => {
    expect(seen("kept", "missed")).toEqual(["missed 2026-11-02", "missed-early 2026-11-02"]);
    expect(seen("kept", "kept", "missed")).toEqual(["missed 2026-11-03"]);
  });

  it("tells an early missed session for as long as it is remembered, as of its own day", () => {
    expect(seen("missed", "kept", "kept", "kept", "kept")).toEqual(["missed-early 2026-11-01"]);
    expect(seen("kept", "kept", "missed", "kept", "kept", "kept")).toEqual([]);
  });

  it("tells one session that did not take place from several, and is silent where none was", () => {
    const again = (...attendance: Parameters<typeof came>) =>
      observeAttendance(came(...attendance)).find(({ indicator }) => indicator === "off-again");
    expect(again("kept", "cancelled", "kept", "missed")).toMatchObject({
      value: 1,
      day: "2026-11-04",
      shown: { value: 2, usual: 4 },
    });
    expect(again("cancelled", "kept", "kept", "kept", "kept", "kept", "missed")).toMatchObject({ value: 0 });
    expect(again("kept", "late")).toBeUndefined();
  });
});

/** Sessions on these days; what is called off has a star behind it, and an hour after a space. */
const on = (...days: string[]): AttendanceSeen[] =>
  days.map((one, index) => {
    const [day = "", time = null] = one.replace("*", "").split(" ");
    return {
      attendance: one.includes("*") ? "cancelled" : "kept",
      session: index + 1,
      day,
      time,
      movedFrom: null,
    };
  });
const pattern = (kind: string, ...days: string[]) =>
  observeAttendance(on(...days)).find(({ indicator }) => indicator === kind);

describe("what sessions that did not take place have in common", () => {
  // 2 November 2026 is a Monday.
  it("is a day of the week, where the client came on others", () => {
    const mondays = pattern("same-weekday", "2026-11-02*", "2026-11-05", "2026-11-09*", "2026-11-12");
    expect(mondays).toMatchObject({ value: 1, day: "2026-11-09", shown: { value: 2 } });
    expect(pattern("same-weekday", "2026-11-02*", "2026-11-05*", "2026-11-09*", "2026-11-12")).toMatchObject({
      value: 0,
    });
  });

  it("is not looked for where every session lies on one day, or only one did not take place", () => {
    expect(pattern("same-weekday", "2026-11-02*", "2026-11-09*", "2026-11-16", "2026-11-23")).toBeUndefined();
    expect(pattern("same-weekday", "2026-11-02*", "2026-11-05", "2026-11-09", "2026-11-12")).toBeUndefined();
  });

  it("is a part of the day, where hours are known", () => {
    const days = ["2026-11-02 18:00*", "2026-11-09 09:00", "2026-11-16 17:30*", "2026-11-23 10:00"];
    expect(pattern("same-hours", ...days)).toMatchObject({ value: 1, day: "2026-11-16" });
    expect(pattern("same-hours", ...days.map((one) => one.replace(/ \d\d:\d\d/, "")))).toBeUndefined();
  });
});

describe("how far apart sessions lie", () => {
  it("is said once both of the last gaps are wider than those before", () => {
    const weekly = ["2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28"];
    expect(pattern("further-apart", ...weekly, "2026-10-12", "2026-10-26")).toMatchObject({
      value: 1,
      day: "2026-10-26",
      shown: { value: 14, usual: 7 },
    });
    expect(pattern("further-apart", ...weekly, "2026-10-19", "2026-10-26")).toMatchObject({ value: 0 });
    expect(pattern("further-apart", ...weekly, "2026-10-12")).toBeUndefined();
  });

  it("tells of a session that was moved to another day", () => {
    const moved = came("kept", "kept").map((one) => ({ ...one, movedFrom: "2026-10-30" }));
    expect(there(moved)).toEqual(["moved-day 2026-11-02"]);
  });
});

describe("what followed something hard to say", () => {
  const following = (next: AttendanceSeen["attendance"], shared: "shame" | "words" | null = "shame") =>
    observeAfterHard(checkInsSeen({ shared }), came("kept", next));

  it("is the next session, called off or missed, with its day", () => {
    expect(following("cancelled")).toMatchObject([
      { indicator: "called-off-hard", value: 1, day: "2026-11-02" },
    ]);
    expect(following("missed", "words")).toMatchObject([{ value: 1 }]);
    expect(following("kept")).toMatchObject([{ value: 0 }]);
  });

  it("is nothing where nothing was shared, or the next session has not come", () => {
    expect(following("missed", null)).toEqual([]);
    expect(observeAfterHard(checkInsSeen({ shared: "shame" }), came("kept"))).toEqual([]);
  });
});
