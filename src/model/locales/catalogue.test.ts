import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { itemsOfCheckIn } from "../../science/measures/session-check.ts";
import {
  type ClientKey,
  clientCatalogues,
  clientTexts,
  type MessageKey,
  type StaffKey,
  staffCatalogues,
  terminalCatalogue,
} from "./catalogue.ts";
import { intlTag, type Language, languages, staffLanguages } from "./languages.ts";
import { placesOf } from "./places.ts";

/** Texts that are rightly the same as in English. */
const sameAsEnglish: Readonly<Partial<Record<MessageKey, readonly Language[]>>> = {
  "check-in.addressed.no": ["es"],
  "introduction.consent.no": ["es"],
  "staff.brand": ["de"],
  "sign-in.lead": ["de"],
  "wordings.standard": ["de"],
  "strategy-form.name": ["de"],
  "calibration.auc": ["de"],
  "decisions.times": ["de"],
  "trial.result": ["de"],
};

const english = { ...staffCatalogues.en, ...clientTexts("en") };
const keys = Object.keys(clientTexts("en")) as ClientKey[];
const staffKeys = Object.keys(staffCatalogues.en) as StaffKey[];
const others = languages.filter((language) => language !== "en");

/** The arms that a language needs for whole numbers, beside those for one number each, and may not go without. */
function armsOf(language: Language, exact: readonly string[]): string[] {
  const rules = new Intl.PluralRules(intlTag(language));
  const met = Array.from({ length: 1000 }, (_, n) => n)
    .filter((n) => !exact.includes(String(n)))
    .map((n) => rules.select(n));
  return [...new Set([...met, "other"])].sort();
}

const exact = (arms: readonly string[]) => arms.filter((arm) => /^\d+$/.test(arm)).sort();
const rule = (arms: readonly string[]) => arms.filter((arm) => !/^\d+$/.test(arm)).sort();

/** Words that only English has, and in other scripts any Latin word but our own name. */
const onlyEnglish =
  /(?<![\p{L}’])(the|and|you|your|this|that|with|what|please|not|are|answers?)(?![\p{L}’])/iu;
const latinWord = /(?!Attune)\b[a-z]{2,}/i;
function leftInEnglish(language: Language, text: string): string | undefined {
  if (language === "en") return undefined;
  const said = text.replaceAll(/\{\w+(?:, \w+,)?|\b(?:zero|one|two|few|many|other) (?=\{)/g, " ");
  return (language === "ar" || language === "ja" ? latinWord : onlyEnglish).exec(said)?.[0];
}

/** What is wrong with a text beside the English one. */
function faults(language: Language, key: MessageKey, text: string): string[] {
  const wanted = placesOf(english[key]);
  const found = placesOf(text);
  const wrong: string[] = [];
  if (text.trim() === "") wrong.push("is empty");
  const foreign = leftInEnglish(language, text);
  if (foreign) wrong.push(`has the English “${foreign}”`);
  if (text === english[key] && language !== "en" && !sameAsEnglish[key]?.includes(language))
    wrong.push("is left in English");
  for (const [name, { kind, arms }] of wanted) {
    const here = found.get(name);
    if (here?.kind !== kind) wrong.push(`{${name}} is ${here?.kind ?? "missing"}, not ${kind}`);
    else if (kind === "plural") {
      if (exact(here.arms).join() !== exact(arms).join()) wrong.push(`{${name}} has other exact arms`);
      const needed = armsOf(language, exact(here.arms));
      if (rule(here.arms).join() !== needed.join())
        wrong.push(`{${name}} has the arms ${rule(here.arms)}; ${language} needs ${needed}`);
    }
  }
  for (const name of found.keys()) if (!wanted.has(name)) wrong.push(`{${name}} is not in English`);
  return wrong.map((fault) => `${language} ${key} ${fault}`);
}

describe.each(languages)("the client texts in %s", (language) => {
  const texts = clientTexts(language);
  it("are all there, none left in English, with the same places and the language's own plurals", () => {
    expect(keys.flatMap((key) => faults(language, key, texts[key]))).toEqual([]);
  });
  it("stand in the same groups under the same keys", () => {
    for (const [group, english] of Object.entries(clientCatalogues.en))
      expect(Object.keys(clientCatalogues[language][group as "items"]).sort()).toEqual(
        Object.keys(english).sort(),
      );
  });
});

describe.each(staffLanguages)("the staff texts in %s", (language) => {
  const texts = staffCatalogues[language];
  it("are all there, none left in English, with the same places and the language's own plurals", () => {
    expect(staffKeys.flatMap((key) => faults(language, key, texts[key]))).toEqual([]);
  });
  it("stand under the same keys", () => {
    expect(Object.keys(texts).sort()).toEqual([...staffKeys].sort());
  });
  it("have neither straight quotes nor exclamation marks", () => {
    expect(Object.values(texts).filter((text) => /['"!]/.test(text))).toEqual([]);
  });
});

describe.each(languages)("a check-in in %s", (language) => {
  // Words as the language has them, also where no space stands between.
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  it.each([1, 2, 3])("asks at most 120 words, read and answered in under a minute, number %i", (number) => {
    const texts = clientTexts(language);
    const asked = itemsOfCheckIn(number).map((item) => texts[`item.${item}`]);
    const read = [texts["check-in.title"], texts["check-in.intro"], ...asked];
    // The ends of the scale are the same five times: they are read once.
    const all = [...read, texts["scale.low"], texts["scale.middle"], texts["scale.high"]].join(" ");
    const words = [...segmenter.segment(all)].filter(({ segment }) => /\p{L}/u.test(segment));
    expect(words.length).toBeLessThanOrEqual(120);
    expect(words.length).toBeGreaterThan(30);
    // 200 words a minute is slow silent reading; three seconds to weigh and tap an answer, and to send.
    expect((words.length / 200) * 60 + (asked.length + 1) * 3).toBeLessThan(60);
  });
});

/** What would address a client otherwise than the rest does: formally in Spanish, else as a friend. */
const otherAddress: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /(?<!\p{L})(du|dich|dir|deine?[mnrs]?)(?!\p{L})/iu,
  es: /(?<!\p{L})(usted(es)?|si quiere|puede dejar|le gustaría|que toca|sus (respuestas|metas|palabras))(?!\p{L})/iu,
  fr: /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu,
};
/** A verb before a name says in Arabic that a man does it; so does one that asks the reader. */
const ofAMan = /(?<!\p{L})((س|ل)?ي[^\s{}]+|قرأ|رأى|كتب|فتح) (?=\{name\})|هل (تريد|تود)(?!\p{L})/u;

describe("the way that clients are spoken of and to", () => {
  const found = (language: Language, pattern: RegExp) =>
    Object.entries(clientTexts(language)).filter(([, text]) => pattern.test(text));
  it.each(Object.entries(otherAddress))("is one and the same in %s", (language, pattern) => {
    expect(found(language as Language, pattern)).toEqual([]);
  });
  it("makes nobody a man in Arabic", () => {
    expect(found("ar", ofAMan)).toEqual([]);
    expect("هل يمكن أن يفتح {name} هذا؟").toMatch(ofAMan);
    expect("قرأ {name} هذا في {date}.").toMatch(ofAMan);
  });
  it("ends every question with its mark in Japanese, and is polite", () => {
    expect(found("ja", /(ます|です|ません)か。|(?<!よう)だ。|である。/u)).toEqual([]);
  });
  it("breaks no word in a button", () => {
    for (const language of languages) expect(found(language, /\u00ad/)).toEqual([]);
  });
});

/** What a language never writes so: other signs than its own, or a sign without what belongs to it. */
const wrongSigns: Readonly<Record<Language, RegExp>> = {
  en: /['"]|\s[?!:;]/,
  es: /['"“”]|\s[?!:;]|^[^¿]*\?|^[^¡]*!|¿[^?]*$/,
  de: /['"”’]|\s[?!:;]|„[^“]*$/,
  fr: /['"“”]|[^ ][?!:;»](?!\/\/)|«(?! )|« [^»]*$/,
  // A point, a bracket or the marks of a plural are the same; comma, question mark and semicolon are not.
  ar: /['"“”?;]|,(?! (?:plural|zero|one|two|few|many|other))/,
  ja: /['"“”?!:;,]|[.](?!\w)/,
};

describe("the signs of a text", () => {
  /** Without the names of places, which are ours and not the language's. */
  const written = (text: string) => text.replaceAll(/\{(\w+)(, plural, [^{]*)?|\w+ \{(?=[^}]*\})/g, "{");
  it.each(Object.entries(wrongSigns))("are those that %s writes", (language, wrong) => {
    const found = Object.entries(clientTexts(language as Language)).filter(([, text]) =>
      wrong.test(written(text)),
    );
    expect(found).toEqual([]);
  });
  it.each([
    ["es", "Cómo te fue?"],
    ["fr", "Qui voit cela?"],
    ["fr", "Il montre «Attune»."],
    ["fr", "L'adresse"],
    ["de", "Er zeigt „Attune”."],
    ["ar", "من يرى هذا?"],
    ["ja", "始めますか? はい"],
  ] as const)("are found wrong in %s: %s", (language, text) => {
    expect(text).toMatch(wrongSigns[language]);
  });
});

describe("the check of texts", () => {
  const name = "check-in.title" as const;
  const minutes = "error.too-many-attempts" as const;
  it.each([
    ["de", name, english[name], "is left in English"],
    ["de", name, "Wie war es with {name}?", "has the English “with”"],
    ["ja", name, "{name}さんとの session は？", "has the English “session”"],
    ["de", name, "Wie war es?", "{name} is missing, not text"],
    ["de", name, "Wie war es mit {name} und {other}?", "{other} is not in English"],
    ["de", minutes, "Warten Sie {minutes} Minuten.", "{minutes} is text, not plural"],
    ["ar", minutes, "{minutes, plural, one {#} other {#}}", "needs few,many,one,other,two,zero"],
    ["ja", minutes, "{minutes, plural, one {#} other {#}}", "has the arms one,other; ja needs other"],
  ] as const)("finds what is wrong in %s: %s", (language, key, text, fault) => {
    expect(faults(language, key, text).join()).toContain(fault);
  });
  it("knows every exception", () => {
    for (const [key, where] of Object.entries(sameAsEnglish))
      for (const language of where)
        expect({ ...staffCatalogues.de, ...clientTexts(language) }[key as MessageKey]).toBe(
          english[key as MessageKey],
        );
    expect(others).toHaveLength(languages.length - 1);
  });
});

describe("every text", () => {
  const source = join(import.meta.dirname, "../..");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes("locales"))
    .map((file) => readFileSync(join(source, file), "utf8"));

  it("is used somewhere", () => {
    const literals = new Set<string>();
    const patterns = new Set<string>();
    for (const text of files) {
      for (const [, literal] of text.matchAll(/["']([a-zA-Z][\w-]*\.[\w.=-]*)["']/g)) literals.add(literal!);
      // Keys that are put together begin with their group: `check-in.who.${key}`.
      for (const [, template] of text.matchAll(/`([a-z][\w-]*\.[^`]*\$\{[^`]*)`/g)) patterns.add(template!);
    }
    const spoken = [...patterns].map(
      (template) =>
        new RegExp(
          `^${template.replaceAll(/\$\{[^}]*\}|[.]/g, (part) => (part === "." ? "\\." : "[^ ]*"))}$`,
        ),
    );
    const inLocales = readFileSync(join(import.meta.dirname, "refusal-sentence.ts"), "utf8");
    const unused = [...keys, ...staffKeys, ...Object.keys(terminalCatalogue)].filter(
      (key) =>
        !literals.has(key) && !inLocales.includes(`"${key}"`) && !spoken.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it("is spoken to clients by the translator of client pages", () => {
    const folders = ["web/check-in", "web/routes"].flatMap((folder) =>
      readdirSync(join(source, folder), { encoding: "utf8" }).map((file) => join(source, folder, file)),
    );
    const wrong = folders
      .filter((file) => file.endsWith(".tsx") || file.endsWith(".ts"))
      .filter((file) => {
        const text = readFileSync(file, "utf8");
        return text.includes("ClientFrame") && text.includes("use-translate.ts");
      });
    expect(wrong).toEqual([]);
  });
});
