import { expect, it } from "vitest";
import { clientTexts } from "./locales/catalogue.ts";
import { languages } from "./locales/languages.ts";
import { tellsOfTherapy } from "./tells-of-therapy.ts";

it.each([
  "https://praxis-lind.example",
  "office@psychotherapie.example",
  "https://harbour-COUNSELLING.example",
  "Terapia con Ana",
  "Votre séance chez le psychologue",
  "موعد العلاج",
  "心理相談室",
])("hears therapy in %s", (text) => expect(tellsOfTherapy(text)).toBe(true));

it.each(["https://attune.example", "hello@lindqvist.example", "http://localhost:4280"])(
  "hears none in %s",
  (text) => expect(tellsOfTherapy(text)).toBe(false),
);

/** A session is none of anybody else's business either. */
const session = /session|sesi[oó]n|sitzung|séance|جلسة|セッション|面接/i;

it.each(languages)("hears none in any message that clients get in %s", (language) => {
  const sent = Object.entries(clientTexts(language)).filter(([key]) => key.startsWith("message."));
  expect(sent.length).toBeGreaterThan(15);
  expect(sent.filter(([, text]) => tellsOfTherapy(text) || session.test(text))).toEqual([]);
});
