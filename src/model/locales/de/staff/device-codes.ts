import type { deviceCodes as english } from "../../en/staff/device-codes.ts";
import type { TranslationOf } from "../../translation.ts";

export const deviceCodes: TranslationOf<typeof english> = {
  "wordings.group.devices": "Ein neues Gerät",
  "device-code.section": "Ein Code auf neuen Geräten",
  "device-code.text":
    "Ein Link zur Rückmeldung öffnet sich für alle, die ihn haben. Er zeigt nichts von früher, nur seine eigenen Fragen. Wenn Ihnen das nicht genügt, kann ein neues Gerät zusätzlich nach sechs Ziffern gefragt werden.",
  "device-code.asks": "Neue Geräte nach sechs Ziffern fragen",
  "device-code.asks-text":
    "Von da an braucht sie jede Person einmal für jedes Gerät, auch für die schon benutzten. Sie geben sie in der Sitzung weiter; erstellt werden sie neben dem Link zur Rückmeldung. Das Wartezimmer braucht keine, ohne Netz Geschriebenes kommt trotzdem an, und ein Handy mit Mitteilungen gilt als bekannt.",
  "device-code.save": "Diese Wahl speichern",
  "device-code.link": "Code für ein neues Gerät",
  "device-code.title": "Ein neues Gerät von {client}",
  "device-code.sub": "Mit sechs Ziffern kann ein Gerät die Rückmeldungen öffnen und ist dann bekannt.",
  "device-code.off":
    "Neue Geräte werden derzeit nicht nach einem Code gefragt. Sie können das unter „Praxis“ einschalten.",
  "device-code.make": "Sechs Ziffern erstellen",
  "device-code.make-new": "Neue erstellen",
  "device-code.once":
    "Sagen Sie sie oder schreiben Sie sie auf. Sie werden nur einmal gezeigt und lassen ein Gerät ein, innerhalb von {days, plural, one {# Tag} other {# Tagen}}. Nach {tries} falschen Versuchen braucht es neue.",
  "device-code.open-until": "Sechs Ziffern warten bis zum {date}. Neue treten an ihre Stelle.",
  "device-code.send": "An {email} senden",
  "device-code.devices": "{count, plural, one {Ein Gerät ist bekannt} other {# Geräte sind bekannt}}",
  "device-code.forget": "Auf jedem Gerät neu fragen",
  "device-code.forget-text":
    "Falls ein Handy verloren ging: Kein Gerät ist mehr bekannt, und jedes braucht sechs Ziffern. Was dort gerade geschrieben wird, lässt sich noch senden; ein neuer Link mit „Den früheren Link hat jemand anderes bekommen“ beendet auch das.",
};
