import { describe, expect, it } from "vitest";
import { chooseLanguage, firstAccepted } from "./choose-language.ts";

describe("the language of a client page", () => {
  const hints = { chosen: "ar", stored: "ja", accepted: "fr", practice: "de" } as const;
  it("is what was chosen, else the client's, else the browser's, else the practice's", () => {
    expect(chooseLanguage(hints)).toBe("ar");
    expect(chooseLanguage({ ...hints, chosen: null })).toBe("ja");
    expect(chooseLanguage({ ...hints, chosen: "tlh" })).toBe("ja");
    expect(chooseLanguage({ ...hints, chosen: null, stored: null })).toBe("fr");
    expect(chooseLanguage({ ...hints, chosen: null, stored: null, accepted: "tlh" })).toBe("de");
  });
  it.each([
    ["de-AT,de;q=0.9,en;q=0.8", "de"],
    ["da, en-gb;q=0.8, es;q=0.9", "es"],
    ["tlh, *;q=0.5", null],
    ["es;q=0, fr", "fr"],
    ["es;q=nonsense, fr;q=0.1", "fr"],
    ["JA", "ja"],
    ["", null],
    [null, null],
  ])("reads Accept-Language %s as %s", (header, language) => {
    expect(firstAccepted(header)).toBe(language);
  });
});
