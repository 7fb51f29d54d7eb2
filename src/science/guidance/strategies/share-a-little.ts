import { selfDisclosure } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const shareALittle: Strategy = {
  id: "share-a-little",
  code: "S8",
  fits: { "atEase-low": 2, "understood-low": 1 },
  notWith: ["tension", "direct-words", "first-sessions"],
  mechanism: "closeness",
  barriers: ["not-understood"],
  rupture: "none",
  evidence: selfDisclosure,
  words: {
    en: {
      name: "Share a little of yourself",
      steps: [
        "Choose one small, true thing that shows you know this kind of moment.",
        "Say it in one sentence.",
        "Hand the talk back to them at once.",
      ],
      say: {
        warm: "I think I know a little of that feeling. How is it for you?",
        plain: "I notice that I am a bit careful today. I wonder how it is for you.",
      },
      when: "it feels stiff or far away between you.",
      notWhen: "they tend to look after you, or you would do it for your own sake.",
    },
    de: {
      name: "Ein wenig von sich zeigen",
      steps: [
        "Wählen Sie etwas Kleines und Wahres, das zeigt, dass Sie solche Momente kennen.",
        "Sagen Sie es in einem Satz.",
        "Geben Sie das Gespräch gleich wieder zurück.",
      ],
      say: {
        warm: "Ich glaube, ich kenne dieses Gefühl ein wenig. Wie ist es für Sie?",
        plain: "Ich merke, dass ich heute etwas vorsichtig bin. Wie ist es für Sie?",
      },
      when: "wenn es sich zwischen Ihnen steif oder fern anfühlt.",
      notWhen: "wenn Ihr Gegenüber dazu neigt, für Sie zu sorgen, oder Sie es für sich täten.",
    },
  },
};
