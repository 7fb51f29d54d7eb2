import type { outlook as english } from "../../en/staff/outlook.ts";
import type { TranslationOf } from "../../translation.ts";

export const outlook: TranslationOf<typeof english> = {
  "outlook.title": "Ausblick",
  "outlook.over": "Vorzeitige Beendigung ohne Absprache, nach dem, was Sie geöffnet haben",
  "outlook.short.raised": "Erhöht: Eine vorzeitige Beendigung ist wahrscheinlicher als üblich.",
  "outlook.short.usual": "Wie üblich.",
  "outlook.short.low": "Niedrig: Eine vorzeitige Beendigung ist weniger wahrscheinlich als üblich.",
  "outlook.short.none": "Es gibt keinen.",
  "outlook.band.raised":
    "Eine vorzeitige Beendigung ist wahrscheinlicher als üblich. Es lohnt sich zu fragen, wie es ist, hierherzukommen.",
  "outlook.band.usual": "Dass die Therapie weitergeht, ist etwa so wahrscheinlich wie bei anderen.",
  "outlook.band.low": "Eine vorzeitige Beendigung ist weniger wahrscheinlich als üblich.",
  "outlook.frequency":
    "Von 100 Menschen in dieser Lage beenden etwa {own} ({low} bis {high}) die Therapie innerhalb der nächsten {sessions} Sitzungen ohne Absprache; üblich sind {usual}.",
  "outlook.prior":
    "Das ist angenommen, nicht aus Ihrer Praxis gelernt. Eine Zahl gibt es erst, wenn hier {endings} Therapien ohne Absprache geendet haben.",
  "outlook.calibrated": "Gelernt aus beendeten Therapien in dieser Praxis.",
  "outlook.distrust": "Wie weit darauf Verlass ist",
  "outlook.why": "Worauf er beruht",
  "outlook.why-none": "Nichts fällt auf: weder die bisherige Allianz noch, ob Sitzungen stattfanden.",
  "outlook.no-check-ins":
    "Weniger als {least} Rückmeldungen sind geöffnet, darum beruht er allein darauf, ob Sitzungen stattfanden.",
  "outlook.term.lower.up": "Die bisherige Allianz liegt tiefer als bei den meisten.",
  "outlook.term.lower.down": "Die bisherige Allianz liegt höher als bei den meisten.",
  "outlook.term.missed.up": "Die letzte Sitzung wurde versäumt.",
  "outlook.term.missed.down": "Die letzte Sitzung wurde nicht versäumt.",
  "outlook.term.cancelled.up": "Die letzte Sitzung wurde abgesagt.",
  "outlook.term.cancelled.down": "Die letzte Sitzung wurde nicht abgesagt.",
  "outlook.term.fallen.up": "Die neueste Rückmeldung liegt unter dem eigenen Mittel.",
  "outlook.term.fallen.down": "Die neueste Rückmeldung liegt über dem eigenen Mittel.",
  "outlook.term.unrepaired.up": "Nach einem Bruch liegen die Werte noch nicht wieder im Bereich.",
  "outlook.term.unrepaired.down": "Kein Bruch ist offen geblieben.",
  "outlook.term.held-back.up":
    "Die Sorge, beurteilt zu werden, oder das Zurückhalten lag deutlich über dem Üblichen.",
  "outlook.term.held-back.down": "Nicht mehr als sonst wurde zurückgehalten.",
  "outlook.term.expectation.up": "Die Hoffnung war am Anfang geringer als bei den meisten.",
  "outlook.term.expectation.down": "Die Hoffnung war am Anfang größer als bei den meisten.",
  "outlook.term.preference.up": "Was gewünscht ist und was Sie tun, liegt weit auseinander.",
  "outlook.term.preference.down": "Was gewünscht ist und was Sie tun, liegt nah beieinander.",
  "outlook.none.ended": "Die Therapie ist beendet. Es gibt keinen Ausblick.",
  "outlook.none.objected": "{client} möchte nicht, dass ein Ausblick erstellt wird. Es gibt keinen.",
  "outlook.none.withdrawn":
    "Es gibt keinen Ausblick: {client} hat die Einwilligung in die Behandlung mit Attune zurückgenommen.",
  "outlook.none.danger":
    "{client} hat etwas geteilt, das auf Gefahr hindeuten kann und noch nicht beantwortet ist. Das geht vor: Bis dahin gibt es keinen Ausblick.",
  "outlook.none.too-early": "Noch hat keine Sitzung stattgefunden.",
  "ending.title": "Ende der Therapie",
  "ending.text": "Aus der Art des Endes lernt der Ausblick. Sie können es zurücknehmen.",
  "ending.kind": "Wie endete sie?",
  "ending.day": "Letzter Tag",
  "ending.end": "Therapie beenden",
  "ending.undo": "Die Therapie geht weiter",
  "ending.since": "Beendet am {date}: {kind}.",
  "ending.kind.planned": "Gemeinsam geplant",
  "ending.kind.improved": "Ausreichend gebessert, darum beendet",
  "ending.kind.left": "Vorzeitig, ohne Absprache",
  "ending.kind.administrative": "Äußere Gründe: Umzug, Kostenträger, Überweisung",
  "ending.kind.unknown": "Nicht bekannt",
  "calibration.title": "Wie weit auf den Ausblick Verlass ist",
  "calibration.lead":
    "Der Ausblick sagt, wie wahrscheinlich eine vorzeitige Beendigung ohne Absprache ist. Hier steht er neben dem, was in Ihrer Praxis geschah, bei Menschen, die er nicht gesehen hatte.",
  "calibration.when": "Wann Sie ihm nicht trauen sollten",
  "calibration.verdict.prior":
    "Immer: {endings} vorzeitige Beendigungen ohne Absprache sind nötig, und es gibt {left}. Bis dahin ist er angenommen, nicht hier gelernt, und zeigt keine Zahlen.",
  "calibration.verdict.no-better":
    "Jetzt: Er sagt nicht mehr, als wenn man überall den üblichen Anteil der jeweiligen Sitzung nennte.",
  "calibration.verdict.too-extreme":
    "Wenn er auffällt: Hohe und niedrige Vorhersagen sind hier zu extrem. Nehmen Sie „wahrscheinlicher“ und „weniger wahrscheinlich“ nur halb so stark.",
  "calibration.verdict.too-timid":
    "Wenn er auffällt: Die Unterschiede zwischen Menschen sind hier größer, als er sagt.",
  "calibration.verdict.hardly-apart": "Im Einzelfall: Er unterscheidet kaum, wer geht und wer bleibt.",
  "calibration.verdict.fits":
    "Im Einzelfall: Im Ganzen passt er, kennt aber nur, was unten steht. Was Sie von jemandem wissen, geht vor.",
  "calibration.change":
    "Nach einer Veränderung in Ihrer Praxis (andere Klientel, andere Arbeitsweise) ist er veraltet, bis neue Beendigungen dazugekommen sind.",
  "calibration.silent":
    "{count, plural, one {Bei # Person gab es seit {days} Tagen keine Sitzung, und kein Ende ist vermerkt.} other {Bei # Personen gab es seit {days} Tagen keine Sitzung, und kein Ende ist vermerkt.}} Aus der vermerkten Art des Endes lernt er.",
  "calibration.plot": "Erwartet und beobachtet",
  "calibration.plot-sentence":
    "Auf {left} von {sessions} Sitzungen unter Beobachtung folgte eine vorzeitige Beendigung ohne Absprache.",
  "calibration.axis-expected": "erwartet, von 100 Sitzungen",
  "calibration.axis-observed": "beobachtet, von 100 Sitzungen",
  "calibration.plot-text":
    "Jeder Punkt steht für Sitzungen mit ähnlicher Vorhersage; seine Linie ist das 90-%-Intervall. Auf der gestrichelten Linie entspricht das Beobachtete dem Erwarteten.",
  "calibration.table": "Als Tabelle",
  "calibration.sessions": "Sitzungen",
  "calibration.left": "Danach beendet",
  "calibration.expected": "Erwartet von 100",
  "calibration.observed": "Beobachtet von 100",
  "calibration.figures": "In Zahlen",
  "calibration.slope": "Steigung der Kalibrierung",
  "calibration.slope-value": "{slope} ({low} bis {high}); 1 ist richtig, weniger ist zu extrem",
  "calibration.brier": "Brier-Wert",
  "calibration.brier-value": "{brier}; mit dem üblichen Anteil für alle wären es {rates}. Kleiner ist besser",
  "calibration.area": "Trennschärfe (AUC)",
  "calibration.area-value": "{area} ({low} bis {high}); 0,5 ist Zufall, 1 ist vollkommen",
  "calibration.area-none": "zu wenige Beendigungen",
  "calibration.by-session": "Nach Sitzung",
  "calibration.session": "Sitzung",
  "calibration.auc": "AUC",
  "calibration.terms": "Was darin ist",
  "calibration.term": "Was etwas sagen könnte",
  "calibration.term.state": "Zählt es?",
  "calibration.term.in": "ja",
  "calibration.term.out": "nein",
  "calibration.term.base": "ja, von Anfang an",
  "calibration.term.untried": "noch nicht",
  "calibration.term.nothing": "keiner",
  "calibration.term.gain": "Gewinn an ungesehenen Daten (± Standardfehler)",
  "calibration.term.lower": "Bisherige Allianz, tiefer als bei anderen",
  "calibration.term.missed": "Letzte Sitzung versäumt",
  "calibration.term.cancelled": "Letzte Sitzung rechtzeitig abgesagt",
  "calibration.term.fallen": "Neueste Rückmeldung unter dem eigenen Mittel",
  "calibration.term.unrepaired": "Ein Bruch, nach dem die Werte nicht zurückkamen",
  "calibration.term.held-back": "Sorge um Beurteilung oder Zurückhalten, deutlich über dem Üblichen",
  "calibration.term.expectation": "Hoffnung am Anfang, geringer als bei anderen",
  "calibration.term.preference": "Wünsche und Vorgehen weit auseinander",
  "calibration.untried":
    "Noch nicht: Dafür sind hier zu wenige Beendigungen vermerkt, oder niemand unterscheidet sich darin.",
  "calibration.rule":
    "Ein Merkmal kommt hinein, wenn es die Vorhersagen bei Menschen, die das Modell nicht gesehen hat, um {times} Standardfehler verbessert und es für jedes Merkmal {endings} Beendigungen gibt. Niemals darin: Alter, Geschlecht, Herkunft, Diagnose.",
  "calibration.ends": "Wie Therapien endeten",
  "calibration.ends-text":
    "Nur die vorzeitige Beendigung ohne Absprache zählt als Ereignis. Geplante Enden, Besserung und äußere Gründe scheiden mit der letzten Sitzung aus der Zählung aus; wo das Ende nicht bekannt ist oder die Therapie weitergeht, zählt die letzte Sitzung gar nicht.",
  "calibration.going-on": "Geht weiter",
  "calibration.few": "weniger als {least}",
  "calibration.as-of": "Stand vom {date}. Alle sechs Stunden wird neu gerechnet.",
  "calibration.never":
    "Er wird nie denen gezeigt, um die es geht, nie irgendwohin gesendet und steht in keinem Export. Auf der eigenen Seite ist zu lesen, dass es ihn gibt, und dort lässt sich widersprechen: Dann wird keiner erstellt, und nichts wird daraus gelernt.",
  "calibration.open": "Wie weit auf den Ausblick Verlass ist",
};
