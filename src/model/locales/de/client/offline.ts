import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "Auf diesem Handy, noch nicht gesendet",
  "offline.waiting":
    "Es wird gesendet, sobald Sie wieder Netz haben. Lassen Sie diese Seite offen, oder öffnen Sie sie später wieder.",
  "offline.refused-title": "Noch auf diesem Handy",
  "offline.refused": "Ihre Worte bleiben auf diesem Handy, bis Sie sie löschen.",
  "offline.unsent-title": "Nicht gesendet",
  "offline.unsent":
    "Es ist nicht angekommen, und dieser Browser kann es nicht speichern. Lassen Sie die Seite offen, und drücken Sie noch einmal auf den Knopf, wenn Sie wieder Netz haben.",
  "offline.ready-title": "Bereit auf diesem Handy",
  "offline.ready": "Sie können es jetzt beantworten, auch ohne Netz.",
  "offline.begun-title": "Auf diesem Handy begonnen",
  "offline.begun": "Sie sind damit noch nicht fertig. Es wurde noch nichts gesendet.",
  "offline.again": "Noch einmal versuchen",
  "offline.open": "Öffnen",
  "offline.copy": "Meine Worte kopieren",
  "offline.copied": "Kopiert",
  "offline.delete": "Von diesem Handy löschen",
  "offline.delete-sure": "Von diesem Handy löschen? Es lässt sich nicht zurückholen.",
  "offline.unkept":
    "Dieser Browser kann hier gerade nichts speichern. Bitte füllen Sie alles in einem Zug aus.",
  "offline.insecure": "Diese Adresse ist nicht verschlüsselt. Darum geht die Seite nicht ohne Netz.",
  "offline.language": "Eine andere Sprache braucht Netz. Was Sie geschrieben haben, bleibt hier.",
  "offline.since": "Gespeichert. Bei Ihrer Praxis angekommen: {time}.",
  "offline.start-title": "Öffnen Sie Ihren Link",
  "offline.start":
    "Öffnen Sie den Link oder den Code, den Sie bekommen haben. Was auf diesem Handy wartet, wird von hier gesendet.",
  "offline.paste": "Oder fügen Sie Ihren Link hier ein",
  "offline.go": "Link öffnen",
  "offline.none-title": "Gerade kein Netz",
  "offline.none": "Diese Seite braucht Netz. Was noch auf diesem Handy ist, steht weiter unten.",
};
