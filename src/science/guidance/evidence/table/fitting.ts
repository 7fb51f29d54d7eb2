import type { Factor } from "./factor.ts";

/** Feedback, and meeting a client's culture. */
export const fitting: readonly Factor[] = [
  {
    topic: "feedback",
    name: { en: "Regular feedback on progress", de: "Regelmäßige Rückmeldung zum Verlauf" },
    status: "verified",
    figures: [
      { statistic: "d", value: 0.15, low: 0.1, high: 0.2, of: { en: "results", de: "Ergebnisse" } },
      {
        statistic: "d",
        value: 0.17,
        low: 0.11,
        high: 0.22,
        of: { en: "results, clients not on track", de: "Ergebnisse bei ungünstigem Verlauf" },
      },
      {
        statistic: "OR",
        value: 1.19,
        low: 1.03,
        high: 1.38,
        of: { en: "stopping early without it", de: "vorzeitige Beendigung ohne das" },
      },
    ],
    k: 58,
    n: 21_699,
    note: {
      en: "From trials. Small: telling is not yet doing something about it.",
      de: "Aus Experimenten. Klein: Zu wissen heißt noch nicht, etwas zu tun.",
    },
    source: { authors: "de Jong and others", year: 2021, doi: "10.1016/j.cpr.2021.102002" },
  },
  {
    topic: "feedback",
    name: {
      en: "Feedback by one system of short scales (PCOMS)",
      de: "Rückmeldung mit einem System kurzer Skalen (PCOMS)",
    },
    status: "verified",
    figures: [{ statistic: "g", value: 0.27 }],
    k: 18,
    n: 2910,
    note: { en: "Studies differ.", de: "Die Studien unterscheiden sich." },
    source: { authors: "Østergård and others", year: 2020, doi: null },
  },
  {
    topic: "culture",
    name: { en: "Treatments adapted to a culture", de: "An eine Kultur angepasste Behandlungen" },
    status: "verified",
    figures: [
      { statistic: "d", value: 0.5 },
      {
        statistic: "d",
        value: 0.35,
        of: {
          en: "allowing for studies that were never published",
          de: "unter Berücksichtigung nie veröffentlichter Studien",
        },
      },
    ],
    k: 99,
    n: null,
    note: { en: "The smaller number is the one to go by.", de: "Richten Sie sich nach der kleineren Zahl." },
    source: { authors: "Soto and others", year: 2018, doi: "10.1002/jclp.22679" },
  },
  {
    topic: "culture",
    name: {
      en: "Being at home with the client’s culture",
      de: "Mit der Kultur des Gegenübers vertraut sein",
    },
    status: "verified",
    figures: [
      { statistic: "r", value: 0.38, of: { en: "as clients see it", de: "aus Sicht der Klientel" } },
      { statistic: "r", value: 0.06, of: { en: "as therapists see it", de: "aus Sicht der Behandelnden" } },
    ],
    k: 15,
    n: null,
    note: {
      en: "Therapists’ own view of it tells next to nothing.",
      de: "Die Selbsteinschätzung von Behandelnden sagt fast nichts aus.",
    },
    source: { authors: "Soto and others", year: 2018, doi: "10.1002/jclp.22679" },
  },
  {
    topic: "culture",
    name: {
      en: "The same, with the relationship and with results",
      de: "Dasselbe, mit der Beziehung und mit Ergebnissen",
    },
    status: "verified",
    figures: [
      { statistic: "r", value: 0.75, of: { en: "relationship", de: "Beziehung" } },
      { statistic: "r", value: 0.29, of: { en: "results", de: "Ergebnisse" } },
    ],
    k: 20,
    counts: "samples",
    n: null,
    note: { en: "Studies without a finding may be missing.", de: "Studien ohne Befund fehlen vielleicht." },
    source: { authors: "Tao and others", year: 2015, doi: null },
  },
  {
    topic: "culture",
    name: { en: "Cultural humility", de: "Kulturelle Demut" },
    status: "verified",
    figures: [
      { statistic: "r", value: 0.66, low: 0.64, high: 0.68, of: { en: "alliance", de: "Allianz" } },
      { statistic: "r", value: 0.39, low: 0.36, high: 0.42, of: { en: "results", de: "Ergebnisse" } },
    ],
    k: 13,
    counts: "reports",
    n: null,
    note: { en: "Read on a page about the review.", de: "Auf einer Seite über die Übersicht gelesen." },
    source: { authors: "A review of 13 reports", year: null, doi: null },
  },
  {
    topic: "culture",
    name: { en: "But: differences between therapists", de: "Aber: Unterschiede zwischen Behandelnden" },
    status: "verified",
    figures: [],
    k: 1,
    n: 1458,
    note: {
      en: "With 35 therapists, little of it was the therapist’s, and it hardly went with results at all.",
      de: "Bei 35 Behandelnden lag wenig davon an ihnen, und es hing kaum mit den Ergebnissen zusammen.",
    },
    source: { authors: "Pace (dissertation)", year: 2018, doi: null },
  },
];
