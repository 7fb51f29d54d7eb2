import { goalConsensus } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const goalRecontract: Strategy = {
  id: "goal-recontract",
  code: "S15",
  fits: { "goal-low": 3, "two-low": 1, erosion: 1, "hope-low": 1 },
  notWith: ["first-sessions"],
  mechanism: "shared-goals",
  barriers: ["goals-differ"],
  rupture: "none",
  evidence: goalConsensus,
  words: {
    en: {
      name: "Ask which goal comes first now",
      steps: [
        "Each of you writes down the one goal that matters most now.",
        "Put the two side by side.",
        "Agree on one thing to work on first, in their words.",
      ],
      say: {
        warm: "I may have been working on something other than what matters most to you now. Can we look at that together?",
        plain: "Which goal comes first for you at the moment? I will tell you mine after.",
      },
      when: "you and they may want different things first.",
      notWhen: "they have only just begun, or have too much on them already.",
    },
    de: {
      name: "Fragen, welches Ziel jetzt zuerst kommt",
      steps: [
        "Schreiben Sie beide das eine Ziel auf, das jetzt am wichtigsten ist.",
        "Legen Sie die beiden nebeneinander.",
        "Einigen Sie sich auf eines, mit dem Sie beginnen, in den Worten Ihres Gegenübers.",
      ],
      say: {
        warm: "Vielleicht habe ich an etwas anderem gearbeitet als an dem, was Ihnen jetzt am wichtigsten ist. Schauen wir das zusammen an?",
        plain: "Welches Ziel kommt für Sie gerade zuerst? Danach sage ich Ihnen meines.",
      },
      when: "wenn Sie beide vielleicht Verschiedenes zuerst wollen.",
      notWhen: "wenn die Therapie gerade erst begonnen hat oder schon zu viel da ist.",
    },
  },
};
