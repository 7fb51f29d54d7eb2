import { preferences } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const askPreferences: Strategy = {
  id: "ask-preferences",
  code: "S20",
  fits: { "first-sessions": 3, "task-low": 2, "atEase-low": 1, "understood-low": 1 },
  notWith: [],
  mechanism: "shared-decisions",
  barriers: ["method-misfit"],
  rupture: "none",
  evidence: preferences,
  words: {
    en: {
      name: "Ask how they like to work",
      steps: [
        "Ask how they like to work: who leads, how gently, and about then or now.",
        "Ask what must not happen here.",
        "Say which of these wishes you can meet and which you cannot.",
      ],
      say: {
        warm: "People differ in what helps them. Would you like me to lead more, or to follow you? And what should not happen here?",
        plain: "How do you like to work, and what should I avoid?",
      },
      when: "you are at the start, or something did not fit.",
      notWhen: "you would have to promise what you cannot keep.",
    },
  },
};
