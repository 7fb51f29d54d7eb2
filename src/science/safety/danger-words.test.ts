import { describe, expect, it } from "vitest";
import { signalsDanger } from "./danger-words.ts";

describe("signalsDanger", () => {
  it.each([
    "I keep thinking about suicide",
    "Sometimes I don’t want to live",
    "i   want\nto die",
    "I cut myself again",
    "He hits me when he drinks",
    "I might hurt my son",
    "They'd be better off without me",
  ])("sees danger in: %s", (words) => expect(signalsDanger(words)).toBe(true));

  it.each([
    "This homework is killing me",
    "I laughed until I wanted to die",
    "I was killing myself laughing",
    "I hurt myself at football",
    "The deadline nearly killed the mood",
    "We talked about my grandmother's death",
    "",
  ])("stays quiet at: %s", (words) => expect(signalsDanger(words)).toBe(false));
});
