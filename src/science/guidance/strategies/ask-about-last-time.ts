import { repairConsensus } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const askAboutLastTime: Strategy = {
  id: "ask-about-last-time",
  code: "S41",
  fits: { drop: 3, "two-low": 1, "atEase-low": 1, "understood-low": 1 },
  notWith: ["direct-words"],
  mechanism: "validation",
  barriers: ["unrepaired-rupture"],
  rupture: "none",
  evidence: repairConsensus,
  words: {
    en: {
      name: "Ask how last time was",
      steps: [
        "Open with last time, before anything else.",
        "Ask how it was to leave, and how the days after were.",
        "Take what they say as it is, and ask what would help today.",
      ],
      say: {
        warm: "Before we start, I have been thinking about last time. How was it for you afterwards?",
        plain: "How was last time for you, and the days after it?",
      },
      when: "last time fell out of line and you do not know why.",
      notWhen: "they have told you that something outside explains it.",
    },
  },
};
