import type { messages as english } from "../../en/client/messages.ts";
import type { TranslationOf } from "../../translation.ts";

export const messages: TranslationOf<typeof english> = {
  "message.subject.invitation": "Eine kurze Einladung",
  "message.subject.check-in": "Eine Minute für Sie",
  "message.subject.reminder": "Noch eine Minute für Sie?",
  "message.greeting": "Guten Tag,",
  "message.body.invitation":
    "Sie sind eingeladen, vor dem ersten Treffen ein paar Dinge zu sagen. Lassen Sie weg, was Sie möchten:",
  "message.body.check-in": "hier ist Ihr Link für heute. Es dauert etwa eine Minute:",
  "message.body.reminder":
    "Ihr Link ist noch offen. Wenn Sie lieber nicht möchten, lassen Sie ihn einfach liegen:",
  "message.card": "Scannen Sie den Code, oder tippen Sie die Adresse ein:",
  "message.until": "Er lässt sich bis zum {date} öffnen.",
  "message.stop": "Später, oder keine E-Mails mehr: {link}",
  "message.notice.title": "Eine Minute für Sie",
  "message.notice.check-in": "Ihr Link für heute ist da.",
  "message.notice.reminder": "Ihr Link ist noch offen.",
  "message.calendar": "Eine Minute für Sie",
  "reminders.title": "Ihre Erinnerungen",
  "reminders.lead": "Sie bestimmen, wann wir Ihnen schreiben, und ob.",
  "reminders.tonight": "Heute um {time} noch einmal schreiben",
  "reminders.tomorrow": "Morgen um {time} noch einmal schreiben",
  "reminders.stop": "Keine Erinnerungen mehr senden",
  "reminders.resume": "Mir wieder schreiben",
  "reminders.next": "Die nächste Nachricht kommt am {moment}.",
  "reminders.none": "Zu diesem Link kommt von selbst nichts mehr.",
  "reminders.no-address": "Per E-Mail kommt nichts: Es gibt keine Adresse.",
  "reminders.nothing": "Sie bekommen keine Erinnerungen. Es gibt also nichts abzustellen.",
  "reminders.stopped": "Sie haben unsere E-Mails abgestellt.",
  "reminders.save": "Speichern",
  "reminders.saved": "Gespeichert",
  "reminders.saved-stop":
    "Sie bekommen von hier keine Erinnerungen mehr. Einen Link kann man Ihnen auch so geben.",
  "message.subject.code": "Sechs Ziffern für Sie",
  "message.body.code": "Tippen Sie diese Ziffern ein, wenn danach gefragt wird: {code}",
  "message.code-until": "Sie gelten einmal, bis zum {date}.",
};
