import { expectation } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const howLongItTakes: Strategy = {
  id: "how-long-it-takes",
  code: "S30",
  fits: { "first-sessions": 2, "hope-low": 1 },
  notWith: ["direct-words", "tension"],
  mechanism: "expectation",
  barriers: ["no-progress"],
  rupture: "none",
  evidence: expectation,
  words: {
    en: {
      name: "Say how long it may take",
      steps: [
        "Say how long such work often takes, as a range.",
        "Say that it can feel harder for a while before it gets easier.",
        "Agree when you will look back together.",
      ],
      say: {
        warm: "This can feel harder before it feels lighter. I would like to agree with you when we look back.",
        plain: "Here is how long this often takes, and when we will look back at it.",
      },
      when: "they may be waiting for a change that takes time.",
      notWhen: "you would have to promise a result.",
    },
  },
};
