import { describe, expect, it } from "vitest";
import { observeAttendance } from "./observe-conduct.ts";

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
