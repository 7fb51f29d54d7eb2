import { describe, expect, it } from "vitest";
import { dayWords, momentDayWords } from "./dates.ts";

describe("a day in words", () => {
  it.each([
    ["en", "Tuesday 17 November", "17 Nov 2026"],
    ["es", "martes, 17 de noviembre", "17 nov 2026"],
    ["de", "Dienstag, 17. November", "17. Nov. 2026"],
    ["fr", "mardi 17 novembre", "17 nov. 2026"],
    ["ar", "الثلاثاء، 17 نوفمبر", "17 نوفمبر 2026"],
    ["ja", "11月17日火曜日", "2026年11月17日"],
  ] as const)("is written as %s writes it, in the digits 0-9", (language, long, medium) => {
    expect(dayWords(language, "2026-11-17", "long")).toBe(long);
    expect(dayWords(language, "2026-11-17")).toBe(medium);
  });

  it("is that of the clock on the practice's wall, for a moment", () => {
    const moment = "2026-11-17T23:30:00.000Z";
    expect(momentDayWords("en", moment, "Asia/Tokyo")).toBe("18 Nov 2026");
    expect(momentDayWords("en", moment, "America/New_York", "short")).toBe("17 Nov");
    expect(() => dayWords("en", moment)).toThrow(RangeError);
  });
});
