import { attendance } from "../evidence/attendance.ts";
import type { Strategy } from "../strategy.ts";

export const howWeWork: Strategy = {
  id: "how-we-work",
  code: "S25",
  fits: { "first-sessions": 3, "missed-session": 1 },
  notWith: ["direct-words", "direct-topic", "tension"],
  mechanism: "predictability",
  barriers: ["not-understood", "method-misfit"],
  rupture: "none",
  evidence: attendance,
  words: {
    en: {
      name: "Say how therapy goes, bumps and all",
      steps: [
        "Say in a minute what you do here and what they do.",
        "Say that bumps between the two of you are usual.",
        "Agree how they can tell you when it does not help.",
      ],
      say: {
        warm: "At some point I will get something wrong with you. When I do, I would really like to hear it.",
        plain: "Here is what I do, what you do, and how you can tell me that it is not helping.",
      },
      when: "they are new to therapy, or new to you.",
      notWhen: "they are in a crisis; then it is a lecture.",
    },
    de: {
      name: "Sagen, wie Therapie geht, auch mit Holpern",
      steps: [
        "Sagen Sie in einer Minute, was Sie hier tun und was Ihr Gegenüber tut.",
        "Sagen Sie, dass es zwischen zwei Menschen auch einmal holpert.",
        "Machen Sie aus, wie sich sagen lässt, dass es nicht hilft.",
      ],
      say: {
        warm: "Irgendwann werde ich bei Ihnen etwas falsch machen. Dann möchte ich es wirklich gern hören.",
        plain: "Das tue ich, das tun Sie, und so können Sie mir sagen, dass es nicht hilft.",
      },
      when: "wenn Therapie neu ist, oder Sie beide sich neu sind.",
      notWhen: "wenn gerade eine Krise ist; dann wird es ein Vortrag.",
    },
  },
};
