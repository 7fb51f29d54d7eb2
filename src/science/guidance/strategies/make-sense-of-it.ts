import { regard } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const makeSenseOfIt: Strategy = {
  id: "make-sense-of-it",
  code: "S5",
  fits: { "judged-high": 3, "direct-words": 1, "understood-low": 1, "atEase-low": 2 },
  notWith: [],
  mechanism: "less-shame",
  barriers: ["not-understood"],
  rupture: "none",
  evidence: regard,
  words: {
    en: {
      name: "Say what makes sense about it",
      steps: [
        "Pick one thing that they seem hard on themselves about.",
        "Say plainly why it makes sense, given what they have lived through.",
        "Watch how that lands, and let them correct you.",
      ],
      say: {
        warm: "Given what you were dealing with, I can see why you did that. I do not think less of you for it.",
        plain: "That makes sense to me. Many people would have done the same.",
      },
      when: "they seem to worry about what you think of them.",
      notWhen: "it would make harm to them or to others sound fine.",
    },
  },
};
