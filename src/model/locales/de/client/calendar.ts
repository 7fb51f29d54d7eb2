import type { calendar as english } from "../../en/client/calendar.ts";
import type { TranslationOf } from "../../translation.ts";

export const calendar: TranslationOf<typeof english> = {
  "calendar.title": "Zeiten in Ihrem Kalender",
  "calendar.lead":
    "Ihr Kalender kann zeigen, wann ein Link kommt. Er zeigt „{words}“ und eine Uhrzeit. Er zeigt keinen Namen und keinen Grund.",
  "calendar.who":
    "Wer Ihren Kalender betreibt, kann diese Zeiten sehen. Das können auch alle, die die Adresse haben. Behalten Sie sie für sich.",
  "calendar.make": "Eine Adresse erstellen",
  "calendar.address": "Die Adresse für Ihren Kalender",
  "calendar.once":
    "Sie wird nur einmal gezeigt. Kopieren Sie sie jetzt und wählen Sie dann in Ihrem Kalender „abonnieren“.",
  "calendar.open": "Im Kalender öffnen",
  "calendar.is-on": "Ihr Kalender hat seit dem {date} eine Adresse.",
  "calendar.again": "Neue Adresse erstellen, die alte gilt dann nicht mehr",
  "calendar.off": "Abschalten",
};
