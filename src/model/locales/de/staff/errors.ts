import type { errors as english } from "../../en/staff/errors.ts";
import type { TranslationOf } from "../../translation.ts";

export const errors: TranslationOf<typeof english> = {
  "error.invalid-input": "Etwas in diesem Formular braucht einen zweiten Blick: {field}.",
  "error.bad-table": "Die Tabelle wurde nicht übernommen. {problem}",
  "error.wording-unreadable":
    "Eine geschweifte Klammer ist offen oder steht allein. Schreiben Sie Platzhalter wie im Standardtext.",
  "error.wording-lost-place": "Der Text muss {places} behalten: Attune füllt das aus.",
  "error.wording-unknown-place":
    "Attune kennt {places} nicht. Lassen Sie es weg, oder schreiben Sie es wie im Standardtext.",
  "error.words-name-score":
    "Die Worte zum Sagen nennen eine Zahl, einen Wert oder die Rückmeldung. Sagen Sie ohne das, was Ihnen auffiel.",
  "error.words-ask-unsaid":
    "Die Worte zum Sagen fragen nach etwas, das zurückgehalten wurde. Sagen Sie, dass es nicht erzählt werden muss, und fragen Sie, was helfen würde.",
  "error.wording-fixed":
    "Dieser Text ist ein Versprechen oder Teil einer Messung, darum bleibt er, wie er ist.",
  "error.unauthenticated": "Bitte melden Sie sich zuerst an.",
  "error.wrong-credentials":
    "E-Mail und Passwort gehören nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.",
  "error.wrong-set-up-code":
    "Das ist nicht der Code, den das Terminal gezeigt hat. Schauen Sie in das Fenster, in dem Attune gestartet wurde.",
  "error.forbidden": "Ihre Rolle umfasst das nicht. Rollen ändern kann, wem die Praxis in Attune gehört.",
  "error.already-set-up": "Diese Praxis ist schon eröffnet. Melden Sie sich stattdessen an.",
  "error.no-such-therapist":
    "Mit der E-Mail {email} behandelt in dieser Praxis niemand. Nennen Sie mit --staff jemanden, auf den das zutrifft.",
  "error.not-set-up":
    "Hier gibt es noch keine Praxis. Starten Sie Attune mit npm start, eröffnen Sie eine, und lesen Sie dann ein.",
  "error.already-imported":
    "{count, plural, one {Eine Zeile dieser Tabelle wurde} other {# Zeilen dieser Tabelle wurden}} schon früher eingelesen, die erste in Zeile {line}. Nichts wurde eingelesen. Nehmen Sie sie heraus, oder lesen Sie mit --valid-rows die anderen ein.",
  "error.guess-locked": "Sie haben diese Antworten schon gesehen, darum steht die Vermutung fest.",
  "error.email-taken":
    "Mit dieser E-Mail meldet sich in dieser Praxis schon jemand an. Wählen Sie eine andere.",
  "error.calendar-unreadable":
    "Das ist kein Kalender (eine .ics-Datei oder die Adresse einer solchen). Nichts wurde geändert.",
  "error.calendar-cut-off":
    "Dieser Kalender endet zu früh: Die letzten Zeilen fehlen. Nichts wurde geändert, damit Fehlendes nicht als abgesagt gilt. Exportieren oder holen Sie ihn noch einmal.",
  "error.calendar-address":
    "Diese Adresse lässt sich nicht lesen: Sie muss mit https:// oder webcal:// beginnen und ins Internet führen, nicht in ein privates Netz. (Wer Attune betreibt, kann das eigene Netz der Praxis mit ALLOW_PRIVATE_ADDRESSES=yes erlauben.)",
  "error.calendars-off":
    "Die Praxis hat nicht eingeschaltet, dass Kalender unter ihrer Adresse gelesen werden (Praxis, Kalender). Dateien lassen sich trotzdem lesen.",
  "error.calendar-unreachable":
    "Unter dieser Adresse hat der Kalender nicht geantwortet, oder er verlangt eine Anmeldung. Kopieren Sie die geheime Adresse, die Ihr Kalenderprogramm zum Abonnieren nennt.",
  "error.calendar-too-large":
    "Dieser Kalender ist größer als 5 MB oder hat mehr sich wiederholende Termine, als durchgearbeitet werden. Exportieren Sie einen kürzeren Zeitraum.",
  "error.calendar-preview-gone":
    "Was gezeigt wurde, ist älter als eine Stunde oder wurde ersetzt. Lesen Sie den Kalender noch einmal.",
  "error.calendar-much-gone":
    "Im Kalender fehlen mehr Sitzungen, als noch darin stehen, darum wurde nichts geändert. Lesen Sie ihn jetzt, und entscheiden Sie selbst.",
  "error.mail-off":
    "Es ist kein Mailserver eingerichtet, darum wurde nichts gesendet. Setzen Sie SMTP_URL und MAIL_FROM und starten Sie Attune neu, oder geben Sie den Link selbst weiter.",
  "error.no-address":
    "Hier ist keine E-Mail-Adresse eingetragen. Das geht auf der Seite der betreffenden Person.",
  "error.enough-sent":
    "Zu dieser Sitzung sind schon zwei Nachrichten hinausgegangen, und eine dritte würde drängen. Machen Sie einen Link, und geben Sie ihn selbst weiter.",
  "error.being-sent":
    "Zu dieser Sitzung geht in diesem Augenblick eine Nachricht hinaus. Sehen Sie in zehn Minuten wieder nach: Dann ist sie fort, oder Sie können eine senden.",
  "error.mail-not-sent":
    "Der Mailserver hat die E-Mail nicht angenommen. Prüfen Sie SMTP_URL und die eingetragene Adresse, oder geben Sie den Link selbst weiter.",
  "error.mail-unanswered":
    "Der Mailserver hat die E-Mail genommen und dann nichts mehr gesagt. Sie kann trotzdem angekommen sein: Fragen Sie nach, bevor Sie noch eine senden.",
  "error.reply-shown": "Ihre Antwort wurde schon gelesen, darum bleibt sie, wie sie ist.",
  "error.bad-configuration": "Die Einstellung {setting} lässt sich nicht verwenden: {problem}",
  "error.key-lost":
    "Die Datenbank unter {database} ist verschlüsselt, und ihr Schlüssel fehlt. Er lag unter {key}. Legen Sie die Schlüsseldatei zurück, oder geben Sie ihn mit ATTUNE_KEY_FILE oder ATTUNE_KEY an. Ohne ihn kann niemand die Daten lesen.",
  "error.key-wrong":
    "Der Schlüssel öffnet die Datenbank unter {database} nicht. Er kam von {key}. Nehmen Sie den Schlüssel, mit dem diese Datenbank angelegt wurde.",
  "error.database-damaged":
    "Die Datenbank unter {database} ist beschädigt: {problem}. Nichts wurde geändert. Stellen Sie die neueste Sicherung wieder her.",
  "error.database-newer":
    "Die Datenbank wurde zuletzt von einem neueren Attune benutzt ({found}). Dieses hier kennt {known}. Starten Sie die neuere Version.",
  "error.folder-in-use":
    "Mit den Daten in {folder} läuft Attune schon. Benutzen Sie das laufende, oder halten Sie es zuerst an.",
  "error.folder-unusable": "Der Ordner {folder} lässt sich nicht verwenden: {problem}",
  "error.address-in-use":
    "Der Anschluss {port} wird schon benutzt. Halten Sie das andere Programm an, oder wählen Sie mit PORT einen anderen.",
  "error.disk-full":
    "Die Festplatte mit der Datenbank ist voll, darum wurde nichts gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal; was vorher gespeichert wurde, ist sicher.",
  "error.database-unreachable": "Die Datenbank ist nicht erreichbar: {problem}",
};
