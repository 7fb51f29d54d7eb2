import { attendance } from "../evidence/attendance.ts";
import type { Strategy } from "../strategy.ts";

export const easyToCome: Strategy = {
  id: "easy-to-come",
  code: "S27",
  fits: { "missed-session": 2 },
  notWith: ["direct-words", "tension"],
  mechanism: "fewer-obstacles",
  barriers: ["practical"],
  rupture: "none",
  evidence: attendance,
  words: {
    en: {
      name: "Make it easy to come",
      steps: [
        "Ask if a short reminder a day or two before would help.",
        "Show how to move a session without giving a reason.",
        "Put the next date in place before you part.",
      ],
      say: {
        warm: "Weeks get full. Would a short reminder help, and do you know how to move a time if you need to?",
        plain: "Would you like a reminder the day before? You can always move a session.",
      },
      when: "weeks are full and dates slip.",
      notWhen: "it would sound like a reproach.",
    },
    de: {
      name: "Das Kommen leicht machen",
      steps: [
        "Fragen Sie, ob ein oder zwei Tage vorher eine kurze Erinnerung helfen würde.",
        "Zeigen Sie, wie sich eine Sitzung ohne Grund verschieben lässt.",
        "Machen Sie den nächsten Termin aus, bevor Sie auseinandergehen.",
      ],
      say: {
        warm: "Die Wochen sind oft voll. Würde eine kurze Erinnerung helfen, und wissen Sie, wie Sie einen Termin verschieben?",
        plain: "Möchten Sie am Tag davor eine Erinnerung? Sie können eine Sitzung jederzeit verschieben.",
      },
      when: "wenn die Wochen voll sind und Termine untergehen.",
      notWhen: "wenn es wie ein Vorwurf klingen würde.",
    },
  },
};
