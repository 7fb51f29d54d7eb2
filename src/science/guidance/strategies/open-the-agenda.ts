import { collaboration } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const openTheAgenda: Strategy = {
  id: "open-the-agenda",
  code: "S9",
  fits: { "asked-for": 2, "goal-low": 2, "two-low": 1, erosion: 1, "task-low": 1 },
  notWith: [],
  mechanism: "shared-decisions",
  barriers: ["method-misfit", "goals-differ"],
  rupture: "none",
  evidence: collaboration,
  words: {
    en: {
      name: "Let them open the agenda",
      steps: [
        "Start by asking what they most want from today.",
        "Add your own point second, and say that it can wait.",
        "Settle the order together, in two minutes.",
      ],
      say: {
        warm: "Before I say anything, what would make today worth your time?",
        plain: "What should we spend today on? You go first.",
      },
      when: "you have mostly chosen what to talk about.",
      notWhen: "they are in a crisis; then follow the crisis.",
    },
    de: {
      name: "Ihr Gegenüber anfangen lassen",
      steps: [
        "Fragen Sie zu Beginn, was heute am meisten gebraucht wird.",
        "Nennen Sie Ihr eigenes Anliegen danach, und sagen Sie, dass es warten kann.",
        "Legen Sie gemeinsam in zwei Minuten die Reihenfolge fest.",
      ],
      say: {
        warm: "Bevor ich etwas sage: Wofür soll heute Zeit sein?",
        plain: "Womit sollen wir uns heute beschäftigen? Fangen Sie an.",
      },
      when: "wenn meistens Sie gewählt haben, worüber gesprochen wird.",
      notWhen: "wenn gerade eine Krise ist; dann folgen Sie der Krise.",
    },
  },
};
