import type { notes as english } from "../../en/client/notes.ts";
import type { TranslationOf } from "../../translation.ts";

export const notes: TranslationOf<typeof english> = {
  "notes.choice": "Nur für mich",
  "notes.choice-more":
    "Es bleibt auf diesem Handy, verschlossen. {name} sieht es nicht, und auch nicht, dass es da ist.",
  "notes.no-script": "Worte nur für Sie: Das geht nur, wenn dieser Browser Skripte erlaubt.",
  "notes.insecure":
    "Worte nur für Sie gibt es nur unter einer verschlüsselten Adresse (https). Diese ist nicht verschlüsselt.",
  "notes.title": "Meine privaten Notizen",
  "notes.lead":
    "Sie sind nur auf diesem Handy, verschlossen mit Ihrem geheimen Satz. Sonst kann sie niemand lesen. Niemand erfährt, dass es sie gibt.",
  "notes.write": "Worte nur für Sie",
  "notes.write-hint":
    "Erst mit dem Knopf unten werden sie gespeichert. Wenn Sie die Seite vorher schließen, sind sie weg.",
  "notes.first-title": "Vor Ihrer ersten Notiz",
  "notes.first":
    "Sie wählen einen geheimen Satz. Nur er ist der Schlüssel. Ist er weg, sind auch die Notizen weg: Niemand kann sie für Sie öffnen.",
  "notes.passphrase": "Ihr geheimer Satz",
  "notes.passphrase-hint":
    "Mindestens 8 Zeichen. Drei oder vier Wörter sind gut, wenn sie niemand erraten kann.",
  "notes.again": "Noch einmal derselbe Satz",
  "notes.keep": "Auf diesem Handy speichern",
  "notes.drop": "Diese Worte löschen",
  "notes.said.working": "Einen Moment. Das dauert ein paar Sekunden.",
  "notes.said.kept": "Auf diesem Handy gespeichert, und verschlossen.",
  "notes.said.empty": "Schreiben Sie erst etwas.",
  "notes.said.short": "Dieser Satz ist zu kurz. Er braucht mindestens 8 Zeichen.",
  "notes.said.differ": "Die beiden Sätze sind nicht gleich. Bitte tippen Sie sie noch einmal.",
  "notes.said.wrong": "Dieser Satz passt nicht. Bitte versuchen Sie es noch einmal.",
  "notes.said.full":
    "Dieser Browser kann hier gerade nichts speichern. Vielleicht ist es ein privates Fenster, oder das Handy ist voll. Was Sie geschrieben haben, steht noch im Feld.",
  "notes.said.unkept":
    "Diese Worte sind noch nicht gespeichert. Speichern oder löschen Sie sie zuerst. Danach können Sie absenden.",
  "notes.said.changed":
    "In einem anderen Fenster ist an Ihren Notizen etwas neu. Bitte öffnen Sie sie noch einmal.",
  "notes.said.deleted": "Gelöscht.",
  "notes.said.passphrase": "Ihre Notizen haben jetzt den neuen Satz.",
  "notes.said.file-none": "Wählen Sie zuerst die Datei.",
  "notes.said.file-bad":
    "Das ist keine Datei mit Notizen, oder sie ist beschädigt. Es wurde nichts geändert.",
  "notes.said.file-in": "Die Notizen sind jetzt auf diesem Handy.",
  "notes.unlock": "Meine Notizen öffnen",
  "notes.forgot": "Ich weiß den Satz nicht mehr",
  "notes.forgot-more":
    "Niemand kann ihn für Sie finden. Sie können die Notizen nur löschen und neu anfangen.",
  "notes.none": "Auf diesem Handy sind keine Notizen.",
  "notes.damaged": "Diese Notiz ist beschädigt und lässt sich nicht mehr lesen.",
  "notes.lock": "Jetzt verschließen",
  "notes.locks-itself":
    "Wenn Sie {minutes, plural, one {eine Minute} other {# Minuten}} lang nichts tun, schließen sie sich von selbst.",
  "notes.delete": "Löschen",
  "notes.delete-sure": "Diese Notiz löschen? Sie lässt sich nicht zurückholen.",
  "notes.delete-all": "Alle Notizen auf diesem Handy löschen",
  "notes.delete-all-sure": "Alle Notizen auf diesem Handy löschen? Sie lassen sich nicht zurückholen.",
  "notes.new": "Eine Notiz schreiben",
  "notes.change-title": "Den geheimen Satz ändern",
  "notes.new-passphrase": "Neuer geheimer Satz",
  "notes.change": "Ändern",
  "notes.file-out-title": "Als Datei sichern",
  "notes.file-out-more":
    "Für ein anderes Handy. Oder falls Sie dieses hier verlieren, oder falls der Browser darauf aufräumt. Die Datei ist mit Ihrem Satz verschlossen.",
  "notes.file-out": "Datei sichern",
  "notes.file-in-title": "Notizen aus einer Datei holen",
  "notes.file": "Die Datei",
  "notes.file-passphrase": "Der geheime Satz der Datei",
  "notes.file-in": "Notizen übernehmen",
  "notes.share": "Das mitteilen",
  "notes.share-who": "Ihre Therapeutin oder Ihr Therapeut wird diese Worte lesen. Wohin sollen sie?",
  "notes.share-check-in": "In meine offene Rückmeldung",
  "notes.share-check-in-more":
    "Sie werden gesendet, wenn Sie dort auf „Fertig“ drücken. Bis dahin stehen sie dort unverschlossen.",
  "notes.share-none": "Auf diesem Handy ist gerade keine Rückmeldung offen.",
  "notes.share-own": "Auf meine eigene Seite",
  "notes.share-own-more":
    "Sie werden gesendet, wenn Sie dort eine Rückmeldung wählen und auf den Knopf drücken.",
  "notes.handed": "Ihre Worte kommen mit. Öffnen Sie die Rückmeldung, zu der sie gehören.",
};
