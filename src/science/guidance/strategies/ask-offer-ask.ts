import { collaboration } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const askOfferAsk: Strategy = {
  id: "ask-offer-ask",
  code: "S10",
  fits: { "task-low": 3, "understood-low": 2 },
  notWith: [],
  mechanism: "shared-decisions",
  barriers: ["method-misfit"],
  rupture: "none",
  evidence: collaboration,
  words: {
    en: {
      name: "Ask, offer a little, ask again",
      steps: [
        "Ask what they already know or have tried.",
        "Offer one small piece, as one option among others.",
        "Ask what they make of it, and go with their reply.",
      ],
      say: {
        warm: "You know this better than I do. What have you tried so far? Then I could add one thought.",
        plain: "May I share one idea, and you tell me if it fits?",
      },
      when: "you have given much advice, or done most of the talking.",
      notWhen: "they have asked you for a clear direction.",
    },
    de: {
      name: "Fragen, wenig anbieten, wieder fragen",
      steps: [
        "Fragen Sie, was schon bekannt ist oder versucht wurde.",
        "Bieten Sie ein kleines Stück an, als eine Möglichkeit unter anderen.",
        "Fragen Sie, was Ihr Gegenüber davon hält, und richten Sie sich danach.",
      ],
      say: {
        warm: "Sie kennen das besser als ich. Was haben Sie bisher versucht? Dann könnte ich einen Gedanken dazugeben.",
        plain: "Darf ich einen Gedanken sagen, und Sie sagen mir, ob er passt?",
      },
      when: "wenn Sie viel geraten oder das meiste selbst geredet haben.",
      notWhen: "wenn Ihr Gegenüber Sie um eine klare Richtung gebeten hat.",
    },
  },
};
