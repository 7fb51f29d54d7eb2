import { sharedDecisions } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const twoRealOptions: Strategy = {
  id: "two-real-options",
  code: "S11",
  fits: { "task-low": 2, "hope-low": 1, "goal-low": 1, "missed-session": 1 },
  notWith: [],
  mechanism: "shared-decisions",
  barriers: ["method-misfit"],
  rupture: "none",
  evidence: sharedDecisions,
  words: {
    en: {
      name: "Offer two real options",
      steps: [
        "Think of two ways forward that are both fine with you.",
        "Lay them side by side, with what each one asks of them.",
        "Let them choose, and agree when to look back at it.",
      ],
      say: {
        warm: "I can see two good ways to go on, and both are fine with me. Which one feels more like you?",
        plain: "There are two options. Let us look at both, and you pick.",
      },
      when: "the plan has been more yours than theirs.",
      notWhen: "only one option is safe.",
    },
    de: {
      name: "Zwei echte Möglichkeiten anbieten",
      steps: [
        "Denken Sie sich zwei Wege aus, die Ihnen beide recht sind.",
        "Legen Sie beide nebeneinander, mit dem, was jeder verlangt.",
        "Lassen Sie wählen, und machen Sie aus, wann Sie darauf zurückblicken.",
      ],
      say: {
        warm: "Ich sehe zwei gute Wege, und beide sind mir recht. Welcher passt eher zu Ihnen?",
        plain: "Es gibt zwei Möglichkeiten. Schauen wir beide an, und Sie wählen.",
      },
      when: "wenn der Plan mehr Ihrer war als der Ihres Gegenübers.",
      notWhen: "wenn nur eine Möglichkeit sicher ist.",
    },
  },
};
