import { ruptureRepair } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const changeTheTask: Strategy = {
  id: "change-the-task",
  code: "S36",
  fits: { tension: 2, "task-low": 2, "direct-words": 1, "two-low": 1 },
  notWith: [],
  mechanism: "shared-decisions",
  barriers: ["method-misfit", "unrepaired-rupture"],
  rupture: "confrontation",
  evidence: { ...ruptureRepair, grade: "C" },
  words: {
    en: {
      name: "Put the task aside",
      steps: [
        "Say that this may be the wrong task, or the wrong time for it.",
        "Put it aside, or change it so that it fits.",
        "Next time, ask what they needed instead.",
      ],
      say: {
        warm: "I think I was pushing for something that does not fit right now. Let us put it aside and find something that does.",
        plain: "This task may not be right. We can stop it or change it.",
      },
      when: "the strain is about what you do in the session.",
      notWhen: "what they ask for would harm them.",
    },
    de: {
      name: "Die Aufgabe beiseitelegen",
      steps: [
        "Sagen Sie, dass es die falsche Aufgabe sein kann oder der falsche Zeitpunkt.",
        "Lassen Sie die Aufgabe liegen, oder ändern Sie etwas daran.",
        "Fragen Sie beim nächsten Mal, was stattdessen nötig war.",
      ],
      say: {
        warm: "Ich glaube, ich habe auf etwas gedrängt, das gerade nicht passt. Legen wir es beiseite und suchen etwas, das passt.",
        plain: "Vielleicht ist diese Aufgabe nicht die richtige. Wir können sie lassen oder ändern.",
      },
      when: "wenn es um das geht, was Sie in der Sitzung tun.",
      notWhen: "wenn das Gewünschte schaden würde.",
    },
  },
};
