import { feedback } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const ownMarker: Strategy = {
  id: "own-marker",
  code: "S18",
  fits: { "hope-low": 3, ceiling: 1, "goal-low": 1 },
  notWith: ["direct-words", "direct-topic", "tension", "judged-high"],
  mechanism: "expectation",
  barriers: ["no-progress", "goals-differ"],
  rupture: "none",
  evidence: { ...feedback, grade: "B" },
  words: {
    en: {
      name: "Choose a sign of progress together",
      steps: [
        "Ask for the first small sign in daily life that this helps.",
        "Let them choose how to keep track of it.",
        "Look at it together every few weeks.",
      ],
      say: {
        warm: "What would be the first small thing in your week that tells you this is helping?",
        plain: "How will you know that this works for you?",
      },
      when: "neither of you can tell whether it is helping.",
      notWhen: "they feel tested already.",
    },
    de: {
      name: "Gemeinsam ein Zeichen für Fortschritt wählen",
      steps: [
        "Fragen Sie nach dem ersten kleinen Zeichen im Alltag, dass es hilft.",
        "Lassen Sie Ihr Gegenüber wählen, wie es im Blick bleibt.",
        "Schauen Sie alle paar Wochen gemeinsam darauf.",
      ],
      say: {
        warm: "Was wäre in Ihrer Woche die erste kleine Sache, an der Sie merken, dass es hilft?",
        plain: "Wie werden Sie wissen, dass es für Sie etwas bringt?",
      },
      when: "wenn Sie beide nicht sagen können, ob es hilft.",
      notWhen: "wenn Ihr Gegenüber sich ohnehin geprüft fühlt.",
    },
  },
};
