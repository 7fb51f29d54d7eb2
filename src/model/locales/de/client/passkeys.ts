import type { passkeys as english } from "../../en/client/passkeys.ts";
import type { TranslationOf } from "../../translation.ts";

export const passkeys: TranslationOf<typeof english> = {
  "passkey.title": "Öffnen mit Passkey",
  "passkey.lead":
    "Mit einem Passkey öffnen Sie Ihre Seite mit Finger, Gesicht oder der Sperre Ihres Handys. Dann brauchen Sie keinen Code. Sie müssen keinen haben.",
  "passkey.account": "Meine Seite",
  "passkey.keeper":
    "Ihr Handy oder Ihre Passwort-App bewahrt ihn als „{account}“ auf und kopiert ihn vielleicht auf Ihre anderen Geräte. Namen stehen nicht dabei. Legen Sie keinen auf einem Gerät an, das andere entsperren können.",
  "passkey.add": "Passkey anlegen",
  "passkey.used": "Angelegt am {since}, zuletzt benutzt am {last}",
  "passkey.unused": "Angelegt am {since}, noch nicht benutzt",
  "passkey.copied": "Er kann auf mehreren Ihrer Geräte sein.",
  "passkey.single": "Er ist nur auf einem Gerät.",
  "passkey.remove": "Diesen Passkey entfernen",
  "passkey.remove-note":
    "Ein Passkey, den Sie hier entfernen, öffnet nichts mehr. Auf Ihrem Handy kann er noch stehen: Löschen Sie ihn auch dort.",
  "passkey.full": "Das sind genug Passkeys. Für einen neuen müssen Sie erst einen entfernen.",
  "passkey.enter": "Mit Passkey öffnen",
  "passkey.no-script":
    "Passkeys brauchen Skripte, und die sind in Ihrem Browser aus. Mit einem Code geht es auch ohne.",
  "passkey.insecure":
    "Passkeys sind hier aus, weil die Adresse dieser Seite nicht sicher ist (https). Mit einem Code geht es auch ohne.",
  "passkey.unable": "Dieser Browser kann keine Passkeys nutzen. Mit einem Code geht es auch ohne.",
  "passkey.stopped":
    "Es wurde kein Passkey benutzt. Versuchen Sie es noch einmal, oder nehmen Sie einen Code.",
  "passkey.known": "Dieses Gerät hat schon einen Passkey für Ihre Seite.",
  "passkey.failed":
    "Das hat nicht geklappt. Versuchen Sie es in ein paar Minuten noch einmal, oder nehmen Sie einen Code.",
};
