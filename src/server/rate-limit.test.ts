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

/** How many of so many tries are let through. */
const allowed = (tries: number, attempt: (n: number) => void) =>
  Array.from({ length: tries }, (_, n) => {
    try {
      attempt(n);
      return 1;
    } catch {
      return 0;
    }
  }).reduce<number>((sum, one) => sum + one, 0);

it.each(["", "owner@practice.example "])(
  "counts networks of IPv6 together with those around them, which are allowed more (%s)",
  (before) => {
    const now = () => new Date("2026-11-23T09:00:00Z");
    const hex = (n: number) => n.toString(16);
    const one = rateLimiter(now);
    expect(allowed(20, () => one.count("pairing", `${before}2001:db8:1:ab12::/64`))).toBe(10);
    // A household's 256 networks, and an institution's 65,536.
    const household = rateLimiter(now);
    expect(
      allowed(256, (n) => household.count("pairing", `${before}2001:db8:1:${hex(0xab00 + n)}::/64`)),
    ).toBe(40);
    expect(allowed(5, () => household.count("pairing", `${before}2001:db8:1:ac00::/64`))).toBe(5);
    const institution = rateLimiter(now);
    expect(
      allowed(4_000, (n) => institution.count("pairing", `${before}2001:db8:1:${hex(n * 16)}::/64`)),
    ).toBe(160);
    expect(allowed(5, () => institution.count("pairing", `${before}2001:db8:2:1::/64`))).toBe(5);
    expect(allowed(5, () => institution.count("pairing", `${before}203.0.113.9`))).toBe(5);
  },
);

it("slows down what everybody may try, and shuts it for nobody for long", async () => {
  let now = Date.parse("2026-11-23T09:00:00Z");
  const waits: number[] = [];
  const attempts = rateLimiter(
    () => new Date(now),
    async (ms) => waits.push(ms),
  );
  const tries = async (count: number) =>
    (
      await Promise.allSettled(Array.from({ length: count }, () => attempts.pace("pairing-anywhere", "")))
    ).filter(({ status }) => status === "fulfilled").length;
  expect(await tries(201)).toBe(201);
  expect(waits).toEqual([]);
  expect(await tries(3)).toBe(3);
  expect(waits).toEqual([500, 1_000, 1_500]);
  // All at once: whoever would wait for more than a minute is told so, and gets their turn later.
  expect(await tries(1_000)).toBe(117);
  now += 10_000;
  expect(await tries(1_000)).toBe(20);
  now += 70_000;
  waits.length = 0;
  expect(await tries(1)).toBe(1);
  expect(waits).toEqual([]);
  // In a quarter of an hour no more than what the arithmetic says.
  now += 20 * 60_000;
  let passed = 0;
  for (let second = 0; second < 900; second += 1, now += 1_000) passed += await tries(10);
  expect(passed).toBeLessThanOrEqual(200 + 1_800 + 121);
});
