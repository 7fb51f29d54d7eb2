import { goalConsensus } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const whatComesFirst: Strategy = {
  id: "what-comes-first",
  code: "S17",
  fits: { "goal-low": 2, "first-sessions": 1, "task-low": 1 },
  notWith: [],
  mechanism: "shared-goals",
  barriers: ["goals-differ"],
  rupture: "none",
  evidence: { ...goalConsensus, grade: "C" },
  words: {
    en: {
      name: "Ask what comes first, and what to leave",
      steps: [
        "Ask them to put their goals in order.",
        "Ask which of your plans they would rather leave for now.",
        "Write both down, and keep to them until you agree otherwise.",
      ],
      say: {
        warm: "It would help me to know what matters most to you, and which of my plans you would rather leave for now.",
        plain: "What should come first, and what should I leave out for now?",
      },
      when: "there are many goals and they pull in different ways.",
      notWhen: "something that must not wait, such as safety, would be left out.",
    },
    de: {
      name: "Fragen, was zuerst kommt, und was nicht",
      steps: [
        "Bitten Sie darum, die Ziele in eine Reihenfolge zu bringen.",
        "Fragen Sie, welcher Ihrer Pläne vorerst liegen bleiben soll.",
        "Schreiben Sie beides auf, und bleiben Sie dabei, bis Sie etwas anderes ausmachen.",
      ],
      say: {
        warm: "Es würde mir helfen zu wissen, was Ihnen am wichtigsten ist, und welchen meiner Pläne Sie vorerst lieber lassen.",
        plain: "Was soll zuerst kommen, und was soll ich vorerst lassen?",
      },
      when: "wenn es viele Ziele gibt, die in verschiedene Richtungen ziehen.",
      notWhen: "wenn etwas wegfiele, das nicht warten darf, etwa die Sicherheit.",
    },
  },
};
