import { goalConsensus } from "../evidence/working-together.ts";
import type { Strategy } from "../strategy.ts";

export const theirOwnWords: Strategy = {
  id: "their-own-words",
  code: "S16",
  fits: { "goal-low": 3, "understood-low": 1, "task-low": 1 },
  notWith: ["goals-differ", "goals-apart"],
  mechanism: "shared-goals",
  barriers: ["not-understood"],
  rupture: "none",
  evidence: goalConsensus,
  words: {
    en: {
      name: "Put the aim in their words",
      steps: [
        "Listen for the words that they use for what they want.",
        "Say your idea of the work again, using only those words.",
        "Ask them to change the sentence until it is theirs.",
      ],
      say: {
        warm: "I have been saying this in my language. How would you say it in yours?",
        plain: "Let me try to say what we are working on in your words. Change whatever does not fit.",
      },
      when: "you want the same thing and name it differently.",
      notWhen: "you really want different things; then talk about that first.",
    },
    de: {
      name: "Das Ziel in den Worten Ihres Gegenübers",
      steps: [
        "Achten Sie auf die Worte, mit denen Ihr Gegenüber sagt, was es will.",
        "Sagen Sie Ihre Vorstellung von der Arbeit noch einmal, nur mit diesen Worten.",
        "Bitten Sie darum, den Satz zu ändern, bis er wie selbst gesagt klingt.",
      ],
      say: {
        warm: "Ich sage das immer in meiner Sprache. Wie würden Sie es in Ihrer sagen?",
        plain: "Ich versuche, in Ihren Worten zu sagen, woran wir arbeiten. Ändern Sie, was nicht passt.",
      },
      when: "wenn Sie beide dasselbe wollen und es verschieden nennen.",
      notWhen: "wenn Sie wirklich Verschiedenes wollen; dann sprechen Sie zuerst darüber.",
    },
  },
};
