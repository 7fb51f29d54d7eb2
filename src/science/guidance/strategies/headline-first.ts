import { fromRelatedTreatments } from "../evidence/from-practice.ts";
import type { Strategy } from "../strategy.ts";

export const headlineFirst: Strategy = {
  id: "headline-first",
  code: "S4",
  fits: { "direct-topic": 3, "heldBack-high": 1, "judged-high": 1 },
  notWith: [],
  mechanism: "client-control",
  barriers: ["holding-back"],
  rupture: "withdrawal",
  evidence: fromRelatedTreatments({
    en: "Taking small steps that the client controls is common in treatments for fear and shame.",
    de: "Kleine, selbst bestimmte Schritte sind in Behandlungen von Angst und Scham üblich.",
  }),
  words: {
    en: {
      name: "Offer small steps, with a brake",
      steps: [
        "Say that a hard topic can be taken in small pieces, or left.",
        "Offer to begin with only how it feels to have it here.",
        "Agree on a word that stops the talk at any time.",
      ],
      say: {
        warm: "If you ever want to go near it, we can go in small steps. You hold the brake the whole time.",
        plain: "We can leave it, or take a very small piece. You say stop, and we stop.",
      },
      when: "they would like to speak, and it feels too big.",
      notWhen: "they want to move fast, or it may be about safety; then ask about safety first.",
    },
    de: {
      name: "Kleine Schritte anbieten, mit Bremse",
      steps: [
        "Sagen Sie, dass ein schweres Thema warten oder in kleinen Stücken drankommen kann.",
        "Bieten Sie an, nur damit zu beginnen, wie es sich anfühlt, das Thema hier zu haben.",
        "Machen Sie ein Wort aus, mit dem das Gespräch jederzeit anhält.",
      ],
      say: {
        warm: "Falls Sie sich dem einmal nähern möchten, gehen wir in kleinen Schritten. Sie haben die ganze Zeit die Bremse in der Hand.",
        plain: "Wir können es lassen oder ein ganz kleines Stück nehmen. Sie sagen Stopp, und wir halten an.",
      },
      when: "wenn Ihr Gegenüber sprechen möchte und es sich zu groß anfühlt.",
      notWhen:
        "wenn es schnell gehen soll oder um Sicherheit gehen kann; dann fragen Sie zuerst nach der Sicherheit.",
    },
  },
};
