import { nonDisclosure } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const leaveTheDoorOpen: Strategy = {
  id: "leave-the-door-open",
  code: "S38",
  fits: { "direct-topic": 3, "heldBack-high": 1 },
  notWith: [],
  mechanism: "less-shame",
  barriers: ["holding-back"],
  rupture: "withdrawal",
  evidence: nonDisclosure,
  words: {
    en: {
      name: "Leave the door open",
      steps: [
        "Say that you are glad to know.",
        "Say that nothing has to be told.",
        "Ask what would make it a little easier to be here, and stop there.",
      ],
      say: {
        warm: "I am glad you let me know that something is hard to talk about. You do not have to talk about it. If you ever want to, I am here.",
        plain: "There is no need to go into it. What would make it easier to be here, whatever you choose?",
      },
      when: "they let you know that there is something, and no more.",
      notWhen: "it may be about harm or safety; then ask about safety first.",
    },
    de: {
      name: "Die Tür offen lassen",
      steps: [
        "Sagen Sie, dass Sie froh sind, davon zu wissen.",
        "Sagen Sie, dass nichts erzählt werden muss.",
        "Fragen Sie, was es hier etwas leichter machen würde, und belassen Sie es dabei.",
      ],
      say: {
        warm: "Ich bin froh, davon zu wissen: Etwas ist schwer anzusprechen. Sie müssen nicht darüber sprechen. Falls Sie es einmal möchten, bin ich da.",
        plain:
          "Wir müssen nicht darauf eingehen. Was würde es leichter machen, hier zu sein, was auch immer Sie wählen?",
      },
      when: "wenn Sie erfahren haben, dass da etwas ist, und mehr nicht.",
      notWhen: "wenn es um Gefahr gehen kann; dann fragen Sie zuerst nach der Sicherheit.",
    },
  },
};
