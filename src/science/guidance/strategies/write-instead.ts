import { fromRelatedTreatments } from "../evidence/from-practice.ts";
import type { Strategy } from "../strategy.ts";

export const writeInstead: Strategy = {
  id: "write-instead",
  code: "S6",
  fits: { "direct-topic": 2, "heldBack-high": 2, "atEase-low": 1 },
  notWith: [],
  mechanism: "client-control",
  barriers: ["holding-back"],
  rupture: "withdrawal",
  evidence: fromRelatedTreatments({
    en: "For some people it is easier to write a thing down than to say it.",
    de: "Manchen fällt es leichter, etwas aufzuschreiben, als es zu sagen.",
  }),
  words: {
    en: {
      name: "Offer to write instead of speak",
      steps: [
        "Offer that they may write instead of speak, as often as they like.",
        "Say that they choose whether you read it, alone or together.",
        "Talk first about where the paper goes afterwards.",
      ],
      say: {
        warm: "Some things are easier to write than to say. If you ever bring a note, you decide if I read it.",
        plain: "You could write it down instead. You can keep it, show me a part of it, or throw it away.",
      },
      when: "they freeze or go quiet as a topic comes near.",
      notWhen: "they worry about records, or someone at home could find it.",
    },
    de: {
      name: "Schreiben statt sprechen anbieten",
      steps: [
        "Bieten Sie an, zu schreiben statt zu sprechen, so oft es passt.",
        "Sagen Sie, dass Ihr Gegenüber wählt, ob Sie es lesen, allein oder gemeinsam.",
        "Sprechen Sie vorher darüber, wo das Blatt danach bleibt.",
      ],
      say: {
        warm: "Manches lässt sich leichter schreiben als sagen. Falls Sie einmal ein Blatt mitbringen, bestimmen Sie, ob ich es lese.",
        plain:
          "Sie könnten es aufschreiben. Sie können es behalten, mir einen Teil zeigen oder es wegwerfen.",
      },
      when: "wenn jemand erstarrt oder still wird, sobald ein Thema näher kommt.",
      notWhen: "wenn Aufgeschriebenes Sorge macht oder zu Hause gefunden werden könnte.",
    },
  },
};
