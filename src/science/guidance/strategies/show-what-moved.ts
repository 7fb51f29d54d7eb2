import { expectation } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const showWhatMoved: Strategy = {
  id: "show-what-moved",
  code: "S31",
  fits: { "hope-low": 3, erosion: 1 },
  notWith: ["direct-words", "direct-topic", "tension", "goal-flat"],
  mechanism: "expectation",
  barriers: ["no-progress"],
  rupture: "none",
  evidence: expectation,
  words: {
    en: {
      name: "Show what has moved",
      steps: [
        "Find one thing that has really changed since you began.",
        "Say what they did that made it move.",
        "Ask if they see it too, and take a no for an answer.",
      ],
      say: {
        warm: "Since we began something has moved, and I think that was your doing. Do you see it that way?",
        plain: "Here is one thing that has changed, and here is what you did. Do you see it too?",
      },
      when: "they have little hope, though something has really changed.",
      notWhen: "nothing has changed yet; then say so, and look at the plan.",
    },
    de: {
      name: "Zeigen, was sich bewegt hat",
      steps: [
        "Finden Sie etwas, das sich seit dem Anfang wirklich verändert hat.",
        "Sagen Sie, was Ihr Gegenüber dafür getan hat.",
        "Fragen Sie, ob Ihr Gegenüber es auch so sieht, und lassen Sie ein Nein gelten.",
      ],
      say: {
        warm: "Seit unserem Anfang hat sich etwas bewegt, und ich glaube, das waren Sie. Sehen Sie es auch so?",
        plain: "Eines hat sich verändert, und das haben Sie dafür getan. Sehen Sie es auch?",
      },
      when: "wenn wenig Hoffnung da ist, obwohl sich wirklich etwas verändert hat.",
      notWhen: "wenn sich noch nichts verändert hat; dann sagen Sie das, und schauen Sie auf den Plan.",
    },
  },
};
