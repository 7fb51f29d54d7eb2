import { preferences } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const oneChangeTwoSessions: Strategy = {
  id: "one-change-two-sessions",
  code: "S21",
  fits: { "asked-for": 2, "two-low": 3, erosion: 2, "task-low": 1, "atEase-low": 1 },
  notWith: [],
  mechanism: "shared-decisions",
  barriers: ["method-misfit"],
  rupture: "none",
  evidence: { ...preferences, grade: "C" },
  words: {
    en: {
      name: "Change one thing, for two sessions",
      steps: [
        "Ask which one thing about how you work should be different.",
        "Do it for two sessions, as well as you can.",
        "Look back together, and decide if it stays.",
      ],
      say: {
        warm: "I would like to do one thing differently for our next two sessions. What would you change first?",
        plain: "What is one thing I should do differently? We try it twice and then look back.",
      },
      when: "your way of working and what they want are far apart.",
      notWhen: "the change would not be good care for them.",
    },
    de: {
      name: "Eines ändern, für zwei Sitzungen",
      steps: [
        "Fragen Sie, was genau an Ihrer Art zu arbeiten anders sein soll.",
        "Tun Sie es zwei Sitzungen lang, so gut Sie können.",
        "Blicken Sie gemeinsam zurück, und entscheiden Sie, ob es bleibt.",
      ],
      say: {
        warm: "Ich möchte in unseren nächsten zwei Sitzungen etwas anders machen. Was würden Sie zuerst ändern?",
        plain: "Was soll ich anders machen? Wir versuchen es zweimal und blicken dann zurück.",
      },
      when: "wenn Ihre Art zu arbeiten und die gewünschte weit auseinanderliegen.",
      notWhen: "wenn die Änderung keine gute Behandlung wäre.",
    },
  },
};
