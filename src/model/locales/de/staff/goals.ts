import type { goals as english } from "../../en/staff/goals.ts";
import type { TranslationOf } from "../../translation.ts";

export const goals: TranslationOf<typeof english> = {
  "goals.link": "Ziele",
  "goals.title": "Ziele mit {client}",
  "goals.sub": "Zwei getrennt geschriebene Listen zeigen mehr als eine gemeinsame.",
  "goals.own": "Ihre Ziele für {client}",
  "goals.own-lead": "Das erste ist das wichtigste. {client} sieht diese Liste nicht.",
  "goals.own-first": "Schreiben Sie Ihre, bevor Sie die andere Liste sehen, damit keine der anderen folgt.",
  "goals.beside": "Ihre, neben der anderen Liste",
  "goals.number": "Ziel {number}",
  "goals.save": "Speichern",
  "goals.save-and-see": "Speichern und die andere Liste sehen",
  "goals.see": "Die andere Liste sehen, ohne selbst zu schreiben",
  "goals.theirs": "Ziele von {client}",
  "goals.theirs-none":
    "{client} hat noch keine Ziele genannt. Das geht auf der eigenen Seite oder vor der ersten Sitzung.",
  "goals.yours-none": "Sie haben noch keine aufgeschrieben.",
  "goals.card": "Ziele, und wie Sie arbeiten",
  "goals.closed": "{client} hat Ziele genannt. Schreiben Sie zuerst Ihre, dann sehen Sie sie.",
  "goals.write": "Ihre Ziele aufschreiben",
  "goals.compare": "Beide Listen, und wie Sie arbeiten",
  "goals.told": "{value} von 10 am {date}",
  "goals.not-told": "Noch kein Fortschritt genannt.",
  "goals.flat": "Nicht höher als vor vier Malen. Es lohnt sich nachzufragen.",
  "goals.same": "Meint dasselbe wie",
  "goals.same-none": "keines der anderen Liste",
  "goals.same-save": "Speichern, was dasselbe meint",
  "goals.same-first-say":
    "Sagen Sie, welche dasselbe meinen, auch wenn es keine sind. Dann sehen Sie, wie die Listen übereinstimmen.",
  "goals.same-first": "Bei Ihnen beiden steht dasselbe Ziel an erster Stelle.",
  "goals.different-first":
    "Bei Ihnen beiden stehen verschiedene Ziele an erster Stelle. Es lohnt sich zu fragen, was jetzt zuerst kommt.",
  "goals.first-not-compared":
    "{client} hat ein Ziel an die erste Stelle gesetzt, das nach dem Vergleich dazukam. Sagen Sie, ob es eines von Ihren meint.",
  "goals.uncompared":
    "{count, plural, one {Eines der anderen Liste kam} other {# der anderen Liste kamen}} nach dem Vergleich dazu.",
  "goals.shared":
    "{shared, plural, =0 {Kein Ziel steht} one {Ein Ziel steht} other {# Ziele stehen}} auf beiden Listen.",
  "goals.only-client":
    "{count, plural, one {Eines der anderen Liste steht} other {# der anderen Liste stehen}} nicht auf Ihrer.",
  "goals.only-therapist":
    "{count, plural, one {Eines von Ihren steht} other {# von Ihren stehen}} nicht auf der anderen.",
  "goals.order.same": "Die gemeinsamen stehen in derselben Reihenfolge.",
  "goals.order.mixed": "Die gemeinsamen stehen in einer anderen Reihenfolge.",
  "goals.order.turned":
    "Die Reihenfolge ist umgekehrt: Was auf der einen Liste zuerst kommt, kommt auf der anderen zuletzt.",
  "goals.agree": "Gemeinsam vereinbaren",
  "goals.agree-lead":
    "Ein Bildschirm für Sie beide, ohne Ihre eigene Liste. Was Sie vereinbaren, wird zu beiden Listen; {client} sieht es auf der eigenen Seite.",
  "goals.agree-open": "Für uns beide öffnen",
  "goals.together": "Woran {client} und ich arbeiten",
  "goals.together-lead":
    "Behalten, umformulieren, streichen und dazuschreiben. Was zuerst kommt, gehört nach oben.",
  "goals.agree-save": "Darauf einigen wir uns",
  "goals.agreed": "Vereinbart am {date}.",
  "approach.title": "Wie Sie mit {client} arbeiten",
  "approach.lead":
    "Was Sie tatsächlich tun, nicht was Sie gern täten. Dieselben vier Achsen wie bei den Wünschen von {client}.",
  "approach.clear": "Das auslassen",
  "approach.axis.lead.high": "{client} führt",
  "approach.save": "Speichern, wie ich arbeite",
  "approach.beside": "Neben den Wünschen von {client} vom {date}",
  "approach.no-wishes": "{client} hat noch nicht gesagt, welche Art zu arbeiten passt.",
  "approach.near":
    "{axis}: {gap, plural, =0 {gleich} one {einen Schritt auseinander} other {# Schritte auseinander}}.",
  "approach.both": "Sie: {practice}. {client}: {wish}.",
  "approach.earlier": "Was Sie früher angegeben haben",
  "approach.far": "{axis}: {gap} Schritte auseinander. Es lohnt sich nachzufragen.",
};
