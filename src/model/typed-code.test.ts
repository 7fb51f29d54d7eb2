import { describe, expect, it } from "vitest";
import { plainCode } from "./typed-code.ts";

describe("a code that was typed", () => {
  it.each([
    ["in plain digits", "1234567890"],
    ["in Arabic-Indic digits", "١٢٣٤٥٦٧٨٩٠"],
    ["in Persian digits", "۱۲۳۴۵۶۷۸۹۰"],
    ["in full-width digits", "１２３４５６７８９０"],
    ["with spaces and a hyphen", " 123 456–7890 "],
    ["with wide spaces", "123　456　7890"],
    ["copied out of an Arabic e-mail", "\u2068123456\u20697890\u200f"],
  ])("is read %s", (_how, text) => {
    expect(plainCode(text)).toBe("1234567890");
  });

  it("keeps its letters, and makes full-width ones plain", () => {
    expect(plainCode("ＡＣ٢Ｄ ef۵g")).toBe("AC2Def5g");
  });
});
