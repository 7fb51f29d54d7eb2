import { attendance } from "../evidence/attendance.ts";
import type { Strategy } from "../strategy.ts";

export const bothSides: Strategy = {
  id: "both-sides",
  code: "S26",
  fits: { "hope-low": 2, "missed-session": 1, erosion: 1 },
  notWith: ["direct-words", "tension"],
  mechanism: "own-reasons",
  barriers: ["ambivalence"],
  rupture: "none",
  evidence: attendance,
  words: {
    en: {
      name: "Hear both sides of wanting",
      steps: [
        "Ask what speaks for going on with this, and what speaks against.",
        "Say both sides back, and take neither.",
        "Ask what they would like to do next, and leave it with them.",
      ],
      say: {
        warm: "It sounds as if part of you wants this and part of you does not. Both make sense to me.",
        plain: "What speaks for this, and what speaks against it?",
      },
      when: "they hesitate, put things off or stay away.",
      notWhen: "they have already decided; then help them do it.",
    },
    de: {
      name: "Beide Seiten des Wollens hören",
      steps: [
        "Fragen Sie, was dafür spricht weiterzumachen, und was dagegen.",
        "Geben Sie beide Seiten wieder, und ergreifen Sie keine.",
        "Fragen Sie, was der nächste Schritt sein soll, und überlassen Sie ihn Ihrem Gegenüber.",
      ],
      say: {
        warm: "Es klingt, als wollte ein Teil von Ihnen das, und ein anderer nicht. Beides leuchtet mir ein.",
        plain: "Was spricht dafür, und was spricht dagegen?",
      },
      when: "wenn Ihr Gegenüber zögert, etwas aufschiebt oder wegbleibt.",
      notWhen: "wenn die Entscheidung schon gefallen ist; dann helfen Sie bei der Umsetzung.",
    },
  },
};
