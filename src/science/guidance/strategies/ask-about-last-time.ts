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
      when: "last time was unlike the others, and you do not know why.",
      notWhen: "they have told you that something outside explains it.",
    },
    de: {
      name: "Fragen, wie das letzte Mal war",
      steps: [
        "Beginnen Sie mit dem letzten Mal, vor allem anderen.",
        "Fragen Sie, wie das Gehen war und wie die Tage danach waren.",
        "Nehmen Sie es, wie es gesagt wird, und fragen Sie, was heute helfen würde.",
      ],
      say: {
        warm: "Bevor wir anfangen: Ich habe über das letzte Mal nachgedacht. Wie ging es Ihnen danach?",
        plain: "Wie war das letzte Mal für Sie, und die Tage danach?",
      },
      when: "wenn das letzte Mal aus dem Rahmen fiel und Sie nicht wissen, warum.",
      notWhen: "wenn Sie schon erfahren haben, dass es an etwas anderem lag.",
    },
  },
};
