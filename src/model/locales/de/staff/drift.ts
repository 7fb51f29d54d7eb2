import type { drift as english } from "../../en/staff/drift.ts";
import type { TranslationOf } from "../../translation.ts";

export const drift: TranslationOf<typeof english> = {
  "drift.title": "Was im Weg stehen könnte",
  "drift.lead": "Es lohnt sich nachzufragen; es ist kein Befund. Was {client} sagt, entscheidet.",
  "drift.said": "{client} hat es genannt",
  "drift.likely": "wahrscheinlich: etwa 2 von 3 oder mehr",
  "drift.possible": "möglich: etwa 1 von 3 oder mehr",
  "drift.said-on": "Das wurde in der Rückmeldung selbst genannt.",
  "drift.prior":
    "Wie sicher das ist, beruht auf Annahmen, bis es an wirklichen Menschen in Therapie erprobt ist.",
  "drift.none": "Nichts fällt als Grund auf.",
  "drift.nothing": "{client} sagt, dass nichts im Weg steht.",
  "drift.rather-not-say": "{client} möchte nicht sagen, was im Weg steht. Auch das ist eine Antwort.",
  "drift.place": "{client} sagt, wo es liegt, aber nicht, was es ist:",
  "drift.please": "{client} wünscht sich, dass Sie es ansprechen.",
  "drift.myself": "{client} möchte es selbst ansprechen. Lassen Sie Raum dafür.",
  "drift.not-yet":
    "{client} möchte noch nicht darauf angesprochen werden. Kein Vorschlag stützt sich darauf.",
  "drift.apart": "Leicht zu verwechseln mit: {barrier}.",
  "drift.find": "Noch nicht bekannt:",
  "drift.find.goals-apart":
    "ob Sie beide dasselbe Ziel an die erste Stelle setzen. Schreiben Sie Ihre eigene Liste von Zielen auf.",
  "drift.find.goal-flat": "wie weit die Ziele erreicht sind. Fragen Sie nach einer Zahl von 0 bis 10.",
  "drift.find.preference-gap":
    "wie Sie arbeiten, neben dem, was gewünscht ist. Tragen Sie auf den vier Achsen ein, wie Sie vorgehen.",
  "drift.find.goal-distance":
    "wie Sie die Aussage zu den Zielen sehen. Tragen Sie mit Ihrer nächsten Vermutung Ihre eigene Sicht ein.",
  "drift.find.hard-to-speak":
    "was es schwer machen könnte, hier zu sprechen. Danach lässt sich vor jeder Sitzung fragen.",
  "drift.improved": "{client} geht es vielleicht gut genug",
  "drift.improved-lead": "Das ist kein Misserfolg. Es lohnt sich, gemeinsam ein gutes Ende zu planen.",
  "barrier.not-understood": "Sich nicht verstanden fühlen",
  "barrier.holding-back": "Etwas zurückhalten",
  "barrier.goals-differ": "Etwas anderes wollen als das, woran Sie arbeiten",
  "barrier.method-misfit": "Eine Arbeitsweise, die nicht passt",
  "barrier.no-progress": "Kein spürbarer Fortschritt",
  "barrier.unrepaired-rupture": "Ein Bruch, der nicht behoben ist",
  "barrier.ambivalence": "Zwiespältigkeit gegenüber Veränderung",
  "barrier.practical": "Zeit, Geld oder der Weg",
  "barrier.identity": "Scham oder Anderssein, wenn es um Hilfe geht",
  "barrier.improved-enough": "Es geht gut genug",
  "fit.why": "Warum gerade das?",
  "fit.cause.3": "Dafür gemacht: {cause}.",
  "fit.cause.2": "Passt gut dazu: {cause}.",
  "fit.cause.1": "Kann dabei helfen: {cause}.",
  "fit.also": "Es antwortet auch darauf: {cause}.",
  "fit.rupture.withdrawal": "Es passt, wenn sich jemand zurückzieht.",
  "fit.rupture.confrontation": "Es passt, wenn jemand widerspricht.",
  "fit.evidence": "Bei Gleichstand ging die bessere Evidenz vor. Das hier ist Grad {grade}.",
  "fit.tried-before":
    "Hier schon versucht: {times, plural, one {einmal} other {# Mal}}. Darum steht es weiter unten.",
  "fit.declined-before":
    "Hier schon zurückgestellt: {times, plural, one {einmal} other {# Mal}}. Darum steht es weiter unten.",
  "fit.local.sooner": "Wie es hier bei anderen weiterging, rückt es nach oben.",
  "fit.local.later": "Wie es hier bei anderen weiterging, rückt es nach unten.",
  "fit.local.neither": "Wie es hier bei anderen weiterging, ist zu unklar, um seinen Platz zu ändern.",
  "fit.followed": "Was hier darauf folgte: {result}",
  "seen.moved": "{item}: {value, number}, sonst hier meist {usual, number}.",
  "seen.standing": "{item}: im Mittel {value, number}, bei den meisten anderen {usual, number}.",
  "seen.distance":
    "{item}: Ihre Angabe {usual, number}, die andere {value, number}. Das liegt weiter auseinander als sonst zwischen Ihnen beiden.",
  "seen.guessed":
    "{item}: von Ihnen vermutet {usual, number}, die Antwort war {value, number}. Das liegt weiter auseinander als sonst zwischen Ihnen beiden.",
  "seen.preference-gap":
    "{axis}: Wie Sie arbeiten und was gewünscht ist, liegt {value, number} Schritte auseinander.",
  "seen.slow-to-answer": "Die Antwort brauchte {value, number} Stunden, sonst meist {usual, number}.",
  "seen.missed": "Eine Sitzung wurde ohne Absage versäumt.",
  "seen.missed-early": "Eine der ersten beiden Sitzungen wurde ohne Absage versäumt.",
  "seen.cancelled": "Eine Sitzung wurde abgesagt.",
  "seen.off-again": "Von den letzten {usual, number} Sitzungen fielen {value, number} aus.",
  "seen.late": "Eine Sitzung begann mit Verspätung.",
  "seen.moved-day": "Eine Sitzung wurde auf einen anderen Tag verlegt.",
  "seen.same-weekday":
    "{value, number} Sitzungen wurden versäumt oder abgesagt, alle am selben Wochentag. An anderen Tagen fanden sie statt.",
  "seen.same-hours":
    "{value, number} Sitzungen wurden versäumt oder abgesagt, alle zur selben Tageszeit. Zu anderen Zeiten fanden sie statt.",
  "seen.further-apart":
    "Zwischen den Sitzungen liegen jetzt {value, number} Tage, vorher waren es {usual, number}.",
  "seen.called-off-hard": "Nachdem etwas Schweres geteilt worden war, fiel die nächste Sitzung aus.",
  "seen.goals-apart": "Bei Ihnen beiden stehen verschiedene Ziele an erster Stelle.",
  "seen.goal-flat":
    "„{goal}“ kam über vier Antworten nicht voran: erst {usual, number}, jetzt {value, number}.",
  "seen.goal-reached": "Das erste Ziel steht bei {value, number} von 10.",
  "seen.flagged": "Die Rückmeldung fiel als möglicher Bruch auf.",
  "seen.unrepaired": "Ein Bruch begann, und die Werte sind noch nicht wieder im Bereich.",
  "seen.not-addressed": "Laut Rückmeldung wurde nicht ganz darauf eingegangen.",
  "seen.left-open":
    "Etwas Schweres wurde geteilt, und seither kam keine Antwort, dass darauf eingegangen wurde.",
  "seen.tension": "Sie haben eine Spannung vermerkt.",
  "seen.stopped-writing": "Früher kam immer eine Zeile in Worten, jetzt nicht mehr.",
  "seen.writes-less": "Geschrieben wurden {value, number} Zeichen, sonst meist {usual, number}.",
  "seen.left-out": "{value, number} Aussagen blieben offen, sonst meist {usual, number}.",
  "seen.hope-falling":
    "Die Zuversicht ging über vier Antworten von {usual, number} auf {value, number} zurück.",
  "seen.all-at-top": "Seit einer Weile steht jede Antwort ganz oben.",
  "seen.top-while-flat": "Jede Antwort steht ganz oben, und ein Ziel hat sich nicht bewegt.",
  "seen.hard-to-speak": "Am Anfang wurde etwas genannt, das es schwer macht, hier zu sprechen.",
  "seen.topic-therapist": "Ein Thema wurde geteilt: etwas zwischen Ihnen beiden.",
  "seen.topic-shame": "Ein Thema wurde geteilt: etwas, das mit Scham besetzt ist.",
  "seen.topic-method": "Ein Thema wurde geteilt, das schwer anzusprechen ist: wie Sie beide arbeiten.",
  "seen.topic-goals": "Ein Thema wurde geteilt, das schwer anzusprechen ist: woran Sie beide arbeiten.",
  "seen.topic-practical": "Ein Thema wurde geteilt, das schwer anzusprechen ist: Zeit, Geld oder der Weg.",
  "seen.topic-other": "Ein Thema wurde geteilt, das schwer anzusprechen ist.",
  "seen.shared-words": "Etwas wurde geschrieben, das nicht gesagt worden war.",
  "seen.not-that": "Sie haben vermerkt, dass Sie etwas nicht richtig verstanden hatten.",
  "seen.changed-subject": "Sie haben vermerkt, dass ein Thema gemieden wurde.",
  "seen.few-words": "Sie haben vermerkt, dass die Antworten knapp waren.",
  "seen.not-done": "Sie haben vermerkt, dass das Vereinbarte nicht getan wurde.",
  "seen.turned-down": "Sie haben vermerkt, dass Ihr Vorschlag abgelehnt wurde.",
  "seen.against-change": "Sie haben vermerkt, dass mehr gegen eine Veränderung gesprochen wurde als dafür.",
  "seen.come-less": "Sie haben vermerkt, dass seltenere Sitzungen gewünscht wurden.",
};
