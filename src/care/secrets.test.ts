import { expect, it } from "vitest";
import { sixDigits } from "./secrets.ts";

it("a code has six digits, whatever chance gives", () => {
  const codeOf = (value: number) => {
    const bytes = Buffer.alloc(6);
    bytes.writeUIntBE(value, 0, 6);
    return sixDigits({ newToken: () => bytes.toString("base64url") });
  };
  expect([0, 42, 999_999, 1_000_000, 2 ** 48 - 1].map(codeOf)).toEqual([
    ...["000000", "000042", "999999", "000000", "710655"],
  ]);
});
