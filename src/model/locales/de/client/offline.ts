import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "Auf diesem Telefon, noch nicht gesendet",
  "offline.waiting":
    "Es wird gesendet, sobald es Netz gibt. Lassen Sie diese Seite offen, oder öffnen Sie sie später wieder.",
  "offline.refused-title": "Noch auf diesem Telefon",
  "offline.refused": "Ihre Worte bleiben auf diesem Telefon, bis Sie sie löschen.",
  "offline.unsent-title": "Nicht gesendet",
  "offline.unsent":
    "Es ist nicht angekommen, und dieser Browser kann es nicht behalten. Lassen Sie die Seite offen, und drücken Sie den Knopf wieder, wenn es Netz gibt.",
  "offline.ready-title": "Bereit auf diesem Telefon",
  "offline.ready": "Sie können es jetzt beantworten, auch ohne Netz.",
  "offline.begun-title": "Auf diesem Telefon begonnen",
  "offline.begun": "Sie sind damit noch nicht fertig. Davon wurde nichts gesendet.",
  "offline.again": "Noch einmal versuchen",
  "offline.open": "Öffnen",
  "offline.copy": "Meine Worte kopieren",
  "offline.copied": "Kopiert",
  "offline.delete": "Von diesem Telefon löschen",
  "offline.delete-sure": "Von diesem Telefon löschen? Es lässt sich nicht zurückholen.",
  "offline.unkept":
    "Dieser Browser kann hier gerade nichts behalten. Bitte machen Sie es in einem Zug fertig.",
  "offline.insecure": "Diese Adresse ist nicht verschlüsselt, deshalb geht die Seite nicht ohne Netz.",
  "offline.since": "Bei Ihrer Praxis seit {time}.",
  "offline.start-title": "Öffnen Sie Ihren Link",
  "offline.start":
    "Öffnen Sie den Link oder den Code, den Sie bekommen haben. Was auf diesem Telefon wartet, wird von hier gesendet.",
  "offline.paste": "Oder fügen Sie Ihren Link hier ein",
  "offline.go": "Dorthin gehen",
};
