import type { phone as english } from "../../en/client/phone.ts";
import type { TranslationOf } from "../../translation.ts";

export const phone: TranslationOf<typeof english> = {
  "phone.title": "Mitteilungen auf diesem Handy",
  "phone.lead":
    "Wenn es etwas auszufüllen gibt, erscheint ein kurzer Hinweis. Darin steht „{words}“, aber nie, wer schreibt oder worum es geht.",
  "phone.who":
    "Die Firma, die Ihren Browser macht, bringt den Hinweis. Sie erfährt, wann einer kommt und von welcher Webadresse. Lesen kann sie ihn nicht. Nach einem Treffen kommen höchstens zwei, und keiner in den Ruhezeiten.",
  "phone.on": "Einschalten",
  "phone.off": "Ausschalten",
  "phone.is-on": "Mitteilungen sind auf diesem Handy an.",
  "phone.elsewhere":
    "Mitteilungen sind auf einem anderen Handy an. Wenn Sie sie hier einschalten, kommen sie hier an und dort nicht mehr.",
  "phone.elsewhere-only":
    "Sie gehören zu einem anderen Handy. Damit sie hierher kommen, öffnen Sie auf diesem Handy Ihre Seite, oder fragen Sie beim nächsten Treffen.",
  "phone.after-sending":
    "Sie können sie hier einschalten, wenn Ihre Antworten von diesem Handy aus gesendet sind. Oder Sie tun es auf Ihrer eigenen Seite.",
  "phone.ended": "Ihr Handy nimmt keine mehr an. Sie können sie wieder einschalten.",
  "phone.no-script": "Damit das geht, braucht diese Seite Skripte. In Ihrem Browser sind sie aus.",
  "phone.insecure": "Hier geht das nicht. Der Weg zu dieser Seite ist nicht sicher genug (https fehlt).",
  "phone.unable":
    "Dieser Browser kann das nicht. Auf einem iPhone legen Sie diese Seite zuerst auf den Startbildschirm.",
  "phone.forbidden":
    "Ihr Browser erlaubt es nicht. In seinen Einstellungen für diese Seite können Sie das ändern.",
  "phone.failed": "Das hat nicht geklappt. Bitte versuchen Sie es später noch einmal.",
  "phone.saved-on": "Sie bekommen einen Hinweis, wenn es etwas auszufüllen gibt.",
  "phone.saved-off": "Es kommen keine Hinweise mehr auf ein Handy.",
  "phone.practice-off": "Hier gibt es nichts einzuschalten: Mitteilungen werden nicht benutzt.",
};
