import { appendFileSync } from "node:fs";
import { expect } from "vitest";
import type { Comparison } from "../scripts/oracle-page.ts";

/** What every value is held to, unless a comparison says why not. */
const exact = 1e-6;

/** A number this small is taken as 0: what differs from it does so by itself. */
const smallest = 1e-12;

/**
 * Comparisons of a method with what a named oracle gives. `near` holds numbers to its values within a relative
 * error of 1e-6, or a wider one for a stated reason. Where ATTUNE_ORACLES names a file, each is
 * written there, for `npm run oracles`.
 */
export function against(oracle: string, method: (...given: never[]) => unknown) {
  return {
    near(actual: ArrayLike<number>, expected: readonly number[], within = exact, why?: string): void {
      if (within > exact && !why) throw new Error(`${method.name}: a bound of ${within} needs a reason`);
      expect(actual.length).toBe(expected.length);
      const errors = expected.map(
        (value, index) => Math.abs(actual[index]! - value) / Math.max(Math.abs(value), smallest),
      );
      const deviation = Math.max(...errors);
      expect(
        deviation,
        `largest relative error ${deviation}: ${Array.from(actual)} for ${expected}`,
      ).toBeLessThanOrEqual(within);
      record({
        method: method.name,
        oracle,
        values: expected.length,
        deviation,
        within,
        why: within > exact ? why! : null,
      });
    },
  };
}

function record(comparison: Comparison): void {
  const file = process.env.ATTUNE_ORACLES;
  if (file) appendFileSync(file, `${JSON.stringify(comparison)}\n`);
}
