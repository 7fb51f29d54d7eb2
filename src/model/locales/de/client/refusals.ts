import type { refusals as english } from "../../en/client/refusals.ts";
import type { TranslationOf } from "../../translation.ts";

export const refusals: TranslationOf<typeof english> = {
  "language.choose": "Sprache",
  "refusal.title": "Das hat nicht geklappt",
  "refusal.saved": "Ihre Antworten sind gespeichert",
  "refusal.nothing": "Hier ist gerade nichts zu tun",
  "refusal.said": "Was Sie gesagt haben, ist gespeichert",
  "refusal.input":
    "Etwas, das Sie geschrieben haben, lässt sich so nicht speichern. Bitte kürzen Sie es und versuchen Sie es noch einmal.",
  "refusal.email": "Diese E-Mail-Adresse sieht nicht richtig aus. Bitte prüfen Sie sie.",
  "error.wrong-origin":
    "Das kam von einer fremden Seite, darum ist hier nichts geändert. Öffnen Sie Attune wie sonst auch, und versuchen Sie es noch einmal.",
  "error.not-found": "Hier ist nichts, oder es ist nicht für Sie bestimmt.",
  "error.link-unknown":
    "Dieser Link ist nicht bekannt. Schauen Sie, ob er ganz kopiert wurde, oder bitten Sie in der Therapie um einen neuen.",
  "error.already-revealed":
    "Diese Antworten wurden in der Therapie schon gelesen, darum lassen sie sich nicht mehr ändern. Sagen Sie es beim nächsten Termin, oder schreiben Sie es beim nächsten Mal.",
  "error.change-closed":
    "Diese Antworten wurden vor einer Weile gesendet, darum lassen sie sich hier nicht mehr ändern. Auf „Ihrer Seite“ können Sie sie ändern, bis sie in der Therapie gelesen wurden, und danach etwas dazuschreiben. Oder sagen Sie es beim nächsten Termin.",
  "error.link-expired": "Dieser Link ist abgelaufen. Bitten Sie in der Therapie um einen neuen.",
  "error.link-replaced":
    "Es gibt einen neueren Link. Nehmen Sie den neuesten, oder fragen Sie in der Therapie nach.",
  "error.link-used":
    "Diese Antworten sind schon gespeichert. Auf „Ihrer Seite“ können Sie sie ändern, bis sie in der Therapie gelesen wurden, und danach etwas dazuschreiben. Oder sagen Sie es beim nächsten Termin.",
  "error.invitation-used":
    "Dieser Link zeigt es nicht mehr, damit niemand sonst es lesen kann. Auf „Ihrer Seite“ können Sie es lesen und ändern. Oder sagen Sie es beim nächsten Termin.",
  "error.body-too-large": "Das war zu viel auf einmal. Bitte kürzen Sie es.",
  "error.too-many-attempts":
    "Zu viele Versuche. Bitte warten Sie {minutes, plural, one {eine Minute} other {# Minuten}} und versuchen Sie es noch einmal.",
  "error.unexpected":
    "Bei uns ist etwas schiefgegangen. Nichts wurde halb gemacht. Bitte versuchen Sie es noch einmal. Wenn es wieder passiert, nennen Sie diesen Code: {reference}",
  "error.nothing-open":
    "Auf diesem Handy ist gerade nichts offen. Wenn Sie möchten, bitten Sie um einen neuen Link.",
  "error.push-off": "Mitteilungen sind hier aus. Einen Link kann man Ihnen auch so geben.",
  "error.phone-elsewhere":
    "Mitteilungen gehören zu einem anderen Handy. Um das zu ändern, öffnen Sie Ihre Seite, oder fragen Sie beim nächsten Treffen.",
  "error.resume-elsewhere":
    "Um wieder E-Mails zu bekommen, öffnen Sie „Ihre Seite“, oder fragen Sie beim nächsten Treffen.",
  "error.kiosk-off": "Dieses Gerät ist nicht für das Wartezimmer eingerichtet. Bitte fragen Sie hier nach.",
  "error.kiosk-code":
    "Dieser Code öffnet nichts. Prüfen Sie die sechs Ziffern, oder fragen Sie nach einem neuen.",
  "error.code-unknown":
    "Dieser Code stimmt nicht, wurde schon benutzt oder ist abgelaufen. Schauen Sie noch einmal, oder bitten Sie um einen neuen.",
  "error.consent-withdrawn":
    "Das Ja zu den Fragen wurde zurückgenommen, darum öffnen sich keine. Das ist in Ordnung. Sie können jederzeit wieder Ja sagen, auf „Ihrer Seite“ oder beim nächsten Termin.",
  "error.not-confirmed": "Bitte kreuzen Sie zuerst beide Kästchen an.",
  "error.not-for-staff":
    "Auf diesem Gerät ist die Praxis angemeldet. Diese Seite gehört den Menschen, die hierherkommen, und öffnet sich auf deren eigenem Gerät.",
  "error.passkey-refused":
    "Dieser Passkey hat hier nicht funktioniert. Sie können einen Code aus der Praxis nehmen.",
  "error.passkey-expired":
    "Das hat zu lange gedauert oder kam zweimal an. Bitte versuchen Sie es noch einmal.",
  "error.passkeys-off": "Passkeys sind hier aus, weil die Adresse dieser Seite nicht sicher ist (https).",
  "error.passkeys-full": "Das sind genug Passkeys. Für einen neuen müssen Sie erst einen entfernen.",
  "error.device-unknown":
    "Dieses Gerät ist hier neu. Öffnen Sie Ihren Link noch einmal, und tippen Sie die sechs Ziffern ein, die Sie bekommen haben.",
};
