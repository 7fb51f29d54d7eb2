import type { phone as english } from "../../en/client/phone.ts";
import type { TranslationOf } from "../../translation.ts";

export const phone: TranslationOf<typeof english> = {
  "phone.title": "Mitteilungen auf diesem Handy",
  "phone.lead":
    "Wenn es etwas auszufüllen gibt, erscheint ein kurzer Hinweis. Darin steht „{words}“, aber nie, wer schreibt oder worum es geht.",
  "phone.who":
    "Der Hersteller Ihres Browsers überbringt den Hinweis. Er erfährt, wann einer kommt und von welcher Webadresse. Lesen kann er ihn nicht. Nach einem Treffen kommen höchstens zwei, und keiner in den Ruhezeiten.",
  "phone.on": "Einschalten",
  "phone.off": "Ausschalten",
  "phone.is-on": "Sie sind auf diesem Handy eingeschaltet.",
  "phone.elsewhere":
    "Sie sind auf einem anderen Handy eingeschaltet. Wenn Sie sie hier einschalten, kommen sie stattdessen hierher.",
  "phone.elsewhere-only":
    "Sie gehören zu einem anderen Handy. Damit sie hierher kommen, öffnen Sie auf diesem Handy Ihre Seite, oder fragen Sie beim nächsten Treffen.",
  "phone.after-sending":
    "Sie können sie hier einschalten, wenn Sie von diesem Handy Ihre Antworten geschickt haben, oder auf Ihrer eigenen Seite.",
  "phone.ended": "Ihr Handy nimmt keine mehr an. Sie können sie wieder einschalten.",
  "phone.no-script": "Zum Einschalten braucht diese Seite Skripte. In Ihrem Browser sind sie ausgeschaltet.",
  "phone.insecure": "Sie sind hier ausgeschaltet, weil diese Seite keine sichere Verbindung (https) hat.",
  "phone.unable":
    "Dieser Browser kann das nicht. Auf einem iPhone legen Sie diese Seite zuerst auf den Startbildschirm.",
  "phone.forbidden":
    "Ihr Browser erlaubt es nicht. In seinen Einstellungen für diese Seite können Sie das ändern.",
  "phone.failed": "Das hat nicht geklappt. Bitte versuchen Sie es später noch einmal.",
  "phone.saved-on": "Sie bekommen einen Hinweis, wenn es etwas auszufüllen gibt.",
  "phone.saved-off": "Es kommen keine Hinweise mehr auf ein Handy.",
  "phone.practice-off": "Hier gibt es nichts einzuschalten: Mitteilungen werden nicht benutzt.",
};
