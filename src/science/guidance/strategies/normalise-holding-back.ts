import { nonDisclosure } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const normaliseHoldingBack: Strategy = {
  id: "normalise-holding-back",
  code: "S1",
  fits: { "heldBack-high": 3, "direct-topic": 1, "judged-high": 1, ceiling: 1 },
  notWith: [],
  mechanism: "less-shame",
  barriers: ["holding-back"],
  rupture: "withdrawal",
  evidence: nonDisclosure,
  words: {
    en: {
      name: "Say that holding back is normal",
      steps: [
        "Say that most people keep some things to themselves in therapy.",
        "Add that they choose what to say, and when.",
        "Go on with something else, and leave the door open.",
      ],
      say: {
        warm: "Most people keep some things to themselves here, and that is fine. You choose what we talk about, and when.",
        plain: "You do not have to say everything here. You decide what to say, and when.",
      },
      when: "they held back more than they usually do.",
      notWhen: "you hope to draw something out; it helps only if you ask for nothing.",
    },
    de: {
      name: "Sagen, dass Zurückhalten normal ist",
      steps: [
        "Sagen Sie, dass die meisten in der Therapie manches für sich behalten.",
        "Fügen Sie hinzu, dass Ihr Gegenüber das Was und das Wann bestimmt.",
        "Gehen Sie zu etwas anderem über, und lassen Sie die Tür offen.",
      ],
      say: {
        warm: "Die meisten behalten hier manches für sich, und das ist in Ordnung. Sie wählen, worüber wir sprechen, und wann.",
        plain: "Sie müssen hier nicht alles sagen. Sie bestimmen, was Sie sagen, und wann.",
      },
      when: "wenn mehr als sonst zurückgehalten wurde.",
      notWhen: "wenn Sie etwas herauslocken möchten; es hilft nur, wenn Sie nach nichts fragen.",
    },
  },
};
