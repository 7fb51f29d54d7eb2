import { collaboration } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const keepDropChange: Strategy = {
  id: "keep-drop-change",
  code: "S39",
  fits: { erosion: 3, "two-low": 2, ceiling: 1, "goal-low": 1 },
  notWith: ["direct-words", "tension"],
  mechanism: "shared-decisions",
  barriers: ["method-misfit", "no-progress"],
  rupture: "none",
  evidence: collaboration,
  words: {
    en: {
      name: "Look back over the last weeks",
      steps: [
        "Take five minutes to look back over the last weeks together.",
        "Ask what to keep, what to drop and what to change.",
        "Change one thing before you part.",
      ],
      say: {
        warm: "I would like to look back with you. What should we keep, what could go, and what should change?",
        plain: "What has been useful lately, and what has not?",
      },
      when: "things have been slipping slowly and no one moment stands out.",
      notWhen: "something in the last session hurt; then talk about that first.",
    },
  },
};
