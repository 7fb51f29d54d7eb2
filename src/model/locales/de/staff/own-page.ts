import type { ownPageForStaff as english } from "../../en/staff/own-page.ts";
import type { TranslationOf } from "../../translation.ts";

export const ownPageForStaff: TranslationOf<typeof english> = {
  "own-page.link": "Was {client} sieht",
  "own-page.title": "Die eigene Seite von {client}",
  "own-page.sub":
    "Dort sieht {client} die Linie, was Sie davon sehen und wann Sie es geöffnet haben, wer hineingesehen hat, und die Ziele; und kann herunterladen, berichtigen, eine Einwilligung zurücknehmen oder löschen. Sie können sie nicht öffnen.",
  "own-page.make": "Code erstellen",
  "own-page.make-new": "Neuen Code erstellen",
  "own-page.code": "Der Code, zum Sagen oder Aufschreiben",
  "own-page.once":
    "Er wird einmal gezeigt, gilt einmal und läuft nach {days, plural, one {# Tag} other {# Tagen}} ab.",
  "own-page.address": "Wo er eingetippt wird",
  "own-page.address-hint": "Auf einem eigenen Gerät der Person.",
  "own-page.open-until": "Ein Code wartet bis zum {date}. Ein neuer tritt an seine Stelle.",
  "own-page.devices":
    "{count, plural, =0 {Auf keinem Gerät offen} one {Auf einem Gerät offen} other {Auf # Geräten offen}}",
  "own-page.device": "Seit {since}, zuletzt benutzt am {last}",
  "own-page.passkeys": "{count, plural, one {Ein Passkey öffnet sie.} other {# Passkeys öffnen sie.}}",
  "own-page.close": "Überall schließen",
  "own-page.close-text":
    "Falls ein Handy von {client} verloren ging: Die Seite schließt sich auf jedem Gerät, und ihre Passkeys und ein wartender Code gelten nicht mehr. Mitteilungen und Kalender enden, bis {client} sie wieder einschaltet. Gelöscht wird nichts, was {client} gesagt hat.",
  "client.former-name": "{client} hat den gezeigten Namen geändert. Vorher war es {former}.",
  "client.own-change": "{client} hat das zuletzt am {date} auf der eigenen Seite geändert.",
  "client.withdrawn-title": "{client} hat die Einwilligung ins Lesen zurückgenommen",
  "client.withdrawn":
    "Seit dem {date} öffnet sich kein Link zur Rückmeldung, und Antworten, die Sie nicht geöffnet haben, bleiben verschlossen. Was Sie gelesen haben, bleibt stehen. {client} kann auf der eigenen Seite wieder Ja sagen.",
  "erasure.title": "{client} hat die eigenen Daten gelöscht",
  "erasure.text":
    "Die eigenen Daten wurden am {date} gelöscht. In Attune bleibt, wer wann was getan hat, nur mit Nummern, und Summen über viele Menschen. Dieser Vermerk ist die letzte Stelle mit dem Namen; er verschwindet, wenn Sie ihn gelesen haben.",
  "erasure.read": "Ich habe es gelesen",
  "additions.title": "Was {client} später dazugeschrieben hat",
  "additions.note": "Am {date}, zur Sitzung am {session}",
  "additions.to-words": "Am {date} in Worte gefasst, nach der Sitzung am {session}",
  "additions.to-topic": "Am {date} Worte zurückgenommen; das Thema nach der Sitzung am {session}",
  "additions.to-nothing": "Am {date} zurückgenommen, was nach der Sitzung am {session} geteilt wurde",
  "additions.read": "{client} sieht, dass Sie es gelesen haben.",
  "tried.show-label": "Was {client} darüber liest",
  "tried.show": "Auf der eigenen Seite zeigen",
  "tried.shown": "{client} liest: „{words}“",
  "tried.hide": "Nicht mehr zeigen",
  "rules.title": "Änderungen der Regeln",
  "rules.words": "Was sich ändert, und ab wann",
  "rules.hint": "Es steht auf der eigenen Seite von allen, in Ihren Worten.",
  "rules.tell": "Allen mitteilen",
};
