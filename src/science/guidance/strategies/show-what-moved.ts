import { expectation } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const showWhatMoved: Strategy = {
  id: "show-what-moved",
  code: "S31",
  fits: { "hope-low": 3, erosion: 1 },
  notWith: ["direct-words", "direct-topic", "tension"],
  mechanism: "expectation",
  barriers: ["no-progress"],
  rupture: "none",
  evidence: expectation,
  words: {
    en: {
      name: "Show what has moved",
      steps: [
        "Find one thing that has really changed since you began.",
        "Say what they did that made it move.",
        "Ask if they see it too, and believe a no.",
      ],
      say: {
        warm: "Since we began something has moved, and I think that was your doing. Do you see it that way?",
        plain: "Here is one thing that has changed, and here is what you did. Do you see it too?",
      },
      when: "they see less hope than what has changed would give.",
      notWhen: "nothing has changed yet; then say so, and look at the plan.",
    },
  },
};
