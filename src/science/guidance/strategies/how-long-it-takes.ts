import { expectation } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const howLongItTakes: Strategy = {
  id: "how-long-it-takes",
  code: "S30",
  fits: { "first-sessions": 2, "hope-low": 1 },
  notWith: ["direct-words", "tension"],
  mechanism: "expectation",
  barriers: ["no-progress"],
  rupture: "none",
  evidence: expectation,
  words: {
    en: {
      name: "Say how long it may take",
      steps: [
        "Say how long such work often takes, as a range.",
        "Say that it can feel harder for a while before it gets easier.",
        "Agree when you will look back together.",
      ],
      say: {
        warm: "This can feel harder before it feels lighter. I would like to agree with you when we look back.",
        plain: "Here is how long this often takes, and when we will look back at it.",
      },
      when: "they may be waiting for a change that takes time.",
      notWhen: "you would have to promise a result.",
    },
    de: {
      name: "Sagen, wie lange es dauern kann",
      steps: [
        "Sagen Sie, wie lange solche Arbeit oft dauert, von wann bis wann.",
        "Sagen Sie, dass es eine Weile schwerer sein kann, bevor es leichter wird.",
        "Machen Sie aus, wann Sie gemeinsam zurückblicken.",
      ],
      say: {
        warm: "Das kann sich schwerer anfühlen, bevor es leichter wird. Ich möchte mit Ihnen ausmachen, wann wir zurückblicken.",
        plain: "So lange dauert das oft, und dann blicken wir darauf zurück.",
      },
      when: "wenn vielleicht auf eine Veränderung gewartet wird, die Zeit braucht.",
      notWhen: "wenn Sie ein Ergebnis versprechen müssten.",
    },
  },
};
