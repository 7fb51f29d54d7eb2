import type { trials as english } from "../../en/staff/trials.ts";
import type { TranslationOf } from "../../translation.ts";

export const trials: TranslationOf<typeof english> = {
  "aim.label": "Es zielt auf",
  "aim.why":
    "Was sich bewegen sollte, wenn es hilft. Ab drei weiteren Werten sagt diese Seite, ob es sich mehr bewegt hat, als es das ohnehin getan hätte.",
  "aim.composite": "Arbeitsbeziehung (die Linie)",
  "aim.statement": "„{item}“",
  "aim.goal-progress": "Fortschritt: {goal}",
  "aim.attendance": "Zu den Sitzungen kommen",
  "aim.in-turn": "wird im Wechsel gefragt, darum dauert es etwa acht Sitzungen",

  "trials.title": "Hat es geholfen?",
  "trials.note": "Jedes wird damit verglichen, wie es hier ohne den Versuch wohl weitergegangen wäre.",
  "trial.since": "Seit der Sitzung am {date}",
  "trial.until": "Von der Sitzung am {date} bis {until}",
  "trial.aims-at": "Zielt auf: {aim}",
  "trial.chance": "{count} von {of}",
  "trial.result": "{result}.",
  "trial.nap": "NAP {nap} von 100, Tau-U {tau} (nach Tarlow, ohne den Trend davor).",
  "trial.few-before":
    "Davor gibt es zu wenige Rückmeldungen zum Vergleichen: {before} von den {least}, die es braucht.",
  "trial.too-early":
    "Zu früh, um etwas zu sagen: Es gibt {after, plural, =0 {keinen} one {einen} other {#}} von den {least} Werten, die es braucht.",
  "trial.up.more":
    "Es stieg etwa {gain} Punkte mehr als erwartet (wahrscheinlich zwischen {low} und {high}), und die Chance, dass das mehr ist als ein Auf und Ab, ist etwa {chance}",
  "trial.up.perhaps-more":
    "Es stieg vielleicht etwa {gain} Punkte mehr als erwartet (wahrscheinlich zwischen {low} und {high}), aber die Chance dafür ist nur etwa {chance}: zu unsicher, um darauf zu bauen",
  "trial.up.no-more":
    "Nichts zeigt, dass es mehr stieg als erwartet: Der Unterschied beträgt etwa {gain} Punkte (wahrscheinlich zwischen {low} und {high}), und die Chance, dass es überhaupt mehr stieg, ist etwa {chance}",
  "trial.up.less":
    "Es liegt etwa {gain} Punkte tiefer als erwartet (wahrscheinlich zwischen {low} und {high}), und die Chance, dass das mehr ist als ein Auf und Ab, ist etwa {chance}; es lohnt sich nachzufragen",
  "trial.down.more":
    "Es sank etwa {gain} Punkte mehr als erwartet, was es leichter macht (wahrscheinlich zwischen {low} und {high}), und die Chance, dass das mehr ist als ein Auf und Ab, ist etwa {chance}",
  "trial.down.perhaps-more":
    "Es sank vielleicht etwa {gain} Punkte mehr als erwartet (wahrscheinlich zwischen {low} und {high}), aber die Chance dafür ist nur etwa {chance}: zu unsicher, um darauf zu bauen",
  "trial.down.no-more":
    "Nichts zeigt, dass es mehr sank als erwartet: Der Unterschied beträgt etwa {gain} Punkte (wahrscheinlich zwischen {low} und {high}), und die Chance, dass es überhaupt mehr sank, ist etwa {chance}",
  "trial.down.less":
    "Es liegt etwa {gain} Punkte höher als erwartet (wahrscheinlich zwischen {low} und {high}), und die Chance, dass das mehr ist als ein Auf und Ab, ist etwa {chance}; es lohnt sich nachzufragen",
  "trial.attendance.more":
    "Von 10 Sitzungen fanden etwa {gain} mehr statt als erwartet (wahrscheinlich zwischen {low} und {high}), und die Chance, dass das mehr ist als ein Auf und Ab, ist etwa {chance}",
  "trial.attendance.perhaps-more":
    "Von 10 Sitzungen fanden vielleicht etwa {gain} mehr statt als erwartet (wahrscheinlich zwischen {low} und {high}), aber die Chance dafür ist nur etwa {chance}: zu unsicher, um darauf zu bauen",
  "trial.attendance.no-more":
    "Nichts zeigt, dass mehr Sitzungen stattfanden als erwartet: Der Unterschied beträgt etwa {gain} von 10 (wahrscheinlich zwischen {low} und {high}), und die Chance, dass es überhaupt mehr waren, ist etwa {chance}",
  "trial.attendance.less":
    "Von 10 Sitzungen fanden etwa {gain} weniger statt als erwartet (wahrscheinlich zwischen {low} und {high}), und die Chance, dass das mehr ist als ein Auf und Ab, ist etwa {chance}; es lohnt sich nachzufragen",
  "trial.alongside":
    "Zur selben Zeit wurde auch versucht: {strategies}. Was davon etwas bewegt hat, lässt sich nicht sagen.",
  "trial.alongside-short":
    "Zur selben Zeit wurde noch etwas anderes versucht: Was davon etwas bewegt hat, lässt sich nicht sagen.",
  "trial.not-pooled":
    "Wie Ziele von selbst steigen, ist eine Annahme (Prior). Darum bleibt das aus dem heraus, was über mehrere Menschen von einer Strategie gesagt wird.",
  "trial.mends":
    "Von 10 Menschen an dieser Stelle sind etwa {count} drei Sitzungen später wieder auf ihrer eigenen Höhe, ohne dass etwas versucht wurde.",
  "trial.mends-prior": "Das ist eine Annahme (Prior), noch nicht aus dieser Praxis gelernt.",
  "trial.mends-learned":
    "Gelernt aus {count, plural, one {einem Tiefpunkt} other {# Tiefpunkten}} in dieser Praxis ohne Versuch.",
  "trial.plot":
    "{measure}: {before, plural, one {ein Wert} other {# Werte}} davor und {after, plural, one {ein Wert} other {# Werte}} seitdem, neben dem, was ohne den Versuch zu erwarten war.",
  "trial.expected": "Ohne den Versuch erwartet",
  "trial.came": "Was kam",
  "trial.begins": "Ab hier",
  "trial.numbers":
    "„Wahrscheinlich“ heißt 9 von 10. NAP, Nichtüberlappung aller Paare: Von 100 Paaren aus einem Wert davor und einem seitdem sind so viele seitdem besser, gleiche zählen halb; 50 ist kein Unterschied. Tau-U ist dasselbe von −1 bis 1, ohne den Trend davor. {before} Werte davor, ohne die tiefe Strecke, die dazu führte, und {after} seitdem.",
  "trial.numbers-title": "Die Zahlen",
  "trial.table.session": "Sitzung",
  "trial.change-aim": "Ändern, worauf es zielt",
  "trial.save": "Speichern",
  "trial.end": "Diesen Versuch beenden",
  "trial.resume": "Weitergehen lassen",
  "trial.undo": "Es wurde nie versucht",

  "local.figure":
    "Hier, bei {clients} Personen: etwa {gain} Punkte über dem Erwarteten (Chance 9 von 10, dass es zwischen {low} und {high} liegt; zur Null hin gezogen).",
  "local.figure-attendance":
    "Hier, bei {clients} Personen: Von 10 Sitzungen fanden etwa {gain} mehr statt als erwartet (Chance 9 von 10, dass es zwischen {low} und {high} liegt; zur Null hin gezogen).",
  "local.sooner": "Darum wird es hier eher vorgeschlagen.",
  "local.later": "Darum wird es hier später vorgeschlagen.",
  "local.neither": "Das ist zu wenig, um zu ändern, wann es vorgeschlagen wird.",

  "decisions.link": "Was Sie beiseitegelegt haben, und was folgte",
  "decisions.title": "Was Sie beiseitegelegt haben",
  "decisions.text":
    "Nur Ihre eigenen, und nur für Sie: welche Hinweise Sie beiseitegelegt haben und was in den drei Sitzungen danach kam, und was Sie warum zurückgestellt haben. Eine kleine Zahl sagt wenig.",
  "decisions.flags": "Hinweise, die Sie beiseitegelegt haben",
  "decisions.no-flags": "Sie haben keinen Hinweis beiseitegelegt.",
  "decisions.declined": "Was Sie vorerst zurückgestellt haben",
  "decisions.no-declined": "Sie haben keinen Vorschlag zurückgestellt.",
  "decisions.kind": "Art des Hinweises",
  "decisions.why": "Warum",
  "decisions.followed": "Was folgte",
  "decisions.strategy": "Vorschlag",
  "decisions.kind.said": "Direkt gesagt",
  "decisions.kind.drop": "Deutlich unter dem Erwarteten",
  "decisions.kind.two-low": "Zweimal tief nacheinander",
  "decisions.kind.erosion": "Langsam abgesunken",
  "decisions.sequel.back": "wieder im Bereich, oder kein weiterer Hinweis",
  "decisions.sequel.again": "ein weiterer Hinweis",
  "decisions.sequel.missed": "eine Sitzung wurde versäumt",
  "decisions.sequel.ended": "die Therapie endete",
  "decisions.sequel.too-early": "zu früh, um etwas zu sagen",
  "decisions.times": "{count} ×",
};
