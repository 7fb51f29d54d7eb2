import type { brief as english } from "../../en/staff/brief.ts";
import type { TranslationOf } from "../../translation.ts";

/** The session brief. Few words, as in English. */
export const brief: TranslationOf<typeof english> = {
  "brief.title": "Vorbereitung",
  "brief.link": "Vorbereitung drucken",
  "brief.print": "Eine Seite, nur mit Initialen.",
  "brief.print-now": "Drucken",
  "brief.next": "{client}, Sitzung {number}, {date} {time}",
  "brief.no-next": "{client}, noch keine Sitzung geplant",
  "brief.changed": "Verändert",
  "brief.moved": "{item}: {before} auf {now}",
  "brief.added": "Nachtrag, den Sie noch nicht gelesen haben",
  "brief.reasons": "Vielleicht",
  "brief.change": "Soll anders sein",
  "brief.wish": "Soll Zeit haben",
  "brief.replied": "Sie schrieben",
  "brief.addressed.partly": "Laut Rückmeldung teilweise darauf eingegangen.",
  "brief.addressed.no": "Laut Rückmeldung nicht darauf eingegangen.",
  "brief.trial": "Im Versuch",
  "brief.alongside": "(zugleich mit etwas anderem)",
  "brief.verdict.too-early": "noch zu früh",
  "brief.verdict.more": "mehr als erwartet",
  "brief.verdict.perhaps-more": "vielleicht mehr als erwartet",
  "brief.verdict.no-more": "bisher kein klarer Gewinn",
  "brief.verdict.less": "weniger als erwartet",
  "brief.or": "Oder: {strategy}",
  "brief.at-length": "ausführlich, auf der Seite",
  "brief.more": "(mehr auf der Seite)",
  "brief.print-all":
    "{count, plural, =0 {Keine Sitzung an diesem Tag.} one {Ein Blatt.} other {# Blätter.}} Nur mit Initialen.",
  "brief.ask": "Fragen",
  "brief.notes": "Ihre Notizen",
  "brief.private": "Vertraulich. Wegschließen oder nach Gebrauch vernichten.",
  "brief.never": "Was jemand für sich behält, wird nie gedruckt.",
};
