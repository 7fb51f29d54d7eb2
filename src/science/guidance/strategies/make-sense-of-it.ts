import { regard } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const makeSenseOfIt: Strategy = {
  id: "make-sense-of-it",
  code: "S5",
  fits: { "judged-high": 3, "direct-words": 1, "understood-low": 1, "atEase-low": 2 },
  notWith: [],
  mechanism: "less-shame",
  barriers: ["not-understood"],
  rupture: "none",
  evidence: regard,
  words: {
    en: {
      name: "Say what makes sense about it",
      steps: [
        "Pick one thing that they seem hard on themselves about.",
        "Say plainly why it makes sense, given what they have lived through.",
        "Watch how that lands, and let them correct you.",
      ],
      say: {
        warm: "Given what you were dealing with, I can see why you did that. I do not think less of you for it.",
        plain: "That makes sense to me. Many people would have done the same.",
      },
      when: "they seem to worry about what you think of them.",
      notWhen: "it would make harm to them or to others sound fine.",
    },
    de: {
      name: "Sagen, was daran verständlich ist",
      steps: [
        "Wählen Sie etwas, bei dem Ihr Gegenüber streng mit sich zu sein scheint.",
        "Sagen Sie schlicht, warum es nach allem Erlebten verständlich ist.",
        "Achten Sie darauf, wie das ankommt, und lassen Sie sich berichtigen.",
      ],
      say: {
        warm: "Bei allem, womit Sie zu tun hatten, verstehe ich, warum Sie das getan haben. Ich denke deshalb nicht schlechter von Ihnen.",
        plain: "Das leuchtet mir ein. Viele hätten dasselbe getan.",
      },
      when: "wenn die Sorge da zu sein scheint, was Sie denken.",
      notWhen: "wenn Schaden für sich oder andere damit in Ordnung klänge.",
    },
  },
};
