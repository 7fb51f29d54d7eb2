import { empathy } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const reflectBeforeAsking: Strategy = {
  id: "reflect-before-asking",
  code: "S14",
  fits: { "understood-low": 3, "judged-high": 2, "atEase-low": 1, drop: 1 },
  notWith: [],
  mechanism: "being-understood",
  barriers: ["not-understood"],
  rupture: "none",
  evidence: empathy,
  words: {
    en: {
      name: "Say back before you ask",
      steps: [
        "For ten minutes, say back what you heard before you ask anything.",
        "Reach for the feeling under the words, and hold it as a guess.",
        "Stop, and let them put you right.",
      ],
      say: {
        warm: "I would like to be sure that I follow you. May I say back what I heard, and you put me right?",
        plain: "This is what I heard so far. Please tell me where I have it wrong.",
      },
      when: "you have been asking many questions, one after the other.",
      notWhen: "you need facts about safety; then ask.",
    },
    de: {
      name: "Wiedergeben, bevor Sie fragen",
      steps: [
        "Geben Sie zehn Minuten lang wieder, was Sie hören, bevor Sie etwas fragen.",
        "Suchen Sie das Gefühl unter den Worten, und sagen Sie es als Vermutung.",
        "Halten Sie an, und lassen Sie sich berichtigen.",
      ],
      say: {
        warm: "Ich möchte Sie richtig verstehen. Darf ich wiedergeben, was ich gehört habe, und Sie berichtigen mich?",
        plain: "Das habe ich bisher gehört. Bitte berichtigen Sie mich, wo ich falschliege.",
      },
      when: "wenn Sie viele Fragen gestellt haben, eine nach der anderen.",
      notWhen: "wenn Sie wegen der Sicherheit etwas wissen müssen; dann fragen Sie.",
    },
  },
};
