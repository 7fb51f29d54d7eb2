import { describe, expect, it } from "vitest";
import { errorStatus } from "../errors.ts";
import { languages } from "./languages.ts";
import { refusalForClient } from "./refusal-sentence.ts";
import { translator } from "./translate.ts";

const wait = (language: (typeof languages)[number], minutes: number) =>
  translator(language)("error.too-many-attempts", { minutes });

describe("a translator", () => {
  it("follows the plurals of its language, with the digits 0-9 also in Arabic", () => {
    expect(wait("de", 1)).toContain("eine Minute");
    expect(wait("de", 2)).toContain("2 Minuten");
    expect(wait("ja", 1)).toContain("1分");
    expect([1, 2, 3, 11, 100].map((minutes) => wait("ar", minutes))).toEqual([
      expect.stringContaining("بعد دقيقة."),
      expect.stringContaining("دقيقتين"),
      expect.stringContaining("3 دقائق"),
      expect.stringContaining("11 دقيقة"),
      expect.stringContaining("100 دقيقة"),
    ]);
  });

  it("begins no line of French with a sign alone, in a practice's own words neither", () => {
    expect(translator("fr")("check-in.title", { name: "Ada" })).toBe(
      "Comment cela s’est passé avec Ada\u00a0?",
    );
    const t = translator("fr", { "check-in.title": "Et avec {name} ? Sur « tout » :" });
    expect(t("check-in.title", { name: "Ada" })).toBe("Et avec Ada\u00a0? Sur «\u00a0tout\u00a0»\u00a0:");
  });

  it("isolates a name in a right-to-left sentence, and only there", () => {
    expect(translator("ar")("check-in.title", { name: "Ada" })).toBe("كيف كان اللقاء مع \u2068Ada\u2069؟");
    expect(translator("de")("check-in.title", { name: "علي" })).toBe("Wie war es mit علي?");
  });

  it("puts a practice's words before its own, and says the rest as ever", () => {
    const t = translator("es", {
      "check-in.finish-note": "Nada, {name}.",
      "check-in.saved-title": "¡Listo!",
    });
    expect(t("check-in.finish-note", { name: "Ada" })).toBe("Nada, Ada.");
    expect(t("check-in.saved-title")).toBe("¡Listo!");
    expect(t("check-in.finish")).toBe("Terminar");
    expect(translator("es")("check-in.saved-title")).toBe("Gracias");
  });

  it("takes braces and markup in a name for what they are", () => {
    const name = "{evil} <b>Ada</b> 'x'";
    expect(translator("en")("check-in.title", { name })).toBe(`How was it with ${name}?`);
  });
});

describe("a refusal to a client", () => {
  it.each(languages)("has a sentence without gaps for every code in %s", (language) => {
    const t = translator<typeof language>(language);
    for (const code of Object.keys(errorStatus) as (keyof typeof errorStatus)[]) {
      const words = refusalForClient(t, code, { minutes: 3, field: "understood", reference: "abc" });
      expect(words).not.toMatch(/^error\.|[{}]|undefined|understood/);
      expect(words.length).toBeGreaterThan(5);
    }
  });
  it("says of what only staff can meet that something went wrong on our side", () => {
    expect(refusalForClient(translator("de"), "key-lost", { key: "/secret" })).toMatch(/Bei uns.*key-lost$/);
  });
});
