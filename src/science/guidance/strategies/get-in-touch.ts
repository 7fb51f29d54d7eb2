import { noShows } from "../evidence/attendance.ts";
import type { Strategy } from "../strategy.ts";

export const getInTouch: Strategy = {
  id: "get-in-touch",
  code: "S28",
  fits: { "missed-session": 3 },
  notWith: [],
  mechanism: "welcome-back",
  barriers: ["ambivalence", "practical"],
  rupture: "withdrawal",
  evidence: noShows,
  words: {
    en: {
      name: "Get in touch soon, without blame",
      steps: [
        "Write or call within a day, if they have said that you may.",
        "Say that you would be glad to see them, and ask for no reason.",
        "Offer two times, and the choice to wait.",
      ],
      say: {
        warm: "I am sorry that we missed each other. I hope you are all right, and I would be glad to see you.",
        plain: "We missed our session. Shall we find a new time? There is no need to explain.",
      },
      when: "they did not come and did not say so.",
      notWhen: "they asked you not to, or someone else could read the message.",
    },
    de: {
      name: "Sich bald melden, ohne Vorwurf",
      steps: [
        "Schreiben Sie innerhalb eines Tages oder rufen Sie an, wenn es Ihnen erlaubt wurde.",
        "Sagen Sie, dass Sie sich auf ein Wiedersehen freuen, und fragen Sie nach keinem Grund.",
        "Bieten Sie zwei Termine an, und auch die Wahl zu warten.",
      ],
      say: {
        warm: "Schade, dass wir uns verpasst haben. Ich hoffe, es geht Ihnen gut, und ich würde mich freuen, Sie zu sehen.",
        plain:
          "Wir haben unsere Sitzung verpasst. Wollen wir einen neuen Termin suchen? Sie müssen nichts erklären.",
      },
      when: "wenn jemand nicht kam und nicht abgesagt hat.",
      notWhen: "wenn es nicht gewünscht ist oder andere die Nachricht lesen könnten.",
    },
  },
};
