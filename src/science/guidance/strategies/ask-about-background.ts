import { culturalCompetence } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const askAboutBackground: Strategy = {
  id: "ask-about-background",
  code: "S23",
  fits: { "understood-low": 2, "first-sessions": 1, "judged-high": 1, "atEase-low": 1 },
  notWith: [],
  mechanism: "being-understood",
  barriers: ["identity", "not-understood"],
  rupture: "none",
  evidence: culturalCompetence,
  words: {
    en: {
      name: "Ask about their world",
      steps: [
        "Say that you may miss things about the world they come from.",
        "Ask what you should know to understand them better.",
        "Name one moment that you may have missed, and say so.",
      ],
      say: {
        warm: "I may be missing something about your background, your faith or how things are done in your family. Is there something I should understand better?",
        plain: "What should I know about your world, so that I do not get it wrong?",
      },
      when: "culture, faith, class or identity may lie between you.",
      notWhen: "they would have to teach you what you can read up on.",
    },
    de: {
      name: "Nach der eigenen Welt fragen",
      steps: [
        "Sagen Sie, dass Ihnen an der Welt Ihres Gegenübers manches entgehen kann.",
        "Fragen Sie, was Sie wissen sollten, um besser zu verstehen.",
        "Nennen Sie einen Moment, in dem Ihnen vielleicht etwas entgangen ist.",
      ],
      say: {
        warm: "Vielleicht entgeht mir etwas an Ihrer Herkunft, Ihrem Glauben oder daran, wie es in Ihrer Familie ist. Gibt es etwas, das ich besser verstehen sollte?",
        plain: "Was sollte ich über Ihre Welt wissen, damit ich nichts falsch verstehe?",
      },
      when: "wenn Kultur, Glaube, Herkunft oder Identität zwischen Ihnen stehen könnten.",
      notWhen: "wenn Ihr Gegenüber Ihnen erklären müsste, was Sie nachlesen können.",
    },
  },
};
