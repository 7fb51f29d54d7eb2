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
  evidence: fromPractice("People speak more freely when they know where their words go."),
  words: {
    en: {
      name: "Say again who sees what",
      steps: [
        "Say in plain words what you write down, and who can read it.",
        "Say when you would have to tell someone else, and that you would talk to them first if you can.",
        "Ask if anything about this is unclear.",
      ],
      say: {
        warm: "I would like to go over once more what stays between us and what does not. Please stop me if anything is unclear.",
        plain: "Here is who can see what you tell me, and when I would have to act.",
      },
      when: "they may fear what happens to their words.",
      notWhen: "they are very upset just now; then calm and safety come first.",
    },
  },
};
