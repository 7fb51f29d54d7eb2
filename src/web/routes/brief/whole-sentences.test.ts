import { expect, it } from "vitest";
import { wholeSentences } from "./whole-sentences.ts";

const said = (words: number) => Array.from({ length: words }, (_, at) => `word${at}`).join(" ");

it.each([
  ["a line", "Less talking", { words: "Less talking", more: false }],
  ["sentences that fit", "Less talking. More doing!", { words: "Less talking. More doing!", more: false }],
  ["one sentence too many", `I like it. ${said(14)}.`, { words: "I like it.", more: true }],
  ["lines", `Less talking\n${said(20)}`, { words: "Less talking", more: true }],
  ["a sentence that is too long, of which half could say the opposite", said(17), null],
  ["Japanese", `${"話".repeat(40)}。${"話".repeat(60)}。`, { words: `${"話".repeat(40)}。`, more: true }],
  ["Japanese without an end", "話".repeat(81), null],
])("prints of %s whole sentences alone", (_, text, printed) => {
  expect(wholeSentences(text)).toEqual(printed);
});
