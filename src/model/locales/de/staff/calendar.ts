import type { staffCalendar as english } from "../../en/staff/calendar.ts";
import type { TranslationOf } from "../../translation.ts";

export const staffCalendar: TranslationOf<typeof english> = {
  "calendar.title-staff": "Kalender",
  "calendar.section": "Lesen Sie Ihre Sitzungen aus Ihrem Kalender ein, oder geben Sie ihm deren Zeiten.",
  "calendar.go": "Kalender einrichten",
  "calendar.reads": "Behandelnde dürfen ihren Kalender unter einer Adresse lesen lassen",
  "calendar.reads-text":
    "Dieser Server ruft dann einmal in der Stunde die Kalender auf, die sie eintragen. Wer einen solchen Kalender betreibt, sieht das. Solange es aus ist, wird nichts aufgerufen.",
  "calendar.save": "Speichern",
  "calendar-out.title": "Sitzungen für Ihren eigenen Kalender",
  "calendar-out.text":
    "Ihr Kalenderprogramm kann lesen, wann Ihre Sitzungen sind: „Termin“ und eine Uhrzeit, keine Namen und keine Gründe. Wer diesen Kalender betreibt, sieht die Zeiten, und alle, die die Adresse haben, ebenso.",
  "calendar-out.event": "Termin",
  "calendar-out.address": "Die Adresse für Ihr Kalenderprogramm",
  "calendar-out.once":
    "Sie wird nur einmal gezeigt. Kopieren Sie sie jetzt und wählen Sie dort „abonnieren“ oder „aus dem Web“.",
  "calendar-out.open": "Im Kalenderprogramm öffnen",
  "calendar-out.since": "Ihr Kalender hat seit dem {date} eine Adresse.",
  "calendar-out.offer": "Adresse erstellen",
  "calendar-out.again": "Neue erstellen; die alte endet",
  "calendar-out.stop": "Beenden",
  "calendar-in.title": "Sitzungen aus Ihrem Kalender",
  "calendar-in.text":
    "Attune liest, wann Ihre Sitzungen sind: unter der Adresse, die Ihr Kalenderprogramm zum Abonnieren nennt, oder aus einer .ics-Datei. Ein Termin gilt als Sitzung, wenn sein Titel den Namen enthält, der hier steht, oder ein Kürzel, das Sie unten wählen. Alles andere im Kalender wird übergangen: Beschreibungen, Orte und Personen werden nicht gelesen, und von anderen Terminen bleibt nichts gespeichert.",
  "calendar-in.who":
    "Wer diesen Kalender betreibt, sieht, dass dieser Server ihn einmal in der Stunde liest. Geschrieben wird nichts.",
  "calendar-in.url": "Adresse des Kalenders",
  "calendar-in.url-hint":
    "Beginnt mit https:// oder webcal://. Sie ist so geheim wie der Kalender: Wer sie hat, kann ihn lesen.",
  "calendar-in.file": "Eine Datei (.ics)",
  "calendar-in.or-file": "Oder eine Datei (.ics)",
  "calendar-in.show": "Zeigen, was sich ändern würde",
  "calendar-in.address-off": "Diese Demonstration ruft nirgends an, darum lassen sich nur Dateien lesen.",
  "calendar-in.practice-off":
    "Nur Dateien lassen sich lesen: Die Praxis hat nicht eingeschaltet, dass Kalender unter ihrer Adresse gelesen werden (Praxis, Kalender).",
  "calendar-in.paused": "Dieser Kalender wird nicht gelesen, solange die Praxis das ausgeschaltet hat.",
  "calendar-in.reads": "Dieser Kalender wird einmal in der Stunde gelesen, zuletzt am {moment}.",
  "calendar-in.problem": "Das letzte Lesen hat nichts geändert.",
  "calendar-in.again": "Jetzt lesen",
  "calendar-in.stop": "Nicht mehr lesen",
  "calendar-in.stopped-hint": "Sitzungen, die schon da sind, bleiben.",
  "calendar-in.saved": "Die Sitzungen stehen wie in Ihrem Kalender.",
  "calendar-in.codes": "Wie Ihre Klientel in Ihrem Kalender heißt",
  "calendar-in.codes-text":
    "Wo der Titel den Namen enthält, der hier steht, ist nichts nötig. Sonst wählen Sie ein Kürzel, das nichts verrät, etwa K17, und schreiben es in den Titel.",
  "calendar-in.no-clients": "Hier ist noch niemand eingetragen.",
  "calendar-in.save-codes": "Kürzel speichern",
  "preview.title": "Was sich ändern würde",
  "preview.nothing": "Nichts: Alles steht wie in Ihrem Kalender.",
  "preview.added": "{count, plural, one {# neue Sitzung} other {# neue Sitzungen}}",
  "preview.changed": "{count, plural, one {# verschobene Sitzung} other {# verschobene Sitzungen}}",
  "preview.cancelled":
    "{count, plural, one {# Sitzung, die im Kalender nicht mehr steht} other {# Sitzungen, die im Kalender nicht mehr stehen}}",
  "preview.left":
    "{count, plural, one {# Sitzung, die abweicht und bleibt} other {# Sitzungen, die abweichen und bleiben}}",
  "preview.left-text":
    "Hier ist schon etwas geschehen: geöffnet, beantwortet, als wahrgenommen oder versäumt vermerkt, oder eine Nachricht ging hinaus.",
  "preview.same": "{count, plural, one {# Sitzung steht} other {# Sitzungen stehen}} schon wie im Kalender.",
  "preview.others":
    "{count, plural, one {# anderer Termin nennt niemanden von hier und bleibt draußen.} other {# andere Termine nennen niemanden von hier und bleiben draußen.}}",
  "preview.was": "{when}, vorher: {before}",
  "preview.more": "und {count} weitere",
  "preview.problems":
    "{count, plural, one {# Termin ist nicht lesbar und bleibt draußen} other {# Termine sind nicht lesbar und bleiben draußen}}",
  "preview.problem": "Zeile {line}, „{title}“: {why}",
  "preview.cancel": "Diese Sitzungen wegnehmen",
  "preview.cancel-text":
    "Ohne Häkchen bleiben sie, zum Beispiel wenn die Datei nur einen Teil Ihres Kalenders enthält.",
  "preview.save": "Diese Sitzungen speichern",
  "preview.goes-on": "Diese Sitzungen speichern und den Kalender einmal in der Stunde lesen",
  "calendar-fault.no-uid": "Ihm fehlt das Kennzeichen (UID), an dem er wiederzufinden wäre.",
  "calendar-fault.no-start": "Ihm fehlt der Beginn (DTSTART).",
  "calendar-fault.start": "Sein Beginn ist weder Datum noch Uhrzeit.",
  "calendar-fault.zone": "Seine Zeitzone ist nicht bekannt und im Kalender nicht erklärt.",
  "calendar-fault.rule": "Die Regel, nach der er sich wiederholt, ist nicht lesbar.",
  "calendar-fault.rule-too-often": "Er wiederholt sich mehrmals am Tag.",
  "calendar-fault.exception":
    "Eine Wiederholung, die entfernt oder verschoben wurde, hat kein lesbares Datum.",
  "calendar-fault.range":
    "Eine Änderung gilt allen späteren Wiederholungen, was Kalender kaum noch schreiben. Beenden Sie die Reihe und beginnen Sie eine neue.",
  "calendar-fault.two-clients": "Sein Titel nennt zwei Personen.",
};
