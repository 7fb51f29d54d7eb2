import { expect, it } from "vitest";
import { tellsOfTherapy } from "./tells-of-therapy.ts";

it.each([
  "https://praxis-lind.example",
  "office@psychotherapie.example",
  "https://harbour-COUNSELLING.example",
])("hears therapy in %s", (text) => expect(tellsOfTherapy(text)).toBe(true));

it.each(["https://attune.example", "hello@lindqvist.example", "http://localhost:4280"])(
  "hears none in %s",
  (text) => expect(tellsOfTherapy(text)).toBe(false),
);
