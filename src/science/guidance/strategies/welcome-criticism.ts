import { feedback } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const welcomeCriticism: Strategy = {
  id: "welcome-criticism",
  code: "S12",
  fits: { ceiling: 3, "first-sessions": 1, erosion: 1 },
  notWith: ["direct-words", "tension"],
  mechanism: "permission-to-disagree",
  barriers: ["holding-back"],
  rupture: "withdrawal",
  evidence: feedback,
  words: {
    en: {
      name: "Say that critical words help you",
      steps: [
        "Say that critical words help you more than polite ones.",
        "Name one thing that you could have done better.",
        "Thank them for the first doubt they voice, and change something because of it.",
      ],
      say: {
        warm: "I can only get better at this with you if I hear what does not work. I would be glad to know.",
        plain: "What I could do better is as useful to me as what went well.",
      },
      when: "all is always fine, and you learn little from it.",
      notWhen: "it would sound like a demand to be unhappy with you.",
    },
    de: {
      name: "Sagen, dass kritische Worte Ihnen helfen",
      steps: [
        "Sagen Sie, dass Ihnen kritische Worte mehr helfen als höfliche.",
        "Nennen Sie etwas, das Sie hätten besser machen können.",
        "Danken Sie für den ersten Zweifel, und ändern Sie seinetwegen etwas.",
      ],
      say: {
        warm: "Ich kann das mit Ihnen nur besser machen, wenn ich höre, was nicht geht. Ich wäre froh, es zu wissen.",
        plain: "Was ich besser machen könnte, nützt mir so viel wie das, was gut war.",
      },
      when: "wenn immer alles gut ist und Sie wenig daraus erfahren.",
      notWhen: "wenn es wie eine Forderung klänge, mit Ihnen unzufrieden zu sein.",
    },
  },
};
