import { attendance } from "../evidence/attendance.ts";
import type { Strategy } from "../strategy.ts";

export const clearTheWay: Strategy = {
  id: "clear-the-way",
  code: "S29",
  fits: { "missed-session": 2 },
  notWith: [
    "direct-words",
    "direct-topic",
    "tension",
    "drop",
    "two-low",
    "erosion",
    "not-understood",
    "goals-differ",
    "method-misfit",
    "no-progress",
    "unrepaired-rupture",
    "turned-down",
  ],
  mechanism: "fewer-obstacles",
  barriers: ["practical"],
  rupture: "none",
  // What helped most in the trials were choice, preparation and reminders; solving what is in the way stands behind them.
  evidence: { ...attendance, grade: "C" },
  words: {
    en: {
      name: "Look at what is in the way",
      steps: [
        "Ask what makes it hard to come, such as time, travel, money or children.",
        "Take one of these, and find a way round it together.",
        "Change the time, the place or the length if that is what it takes.",
      ],
      say: {
        warm: "Getting here can take a lot. What would make it easier?",
        plain: "Is it the time, the way here or the cost? Let us see what we can change.",
      },
      when: "life makes it hard to come.",
      notWhen: "they may be unhappy with the work; then talk about that.",
    },
    de: {
      name: "Schauen, was im Weg ist",
      steps: [
        "Fragen Sie, was das Kommen schwer macht, etwa Zeit, Weg, Geld oder Kinder.",
        "Nehmen Sie eines davon, und suchen Sie gemeinsam einen Weg darum herum.",
        "Ändern Sie Zeit, Ort oder Dauer, wenn es das braucht.",
      ],
      say: {
        warm: "Hierherzukommen kann viel verlangen. Was würde es leichter machen?",
        plain: "Ist es die Zeit, der Weg oder das Geld? Schauen wir, was sich ändern lässt.",
      },
      when: "wenn das Leben das Kommen schwer macht.",
      notWhen: "wenn die Arbeit selbst der Grund sein könnte; dann sprechen Sie darüber.",
    },
  },
};
