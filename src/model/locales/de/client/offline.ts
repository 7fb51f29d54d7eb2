import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "Auf diesem Telefon, noch nicht gesendet",
  "offline.waiting":
    "Es wird von selbst gesendet, sobald es Netz gibt. Sie können die Seite schließen und wieder öffnen.",
  "offline.refused-title": "Noch auf diesem Telefon",
  "offline.refused":
    "Der Server Ihrer Praxis hat es nicht angenommen. Ihre Worte bleiben hier, bis Sie sie löschen.",
  "offline.again": "Nachsehen, warum, und noch einmal",
  "offline.copy": "Meine Worte kopieren",
  "offline.delete": "Von diesem Telefon löschen",
  "offline.unkept": "Dieser Browser behält nichts. Bitte machen Sie es in einem Zug fertig.",
  "offline.insecure": "Diese Adresse ist nicht verschlüsselt, deshalb geht die Seite nicht ohne Netz.",
  "offline.start-title": "Öffnen Sie Ihren Link",
  "offline.start":
    "Öffnen Sie den Link oder den Code, den Sie bekommen haben. Was auf diesem Telefon wartet, wird von selbst gesendet.",
};
