import type { kiosk as english } from "../../en/client/kiosk.ts";
import type { TranslationOf } from "../../translation.ts";

export const kiosk: TranslationOf<typeof english> = {
  "kiosk.title": "Geben Sie Ihren Code ein",
  "kiosk.lead": "Sie bekommen hier sechs Ziffern.",
  "kiosk.code": "Sechs Ziffern",
  "kiosk.open": "Weiter",
  "kiosk.done": "Fertig",
  "kiosk.returns": "Dieser Bildschirm leert sich von selbst. Von Ihnen bleibt nichts darauf.",
  "kiosk.still-here": "Sind Sie noch da?",
  "kiosk.soon-blank": "In {seconds} Sekunden leert sich dieser Bildschirm.",
  "kiosk.unsent-gone": "Was Sie nicht gesendet haben, ist dann weg.",
  "kiosk.more-time": "Mehr Zeit",
};
