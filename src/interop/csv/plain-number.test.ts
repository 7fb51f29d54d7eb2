import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainNumber } from "./plain-number.ts";

const point = ".".charCodeAt(0);

describe("a plain number", () => {
  it("is the number of its text, and its text that of the number", () => {
    const text = fc.oneof(
      fc.double({ noNaN: true }).map(String),
      fc.stringMatching(/^-?\d{0,9}\.?\d{0,9}$/),
      fc.tuple(fc.integer(), fc.nat(999)).map(([whole, rest]) => `${whole}.${rest}`),
    );
    fc.assert(
      fc.property(text, (written) => {
        const value = plainNumber(written, point);
        if (Number.isNaN(value)) return;
        expect(value).toBe(Number(written));
        expect(String(value)).toBe(written);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is found in scores and ids, and left to a closer look in what is written otherwise", () => {
    for (const written of ["0", "7", "-3", "8.1", "0.05", "-0.5", "123456789012345", "0.000001"])
      expect(plainNumber(written, point)).toBe(Number(written));
    for (const written of ["", "-", "007", "1.10", "1.", ".5", "+2", "1e3", "-0", "0.0000001", "1,5", "A"])
      expect(plainNumber(written, point)).toBeNaN();
    expect(plainNumber("1,5", ",".charCodeAt(0))).toBe(1.5);
  });
});
