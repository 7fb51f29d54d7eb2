import { fromPractice } from "../evidence/from-practice.ts";
import type { Strategy } from "../strategy.ts";

export const sayWhoSeesWhat: Strategy = {
  id: "say-who-sees-what",
  code: "S2",
  fits: { "heldBack-high": 3, "direct-topic": 1, "judged-high": 2, "first-sessions": 1 },
  notWith: ["tension"],
  mechanism: "predictability",
  barriers: ["holding-back"],
  rupture: "none",
  evidence: fromPractice({
    en: "People speak more freely when they know where their words go.",
    de: "Menschen sprechen freier, wenn sie wissen, wohin ihre Worte gehen.",
  }),
  words: {
    en: {
      name: "Say again who sees what",
      steps: [
        "Say in plain words what you write down, and who can read it.",
        "Say when you would have to tell someone else, and that they would hear it from you first if you can.",
        "Ask if anything about this is unclear.",
      ],
      say: {
        warm: "I would like to go over once more what stays between us and what does not. Please stop me if anything is unclear.",
        plain: "I will tell you who can read what I write down, and when I would have to act.",
      },
      when: "they may fear what happens to their words.",
      notWhen: "they are very upset just now; then calm and safety come first.",
    },
    de: {
      name: "Noch einmal sagen, wer was sieht",
      steps: [
        "Sagen Sie in einfachen Worten, was Sie aufschreiben und wer es lesen kann.",
        "Sagen Sie, wann Sie etwas weitersagen müssten, und dass Sie vorher darüber sprechen, wenn es geht.",
        "Fragen Sie, ob etwas daran unklar ist.",
      ],
      say: {
        warm: "Ich möchte noch einmal durchgehen, was unter uns bleibt und was nicht. Bitte halten Sie mich an, wenn etwas unklar ist.",
        plain: "Ich sage Ihnen, wer lesen kann, was ich aufschreibe, und wann ich handeln müsste.",
      },
      when: "wenn vielleicht die Sorge da ist, was mit den Worten geschieht.",
      notWhen: "wenn jemand gerade sehr aufgewühlt ist; dann gehen Ruhe und Sicherheit vor.",
    },
  },
};
