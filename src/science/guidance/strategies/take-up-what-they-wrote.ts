import { feedback } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const takeUpWhatTheyWrote: Strategy = {
  id: "take-up-what-they-wrote",
  code: "S37",
  fits: { "direct-words": 3, "asked-for": 3 },
  notWith: [],
  mechanism: "validation",
  barriers: ["holding-back", "unrepaired-rupture"],
  rupture: "none",
  evidence: { ...feedback, grade: "C", effect: null },
  words: {
    en: {
      name: "Take up what they wrote",
      steps: [
        "Read it once more just before the session.",
        "Thank them, and say what you understood from it.",
        "Ask how much room it should have today.",
      ],
      say: {
        warm: "Thank you for what you wrote. I read it with care. How much room would you like it to have today?",
        plain: "I read what you wrote. Would you like to talk about it today, or leave it for now?",
      },
      when: "they shared something in words after a session.",
      notWhen: "the words speak of danger; then your safety steps come first.",
    },
    de: {
      name: "Das Geschriebene aufgreifen",
      steps: [
        "Lesen Sie es kurz vor der Sitzung noch einmal.",
        "Danken Sie, und sagen Sie, was Sie davon verstanden haben.",
        "Fragen Sie, wie viel Raum es heute haben soll.",
      ],
      say: {
        warm: "Danke für das, was Sie geschrieben haben. Ich habe es sorgfältig gelesen. Wie viel Raum soll es heute haben?",
        plain:
          "Ich habe gelesen, was Sie geschrieben haben. Möchten Sie heute darüber sprechen oder es vorerst lassen?",
      },
      when: "wenn nach einer Sitzung etwas in Worten geteilt wurde.",
      notWhen: "wenn die Worte von Gefahr sprechen; dann kommen zuerst Ihre Schritte zur Sicherheit.",
    },
  },
};
