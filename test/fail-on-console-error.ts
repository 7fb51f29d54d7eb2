import { afterEach, beforeEach, expect, vi } from "vitest";

/** An unexpected `console.error` or `console.warn` fails the test that caused it. A test that expects one replaces the spy. */
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  for (const kind of ["error", "warn"] as const) {
    const spy = vi.mocked(console[kind]);
    const calls = vi.isMockFunction(spy) ? spy.mock.calls : [];
    expect(calls, `console.${kind} was called unexpectedly`).toEqual([]);
  }
  vi.restoreAllMocks();
});
