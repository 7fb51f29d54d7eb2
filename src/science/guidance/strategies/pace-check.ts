import { fromPractice } from "../evidence/from-practice.ts";
import type { Strategy } from "../strategy.ts";

export const paceCheck: Strategy = {
  id: "pace-check",
  code: "S22",
  fits: { "atEase-low": 3, drop: 1, "heldBack-high": 1, "judged-high": 1, "direct-topic": 1 },
  notWith: [],
  mechanism: "client-control",
  barriers: ["method-misfit", "holding-back"],
  rupture: "none",
  evidence: fromPractice({
    en: "People take in more when feelings are neither too strong nor too flat.",
    de: "Menschen nehmen mehr auf, wenn Gefühle weder zu stark noch zu flach sind.",
  }),
  words: {
    en: {
      name: "Check the pace",
      steps: [
        "Stop once in the session and ask about the speed.",
        "Offer slower, as it is or faster, and take their word for it.",
        "Change the pace at once, so that they can feel it.",
      ],
      say: {
        warm: "I want to be sure that this is not too much, and not too little. Should we slow down, stay like this, or go a bit faster?",
        plain: "Is this pace right for you?",
      },
      when: "feelings ran very high, or stayed flat, last time.",
      notWhen: "you need to step in for their safety.",
    },
    de: {
      name: "Nach dem Tempo fragen",
      steps: [
        "Halten Sie einmal in der Sitzung an, und fragen Sie nach dem Tempo.",
        "Bieten Sie langsamer, so wie jetzt oder schneller an, und glauben Sie der Antwort.",
        "Ändern Sie das Tempo sofort, damit es zu spüren ist.",
      ],
      say: {
        warm: "Ich möchte sicher sein, dass das nicht zu viel ist, und nicht zu wenig. Langsamer, so weiter, oder etwas schneller?",
        plain: "Ist dieses Tempo richtig für Sie?",
      },
      when: "wenn die Gefühle beim letzten Mal sehr stark waren oder flach blieben.",
      notWhen: "wenn Sie um der Sicherheit willen eingreifen müssen.",
    },
  },
};
