import { unseenEndings } from "../evidence/attendance.ts";
import type { Strategy } from "../strategy.ts";

export const pauseOrEnd: Strategy = {
  id: "pause-or-end",
  code: "S32",
  fits: { "missed-session": 1, erosion: 1 },
  notWith: [
    "direct-words",
    "direct-topic",
    "tension",
    "heldBack-high",
    "judged-high",
    "drop",
    "unrepaired-rupture",
    "not-understood",
    "holding-back",
  ],
  mechanism: "good-ending",
  barriers: ["improved-enough"],
  rupture: "none",
  evidence: unseenEndings,
  words: {
    en: {
      name: "Offer a pause or a good ending",
      steps: [
        "Ask openly if they have got what they came for.",
        "Offer to go on, to meet less often, to pause, or to end well.",
        "Agree what would bring them back.",
      ],
      say: {
        warm: "You may have what you came for, and that would be good news. Would you like to go on, meet less often, or plan an ending?",
        plain: "Do you want to go on as we are, meet less often, or stop for now?",
      },
      when: "they come less often and life seems better.",
      notWhen: "they are unwell, or something here hurt; then talk about that.",
    },
    de: {
      name: "Eine Pause oder ein gutes Ende anbieten",
      steps: [
        "Fragen Sie offen, ob erreicht ist, worum es am Anfang ging.",
        "Bieten Sie an, weiterzumachen, sich seltener zu sehen, zu pausieren oder gut zu enden.",
        "Machen Sie aus, was ein Anlass wäre wiederzukommen.",
      ],
      say: {
        warm: "Vielleicht haben Sie, wofür Sie gekommen sind, und das wäre schön. Möchten Sie weitermachen, seltener kommen oder ein Ende planen?",
        plain: "Möchten Sie so weitermachen, seltener kommen oder fürs Erste aufhören?",
      },
      when: "wenn jemand seltener kommt und das Leben besser scheint.",
      notWhen: "wenn es nicht gut geht oder hier etwas wehtat; dann sprechen Sie darüber.",
    },
  },
};
