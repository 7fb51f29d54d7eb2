import { ifThenPlans } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const ifThenPlan: Strategy = {
  id: "if-then-plan",
  code: "S13",
  fits: { "task-low": 1, "missed-session": 1 },
  notWith: ["hope-low", "direct-words", "direct-topic", "tension", "ambivalence", "against-change"],
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
        plain: "Which moment in your week would remind you? And what would you do then?",
      },
      when: "they want to do something and do not get round to it.",
      notWhen: "they do not really want to; then hear both sides first.",
    },
    de: {
      name: "Einen Wenn-dann-Plan machen",
      steps: [
        "Suchen Sie gemeinsam etwas Kleines aus, das Ihr Gegenüber wirklich tun will.",
        "Finden Sie den Moment in der Woche, in dem es geschehen könnte.",
        "Fassen Sie es in eigene Worte, als: wenn dieser Moment kommt, dann tue ich das.",
      ],
      say: {
        warm: "Suchen wir den Moment in Ihrer Woche, in dem das wirklich gehen könnte. Wenn er kommt, was tun Sie dann?",
        plain: "Welcher Moment in Ihrer Woche würde Sie daran erinnern? Und was würden Sie dann tun?",
      },
      when: "wenn jemand etwas tun will und nicht dazu kommt.",
      notWhen: "wenn der Wille fehlt; dann hören Sie zuerst beide Seiten.",
    },
  },
};
