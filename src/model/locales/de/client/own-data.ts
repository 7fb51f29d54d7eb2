import type { ownData as english } from "../../en/client/own-data.ts";
import type { TranslationOf } from "../../translation.ts";

export const ownData: TranslationOf<typeof english> = {
  "own.enter-note":
    "Nehmen Sie ein Gerät, das nur Ihnen gehört. Ihre Seite bleibt dort offen, bis Sie sie schließen oder {days, plural, one {# Tag} other {# Tage}} nicht nutzen.",
  "own.change-note":
    "Sie können sie ändern, bis {name} sie gelesen hat. Wenn Ihre Worte sagen, dass Sie in Gefahr sind, kann {name} das sofort sehen.",
  "own.add-note": "Ihre Antworten bleiben, wie sie sind. Was neu dazu kommt, sieht {name} daneben.",
  "own.sees-danger": "Was heißen kann, dass Sie in Gefahr sind. {name} kann es sofort sehen.",
  "own.unopened": "Noch nicht geöffnet. {name} sieht bisher nur, dass Sie etwas gesendet haben.",
  "own.sees-besides": "Jederzeit",
  "own.sees-line":
    "Ihre Linie, aus dem, was geöffnet wurde. Ein Punkt, der weit unter dem liegt, was für Sie üblich ist, kann markiert sein: Nachfragen lohnt sich.",
  "own.sees-goals": "Ihre Ziele, und wie weit Sie damit sind",
  "own.sees-about": "Ihren Namen hier, Ihre E-Mail-Adresse und Ihre Sitzungen",
  "own.sees-never": "Nie: Notizen, die nur für Sie sind",
  "own.intake-note":
    "{name} sieht, was Sie hier schreiben, und an welchem Tag Sie es geändert haben. Was {name} schon gelesen hat, bleibt gelesen.",
  "own.email-note":
    "Dorthin gehen Links und Erinnerungen. {name} sieht die Adresse, und an welchem Tag Sie sie geändert haben. Lassen Sie das Feld leer, um keine E-Mails zu bekommen.",
  "own.up-note":
    "{name} sieht diese Worte. Wenn sie sagen, dass Sie in Gefahr sind, kann {name} das sofort sehen.",
  "own.down-note":
    "Nur das Thema bleibt, und Ihre Worte werden hier gelöscht. Was {name} schon gelesen hat, bleibt gelesen.",
  "own.back-note": "Davon bleibt hier nichts. Was {name} schon gelesen hat, bleibt gelesen.",
  "own.looked-note": "Wer öffnet, was Sie gesagt haben, steht hier, einmal am Tag.",
  "own.care-note":
    "Wenn Sie Nein sagen, bekommen Sie keine Fragen mehr, und {name} kann nichts Neues öffnen. Was schon gelesen ist, bleibt gelesen. Sie können jederzeit wieder Ja sagen.",
  "own.outlook-title": "Eine Einschätzung zu Ihnen",
  "own.outlook-note":
    "Aus den Antworten, die {name} geöffnet hat, und daraus, welche Sitzungen stattfanden, schätzt Attune, ob Sie vielleicht nicht mehr kommen. {name} sieht das mit den Gründen, um Sie fragen zu können, wie es Ihnen hier geht. Es kann falsch sein. Sonst bekommt es niemand.",
  "own.outlook-on":
    "Sie können Nein sagen. Dann wird nichts geschätzt. {name} sieht, dass Sie Nein gesagt haben. Sonst ändert sich nichts.",
  "own.outlook-off": "Sie haben Nein gesagt. Zu Ihnen wird nichts geschätzt.",
  "own.outlook-stop": "Das möchte ich nicht",
  "own.outlook-allow": "Es darf wieder geschätzt werden",
  "own.download-note":
    "Alles, was Sie gesagt haben, und was man Ihnen dazu schrieb. Was in der Therapie notiert oder vermutet wurde, ist nicht dabei.",
  "own.erase-title": "Alles löschen?",
  "own.erase-goes-title": "Was gelöscht wird",
  "own.erase-goes":
    "Ihre Antworten, Worte und Ziele, Ihre Wahl, Ihre Links und offenen Seiten, und was {name} hier dazu geschrieben hat. Alles auf einmal, und für immer.",
  "own.erase-stays-title": "Was bleibt",
  "own.erase-stays-log":
    "Eine Liste, wer an welchem Tag was getan hat: wer hineingesehen hat, wann eine Seite geöffnet oder geschlossen wurde, wann Links gemacht wurden oder Ihre E-Mail-Adresse eingetragen wurde, wozu Sie Ja oder Nein gesagt haben, und dass Sie alles gelöscht haben. Für Sie steht dort eine Nummer, die zu niemandem mehr führt. Ihr Name, Ihre Adresse und Ihre Worte stehen nicht darin.",
  "own.erase-stays-why":
    "Sie bleibt, damit Ihre Praxis auch später zeigen kann, wer was sehen konnte, und dass es gelöscht wurde. An vielen Orten verlangt das Gesetz das. Oft verlangt es auch, dass eine Praxis eigene Notizen über die Behandlung aufhebt. Diese Notizen sind nicht in Attune. Fragen Sie Ihre Praxis, was bei Ihnen gilt.",
  "own.erase-stays-sums":
    "Zahlen, die aus vielen Menschen zusammen entstanden sind. Über Sie allein sagen sie nichts.",
  "own.erase-stays-copies":
    "Eine Sicherung von früher kann Ihre Daten enthalten, bis die Praxis sie löscht. E-Mails, die Sie bekommen haben, sind noch in Ihrem Postfach.",
  "own.erase-notes-title": "Was auf Ihrem Handy ist",
  "own.erase-notes":
    "Notizen nur für Sie sind auf Ihrem Handy, nicht hier. Das Löschen hier ändert daran nichts. Um sie zu entfernen, öffnen Sie auf diesem Handy „{notes}“ und drücken Sie auf „{button}“.",
  "own.erase-told":
    "{name} erfährt, dass Sie Ihre Daten gelöscht haben. Ihr Name steht in dieser Nachricht, bis sie gelesen ist, höchstens {days, plural, one {# Tag} other {# Tage}}.",
  "own.erase-gone": "Ich weiß, dass sich nichts zurückholen lässt.",
  "own.erase-kept": "Ich habe, was ich behalten will.",
  "own.erase-do": "Jetzt alles löschen",
  "own.erase-leave": "Alles behalten",
  "own.erased": "Ihre Daten sind gelöscht.",
};
