import { expect, it } from "vitest";
import { rateLimiter } from "./rate-limit.ts";

it("counts within windows that start at the first attempt, and anew after them", () => {
  let now = Date.parse("2026-11-23T09:00:00Z");
  const attempts = rateLimiter(() => new Date(now));
  const tooMany = (key: string) => {
    try {
      attempts.count("pairing", key);
      return false;
    } catch {
      return true;
    }
  };
  const tries = (key: string, count: number) => Array.from({ length: count }, () => tooMany(key));
  expect(tries("here", 11)).toEqual([...Array(10).fill(false), true]);
  now += 10 * 60_000;
  expect(tries("there", 10)).toEqual(Array(10).fill(false));
  now += 5 * 60_000;
  expect(tries("here", 10)).toEqual(Array(10).fill(false));
  expect([tooMany("here"), tooMany("there")]).toEqual([true, true]);
  now += 10 * 60_000;
  expect([tooMany("here"), tooMany("there")]).toEqual([true, false]);
  attempts.forget("pairing", "here");
  expect(tooMany("here")).toBe(false);
});
