import { ifThenPlans } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const ifThenPlan: Strategy = {
  id: "if-then-plan",
  code: "S13",
  fits: { "task-low": 1, "missed-session": 1 },
  notWith: ["hope-low", "direct-words", "direct-topic", "tension"],
  mechanism: "cue-and-plan",
  barriers: ["method-misfit", "practical"],
  rupture: "none",
  evidence: ifThenPlans,
  words: {
    en: {
      name: "Make an if-then plan",
      steps: [
        "Choose with them one small thing that they truly want to do.",
        "Find the moment in their week when it could happen.",
        "Put it in their words, as: if this moment comes, then I do that.",
      ],
      say: {
        warm: "Let us find the moment in your week when this could really happen. When it comes, what will you do?",
        plain: "If this happens, then I do that. How would you fill that in?",
      },
      when: "they want to do something and do not get round to it.",
      notWhen: "they do not really want to; then hear both sides first.",
    },
  },
};
