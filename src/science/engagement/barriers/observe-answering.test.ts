import { describe, expect, it } from "vitest";
import { checkInsSeen } from "../../../../test/check-in-seen.ts";
import type { CheckInSeen } from "./client-history.ts";
import { observeAnswering } from "./observe-answering.ts";

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
    answering(...each.map((one) => ({ written: one ? 40 : 0 }))).find(
      ({ indicator }) => indicator === "stopped-writing",
    );

  it("has stopped in words where two of four had some, and the last two have none", () => {
    expect(wrote(true, false, true, false, false, false)).toMatchObject({ value: 1, day: "2026-11-05" });
    expect(wrote(true, false, true, false, false, true)).toMatchObject({ value: 0 });
    expect(wrote(true, false, false, false, false, false)).toMatchObject({ value: 0 });
    expect(wrote(true, true, true, false, false)).toBeUndefined();
  });

  const writing = (...lengths: number[]) =>
    answering(...lengths.map((written) => ({ written }))).find(
      ({ indicator }) => indicator === "writes-less",
    );

  it("has become shorter against their own usual, where they still write", () => {
    expect(writing(100, 0, 80, 120, 30)).toMatchObject({ value: 1, shown: { value: 30, usual: 100 } });
    expect(writing(100, 80, 120, 60)).toMatchObject({ value: 0 });
    expect(writing(100, 80, 120, 0)).toBeUndefined();
    expect(writing(100, 80, 10)).toBeUndefined();
  });

  const leaving = (...counts: number[]) =>
    answering(...counts.map((leftOut) => ({ leftOut }))).find(({ indicator }) => indicator === "left-out");

  it("leaves out more than usual, where two statements more are missing", () => {
    expect(leaving(0, 1, 0, 2)).toMatchObject({ value: 1, shown: { value: 2, usual: 0 } });
    expect(leaving(2, 2, 2, 3)).toMatchObject({ value: 0 });
    expect(leaving(0, 0, 3)).toBeUndefined();
  });
});
