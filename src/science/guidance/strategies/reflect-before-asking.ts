import { empathy } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const reflectBeforeAsking: Strategy = {
  id: "reflect-before-asking",
  code: "S14",
  fits: { "understood-low": 3, "judged-high": 2, "atEase-low": 1, drop: 1 },
  notWith: [],
  mechanism: "being-understood",
  barriers: ["not-understood"],
  rupture: "none",
  evidence: empathy,
  words: {
    en: {
      name: "Say back before you ask",
      steps: [
        "For ten minutes, say back what you heard before you ask anything.",
        "Reach for the feeling under the words, and hold it as a guess.",
        "Stop, and let them put you right.",
      ],
      say: {
        warm: "Let me say back what I heard, and you tell me where I have it wrong.",
        plain: "Let me say back what I heard, and you tell me what I got wrong.",
      },
      when: "you have been asking many questions, one after the other.",
      notWhen: "you need facts about safety; then ask.",
    },
  },
};
