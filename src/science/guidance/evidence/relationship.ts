import type { VerifiedEvidence } from "../strategy.ts";

/** Findings on the relationship itself, each read in its abstract. A link between factors is not a trial of a step. */

export const empathy: VerifiedEvidence = {
  status: "verified",
  grade: "B",
  finding: {
    en: "Feeling understood by the therapist goes with better results.",
    de: "Sich in der Therapie verstanden zu fühlen geht mit besseren Ergebnissen einher.",
  },
  caution: {
    en: "A link, not proof of cause, and studies differ a good deal.",
    de: "Ein Zusammenhang, kein Beleg für eine Ursache, und die Studien unterscheiden sich deutlich.",
  },
  effect: { statistic: "r", value: 0.28, low: 0.23, high: 0.33 },
  k: 82,
  n: 6138,
  citation: {
    authors: "Elliott, Bohart, Watson and Murphy",
    year: 2018,
    journal: "Psychotherapy 55(4)",
    doi: "10.1037/pst0000175",
  },
};

export const regard: VerifiedEvidence = {
  status: "verified",
  grade: "B",
  finding: {
    en: "Warmth and respect from the therapist go with better results.",
    de: "Wärme und Achtung von therapeutischer Seite gehen mit besseren Ergebnissen einher.",
  },
  caution: {
    en: "A small link, not proof of cause.",
    de: "Ein kleiner Zusammenhang, kein Beleg für eine Ursache.",
  },
  effect: { statistic: "g", value: 0.28 },
  k: 64,
  n: null,
  citation: {
    authors: "Farber, Suzuki and Lynch",
    year: 2018,
    journal: "Psychotherapy 55(4)",
    doi: "10.1037/pst0000171",
  },
};

/** The 2018 update is larger, but its numbers were not read in the source. */
export const ruptureRepair: VerifiedEvidence = {
  status: "verified",
  grade: "B",
  finding: {
    en: "Repairing a strain goes with better results.",
    de: "Die Wiederherstellung nach einem Bruch geht mit besseren Ergebnissen einher.",
  },
  caution: {
    en: "A link, not proof of cause, from very few studies.",
    de: "Ein Zusammenhang, kein Beleg für eine Ursache, aus sehr wenigen Studien.",
  },
  effect: { statistic: "r", value: 0.24, low: 0.09, high: 0.39 },
  k: 3,
  n: 148,
  citation: {
    authors: "Safran, Muran and Eubanks-Carter",
    year: 2011,
    journal: "Psychotherapy 48(1)",
    doi: "10.1037/a0022140",
  },
};

export const repairConsensus: VerifiedEvidence = {
  status: "verified",
  grade: "C",
  finding: {
    en: "Experts agree: in a strain, first show that you understand and explore it, and link it to patterns later.",
    de: "Fachleute sind sich einig: Bei einem Bruch zuerst Verständnis zeigen und ihn erkunden, und ihn erst später mit Mustern verbinden.",
  },
  caution: {
    en: "Expert opinion, not a test with clients.",
    de: "Eine Meinung von Fachleuten, keine Prüfung in Therapien.",
  },
  effect: null,
  k: 1,
  n: null,
  citation: {
    authors: "Eubanks, Burckell and Goldfried",
    year: 2018,
    journal: "Journal of Psychotherapy Integration 28(1)",
    doi: "10.1037/int0000097",
  },
};

export const managedReactions: VerifiedEvidence = {
  status: "verified",
  grade: "B",
  finding: {
    en: "Therapists who handle their own reactions well have clients with better results.",
    de: "Wo Behandelnde mit ihren eigenen Reaktionen gut umgehen, sind die Ergebnisse besser.",
  },
  caution: {
    en: "A link, not proof of cause, from a few small studies.",
    de: "Ein Zusammenhang, kein Beleg für eine Ursache, aus wenigen kleinen Studien.",
  },
  effect: { statistic: "r", value: 0.39, low: 0.17, high: 0.6 },
  k: 9,
  n: 392,
  citation: {
    authors: "Hayes, Gelso, Goldberg and Kivlighan",
    year: 2018,
    journal: "Psychotherapy 55(4)",
    doi: "10.1037/pst0000189",
  },
};

export const selfDisclosure: VerifiedEvidence = {
  status: "verified",
  grade: "B",
  finding: {
    en: "In experiments, people mostly liked it when a counsellor shared something, above all something alike.",
    de: "In Experimenten kam es meist gut an, wenn in der Beratung etwas Persönliches gezeigt wurde, vor allem etwas Ähnliches.",
  },
  caution: {
    en: "Many were short role plays and not real therapy, and it can backfire.",
    de: "Viele waren kurze Rollenspiele und keine wirkliche Therapie, und es kann nach hinten losgehen.",
  },
  effect: null,
  k: 53,
  n: null,
  citation: {
    authors: "Henretty, Currier, Berman and Levitt",
    year: 2014,
    journal: "Journal of Counseling Psychology 61(2)",
    doi: "10.1037/a0036189",
  },
};

export const culturalCompetence: VerifiedEvidence = {
  status: "verified",
  grade: "B",
  finding: {
    en: "Clients who find their therapist at home with their culture tend to have better results.",
    de: "Wer die eigene Kultur in der Therapie gut aufgehoben findet, hat tendenziell bessere Ergebnisse.",
  },
  caution: {
    en: "A link, not proof of cause; where therapists judged their own skill, there was almost none.",
    de: "Ein Zusammenhang, kein Beleg für eine Ursache; wo Behandelnde sich selbst einschätzten, gab es fast keinen.",
  },
  effect: { statistic: "r", value: 0.38 },
  k: 15,
  n: null,
  citation: {
    authors: "Soto, Smith, Griner, Domenech Rodríguez and Bernal",
    year: 2018,
    journal: "Journal of Clinical Psychology 74(11)",
    doi: "10.1002/jclp.22679",
  },
};

export const nonDisclosure: VerifiedEvidence = {
  status: "verified",
  grade: "C",
  finding: {
    en: "In a survey, nearly all clients had not been fully honest with a therapist, often to be polite.",
    de: "In einer Umfrage waren fast alle in der Therapie einmal nicht ganz ehrlich gewesen, oft aus Höflichkeit.",
  },
  caution: {
    en: "A survey of people who chose to answer, which tested no remedy.",
    de: "Eine Umfrage unter Menschen, die antworten wollten; sie prüfte keine Abhilfe.",
  },
  effect: null,
  k: 1,
  n: 547,
  citation: {
    authors: "Blanchard and Farber",
    year: 2016,
    journal: "Counselling Psychology Quarterly 29(1)",
    doi: "10.1080/09515070.2015.1085365",
  },
};
