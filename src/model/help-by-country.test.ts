import * as v from "valibot";
import { expect, it } from "vitest";
import { helpIn } from "./help-by-country.ts";
import { helpLines } from "./practice.ts";

it("knows whom to call in a country, in a form that a practice can keep, and says nothing where it does not know", () => {
  expect(helpIn("DE")).toEqual({
    emergency: "112",
    line: { name: "TelefonSeelsorge", number: "0800 111 0 111" },
  });
  expect(helpIn("GB")?.emergency).toBe("999");
  for (const none of ["", "XX", "toString"]) expect(helpIn(none)).toBeNull();
  for (const country of ["AT", "FR", "JP", "US", "NZ", "ZA"]) {
    const { emergency, line } = helpIn(country)!;
    const lines = [{ name: "Emergency", number: emergency }, ...(line ? [line] : [])];
    expect(v.safeParse(helpLines, lines).success, country).toBe(true);
  }
});
