import { ruptureRepair } from "../evidence/relationship.ts";
import type { Strategy } from "../strategy.ts";

export const nameMyPart: Strategy = {
  id: "name-my-part",
  code: "S33",
  fits: { drop: 3, "two-low": 2, erosion: 1, tension: 3, "heldBack-high": 1, "judged-high": 1 },
  notWith: ["direct-words"],
  mechanism: "validation",
  barriers: ["unrepaired-rupture", "not-understood"],
  rupture: "withdrawal",
  evidence: ruptureRepair,
  words: {
    en: {
      name: "Name the strain, and your part in it",
      steps: [
        "Say that something may have been off, and name your own part first.",
        "Hold it as a guess, and leave room for a no.",
        "Listen to what comes, without explaining yourself.",
      ],
      say: {
        warm: "I think I may have missed something last time. If you would like to tell me, I am glad to hear it, even if it is about me.",
        plain: "Last time felt a bit different to me, and I may have had a part in that. How was it for you?",
      },
      when: "they drew back, said less or agreed quickly.",
      notWhen: "they are angry right now; then hear the anger first.",
    },
    de: {
      name: "Den Bruch benennen, und den eigenen Anteil",
      steps: [
        "Sagen Sie, dass etwas nicht gestimmt haben mag, und nennen Sie zuerst Ihren Anteil.",
        "Sagen Sie es als Vermutung, und lassen Sie Raum für ein Nein.",
        "Hören Sie an, was kommt, ohne sich zu erklären.",
      ],
      say: {
        warm: "Ich glaube, mir ist beim letzten Mal etwas entgangen. Wenn Sie es mir sagen möchten, höre ich es gern, auch wenn es um mich geht.",
        plain:
          "Das letzte Mal war für mich etwas anders, und daran hatte ich vielleicht einen Anteil. Wie war es für Sie?",
      },
      when: "wenn Ihr Gegenüber sich zurückzog, weniger sagte oder schnell zustimmte.",
      notWhen: "wenn gerade Ärger da ist; dann hören Sie zuerst den Ärger.",
    },
  },
};
