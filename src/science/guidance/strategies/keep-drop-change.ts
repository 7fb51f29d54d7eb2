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
    de: {
      name: "Auf die letzten Wochen zurückblicken",
      steps: [
        "Nehmen Sie sich fünf Minuten, um gemeinsam auf die letzten Wochen zu blicken.",
        "Fragen Sie, was bleiben, was wegfallen und was sich ändern soll.",
        "Ändern Sie eines davon, bevor Sie auseinandergehen.",
      ],
      say: {
        warm: "Ich möchte mit Ihnen zurückblicken. Was sollen wir behalten, was kann weg, und was soll sich ändern?",
        plain: "Was war in letzter Zeit nützlich, und was nicht?",
      },
      when: "wenn es langsam abwärts geht und kein Moment heraussticht.",
      notWhen: "wenn in der letzten Sitzung etwas wehgetan hat; dann sprechen Sie zuerst darüber.",
    },
  },
};
