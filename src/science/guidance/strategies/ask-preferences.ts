import { preferences } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const askPreferences: Strategy = {
  id: "ask-preferences",
  code: "S20",
  fits: { "first-sessions": 3, "task-low": 2, "atEase-low": 1, "understood-low": 1 },
  notWith: [],
  mechanism: "shared-decisions",
  barriers: ["method-misfit"],
  rupture: "none",
  evidence: preferences,
  words: {
    en: {
      name: "Ask how they like to work",
      steps: [
        "Ask how they like to work: who leads, how gently, and whether on the past or on today.",
        "Ask what must not happen here.",
        "Say which of these wishes you can meet and which you cannot.",
      ],
      say: {
        warm: "People differ in what helps them. Would you like me to lead more, or to follow you? And what should not happen here?",
        plain: "How do you like to work, and what should I avoid?",
      },
      when: "you are at the start, or something did not fit.",
      notWhen: "you would have to promise what you cannot keep.",
    },
    de: {
      name: "Fragen, welche Art zu arbeiten passt",
      steps: [
        "Fragen Sie, wer führen soll, wie sanft, und ob es um früher oder heute gehen soll.",
        "Fragen Sie, was hier nicht passieren darf.",
        "Sagen Sie, welche dieser Wünsche Sie erfüllen können und welche nicht.",
      ],
      say: {
        warm: "Menschen brauchen Verschiedenes. Soll ich mehr führen, oder soll ich Ihnen folgen? Und was soll hier nicht passieren?",
        plain: "Wie arbeiten Sie gern, und was soll ich lassen?",
      },
      when: "wenn Sie am Anfang stehen oder etwas nicht gepasst hat.",
      notWhen: "wenn Sie versprechen müssten, was Sie nicht halten können.",
    },
  },
};
