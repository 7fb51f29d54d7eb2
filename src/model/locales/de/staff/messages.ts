import type { staffMessages as english } from "../../en/staff/messages.ts";
import type { TranslationOf } from "../../translation.ts";

export const staffMessages: TranslationOf<typeof english> = {
  "messages.title": "Nachrichten an Ihre Klientel",
  "messages.text":
    "Nachrichten nennen weder Therapie noch Ihre Praxis. Eine E-Mail enthält einen Link und sonst nichts, eine Mitteilung ein paar Worte, und alle können sie für sich abstellen. Ihr Wortlaut steht unter „Formulierungen“.",
  "messages.off":
    "Es ist kein Mailserver eingerichtet, darum wird nichts gesendet. Wer Attune betreibt, setzt SMTP_URL und MAIL_FROM und startet es neu.",
  "messages.reminders":
    "Nach jeder Sitzung den Link zur Rückmeldung senden, und am Tag danach eine Erinnerung",
  "messages.reminders-text": "Nur wo eine E-Mail-Adresse eingetragen ist, und nie mehr als zwei je Sitzung.",
  "messages.push": "Mitteilungen an Handys senden, auf denen sie eingeschaltet wurden",
  "messages.push-text":
    "Anstelle der E-Mail, nie mehr als zwei je Sitzung. Sie sagen ein paar Worte, die Sie ändern können, und enthalten weder Link noch Namen. Der Dienst des Handy-Browsers (von Google, Apple, Mozilla oder Microsoft) überbringt sie. Er erfährt die Webadresse dieses Servers, wann eine Mitteilung gesendet wird und an welches Handy, und kann sie nicht lesen.",
  "messages.push-insecure":
    "Aus, bis dieser Server eine Adresse mit https hat: Nur von solchen nehmen Browser Mitteilungen an. Wer Attune betreibt, setzt PUBLIC_URL und startet es neu.",
  "messages.alerts": "Sofort schreiben, wenn etwas Gefahr bedeuten könnte",
  "messages.alerts-text":
    "An die Adresse, mit der sich die behandelnde Person anmeldet, zu jeder Stunde. Die E-Mail sagt, dass es etwas zu lesen gibt, aber weder was noch von wem. „Heute“ zeigt es auf jeden Fall.",
  "alert.subject": "Bitte jetzt etwas lesen",
  "alert.text":
    "Es ist etwas eingegangen, das Sie jetzt lesen sollten. Es steht oben auf „Heute“:\n\n{link}\n\nMehr sagt diese E-Mail nicht, damit sonst niemand etwas daraus erfährt.",
  "messages.minutes-after": "Minuten nach Beginn einer Sitzung",
  "messages.without-time": "Sitzung ohne Uhrzeit: um",
  "messages.quiet-from": "Nichts senden von",
  "messages.quiet-until": "bis",
  "messages.zone": "Alle Zeiten gelten für {timeZone}.",
  "messages.sender": "Name, von dem E-Mails kommen",
  "messages.sender-hint": "Wählen Sie einen, der nichts verrät, etwa einen Vornamen.",
  "messages.tells":
    "Das verrät Therapie, wenn es jemand auf dem Bildschirm eines Handys sieht. Sie können es so lassen. Andere Worte wären sicherer.",
  "messages.save": "Nachrichten speichern",
  "messages.send": "An {email} senden",
  "messages.sent": "Der Link wurde an {email} gesendet.",
  "address.title": "E-Mail von {client}",
  "address.text":
    "Für die Einladung, Links nach Sitzungen und eine Erinnerung. Bleibt das Feld leer, wird nichts gesendet.",
  "address.stopped":
    "{client} hat E-Mails abbestellt. Fragen Sie nach, bevor Sie wieder eine Adresse eintragen.",
  "notices.since": "{client} hat seit dem {date} Mitteilungen auf einem Handy.",
  "notices.ended":
    "{client} hatte seit dem {date} Mitteilungen auf einem Handy. Das Handy nimmt sie nicht mehr an.",
  "notices.end": "Ausschalten",
  "address.save": "Adresse speichern",
};
