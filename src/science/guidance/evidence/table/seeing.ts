import type { Factor } from "./factor.ts";

/** Seeing alike, and what stays unsaid. */
export const seeing: readonly Factor[] = [
  {
    topic: "seeing",
    name: { en: "Client and therapist on the alliance", de: "Beide Seiten über die Allianz" },
    status: "verified",
    figures: [{ statistic: "r", value: 0.36 }],
    k: null,
    n: null,
    note: {
      en: "Far from the same: a gap between the two is usual and no sign of trouble by itself.",
      de: "Bei Weitem nicht dasselbe: Ein Abstand ist üblich und für sich genommen kein schlechtes Zeichen.",
    },
    source: { authors: "Tryon, Blackwell and Hammel", year: 2007, doi: null },
  },
  {
    topic: "seeing",
    name: {
      en: "Clients rate it higher, severe disorders",
      de: "Höher eingeschätzt als von Behandelnden, schwere Störungen",
    },
    status: "verified",
    figures: [{ statistic: "d", value: 0.46 }],
    k: 22,
    n: null,
    note: { en: "It depends on the measure.", de: "Es hängt von der Messung ab." },
    source: { authors: "Igra and others", year: 2020, doi: null },
  },
  {
    topic: "seeing",
    name: {
      en: "Clients rate it higher, eating disorders and anxiety",
      de: "Höher eingeschätzt als von Behandelnden, Essstörungen und Angst",
    },
    status: "verified",
    figures: [{ statistic: "g", value: 0.41, low: 0.28, high: 0.53 }],
    k: 40,
    n: 2727,
    note: { en: "It depends on the measure.", de: "Es hängt von der Messung ab." },
    source: { authors: "Lev Ari and others", year: 2025, doi: null },
  },
  {
    topic: "seeing",
    name: { en: "Seeing alike, and results", de: "Gleich sehen, und Ergebnisse" },
    status: "verified",
    figures: [],
    k: 1,
    n: 700,
    note: {
      en: "No link in 700 treatments; other studies are mixed.",
      de: "Kein Zusammenhang in 700 Behandlungen; andere Studien sind uneinheitlich.",
    },
    source: { authors: "Sinclair (thesis)", year: null, doi: null },
  },
  {
    topic: "seeing",
    name: { en: "Moving together over time", de: "Sich mit der Zeit annähern" },
    status: "verified",
    figures: [],
    k: 1,
    n: 109,
    note: {
      en: "Closer for the bond than for task and goal; grows with time, and with warm therapists. 62 therapists.",
      de: "Näher bei der Bindung als bei Aufgaben und Zielen; nimmt mit der Zeit zu, und bei warmherzigen Behandelnden. 62 Behandelnde.",
    },
    source: { authors: "Atzil-Slonim and others", year: 2015, doi: null },
  },
  {
    topic: "seeing",
    name: { en: "Not being honest with a therapist", de: "In der Therapie nicht ehrlich sein" },
    status: "verified",
    figures: [
      { statistic: "%", value: 93, of: { en: "about anything", de: "über irgendetwas" } },
      { statistic: "%", value: 72.6, of: { en: "about the therapy itself", de: "über die Therapie selbst" } },
      { statistic: "%", value: 3.5, of: { en: "said so themselves", de: "sagten es selbst" } },
      { statistic: "%", value: 9, of: { en: "were found out", de: "wurden ertappt" } },
    ],
    k: 1,
    n: 547,
    note: {
      en: "To be polite, not to upset the therapist, or since it felt bad. Above all: how bad one feels.",
      de: "Aus Höflichkeit, um nicht zu kränken, oder weil es unangenehm war. Vor allem: wie schlecht es einem geht.",
    },
    source: { authors: "Blanchard and Farber", year: 2016, doi: "10.1080/09515070.2015.1085365" },
  },
  {
    topic: "seeing",
    name: {
      en: "Shame and keeping things back, in depression",
      de: "Scham und Zurückhalten, bei Depression",
    },
    status: "recalled",
    note: {
      en: "Many keep something back, most often symptoms or things they do.",
      de: "Viele halten etwas zurück, am häufigsten Symptome oder etwas, das sie tun.",
    },
    source: { authors: "Hook and Andrews", year: 2005, doi: null },
  },
  {
    topic: "seeing",
    name: {
      en: "Avoiding what is felt, and keeping things back later",
      de: "Gefühle vermeiden, und später zurückhalten",
    },
    status: "verified",
    figures: [{ statistic: "OR", value: 2.96 }],
    k: 1,
    n: 60,
    note: { en: "At week 15; one small study.", de: "In Woche 15; eine kleine Studie." },
    source: { authors: "Lear and others", year: 2021, doi: null },
  },
  {
    topic: "seeing",
    name: {
      en: "What therapists see of clients who stop on their own",
      de: "Was Behandelnde von einseitigen Beendigungen sehen",
    },
    status: "verified",
    figures: [],
    k: 1,
    n: 83,
    note: {
      en: "Only part of how unhappy, or how much better, they were. With 35 therapists.",
      de: "Nur zum Teil, wie unzufrieden jemand war oder wie viel besser es ging. Mit 35 Behandelnden.",
    },
    source: { authors: "Westmacott and others", year: 2010, doi: "10.1080/10503301003645796" },
  },
];
