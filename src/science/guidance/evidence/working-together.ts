import type { VerifiedEvidence } from "../strategy.ts";

/** Findings on goals, tasks, choice and hope, each read in its abstract. */

export const goalConsensus: VerifiedEvidence = {
  status: "verified",
  grade: "B",
  finding: {
    en: "Agreeing on goals goes with better results.",
    de: "Einigkeit über die Ziele geht mit besseren Ergebnissen einher.",
  },
  caution: { en: "A link, not proof of cause.", de: "Ein Zusammenhang, kein Beleg für eine Ursache." },
  effect: { statistic: "r", value: 0.24, low: 0.19, high: 0.28 },
  k: 54,
  n: 7278,
  citation: {
    authors: "Tryon, Birch and Verkuilen",
    year: 2018,
    journal: "Psychotherapy 55(4)",
    doi: "10.1037/pst0000170",
  },
};

export const collaboration: VerifiedEvidence = {
  ...goalConsensus,
  finding: {
    en: "Working together as partners goes with better results.",
    de: "Partnerschaftliche Zusammenarbeit geht mit besseren Ergebnissen einher.",
  },
  effect: { statistic: "r", value: 0.29, low: 0.24, high: 0.34 },
  k: 53,
  n: 5286,
};

/** No count of studies: the source's covers satisfaction and results as well as completion. */
export const sharedDecisions: VerifiedEvidence = {
  status: "verified",
  grade: "A",
  finding: {
    en: "In trials, clients with a say in their treatment were more likely to complete it.",
    de: "In Experimenten wurde eine Behandlung eher abgeschlossen, wo es Mitsprache gab.",
  },
  caution: {
    en: "A small effect, and not only from talking therapies.",
    de: "Ein kleiner Effekt, und nicht nur aus Gesprächstherapien.",
  },
  effect: { statistic: "OR", value: 1.37 },
  k: null,
  n: null,
  citation: {
    authors: "Lindhiem, Bennett, Trentacosta and McLear",
    year: 2014,
    journal: "Clinical Psychology Review 34(6)",
    doi: "10.1016/j.cpr.2014.06.002",
  },
};

/** No counts: the source's cover stopping early and results together. */
export const preferences: VerifiedEvidence = {
  status: "verified",
  grade: "A",
  finding: {
    en: "Clients who got the way of working they wanted were less likely to stop early.",
    de: "Wer die gewünschte Art zu arbeiten bekam, beendete seltener vorzeitig.",
  },
  caution: {
    en: "The effect differs between kinds of study, and asking is only the first part of it.",
    de: "Der Effekt unterscheidet sich nach Art der Studie, und das Fragen ist nur der erste Teil davon.",
  },
  effect: { statistic: "OR", value: 1.79 },
  k: null,
  n: null,
  citation: {
    authors: "Swift, Callahan, Cooper and Parkin",
    year: 2018,
    journal: "Journal of Clinical Psychology 74(11)",
    doi: "10.1002/jclp.22680",
  },
};

export const feedback: VerifiedEvidence = {
  status: "verified",
  grade: "A",
  finding: {
    en: "Therapy with regular feedback to the therapist had slightly better results than without.",
    de: "Therapien mit regelmäßiger Rückmeldung an die Behandelnden hatten etwas bessere Ergebnisse als ohne.",
  },
  caution: {
    en: "A small effect, of feedback as a whole and not of this step.",
    de: "Ein kleiner Effekt, von Rückmeldung insgesamt und nicht von diesem Schritt.",
  },
  effect: { statistic: "d", value: 0.15, low: 0.1, high: 0.2 },
  k: 58,
  n: 21_699,
  citation: {
    authors: "de Jong, Conijn, Gallagher, Reshetnikova, Heij and Lutz",
    year: 2021,
    journal: "Clinical Psychology Review 85",
    doi: "10.1016/j.cpr.2021.102002",
  },
};

export const expectation: VerifiedEvidence = {
  status: "verified",
  grade: "B",
  finding: {
    en: "Clients who expect early on that therapy will help tend to have better results.",
    de: "Wer früh erwartet, dass die Therapie hilft, hat tendenziell bessere Ergebnisse.",
  },
  caution: {
    en: "A link, not proof of cause, and studies differ a good deal.",
    de: "Ein Zusammenhang, kein Beleg für eine Ursache, und die Studien unterscheiden sich deutlich.",
  },
  effect: { statistic: "r", value: 0.18 },
  k: 81,
  n: 12_722,
  citation: {
    authors: "Constantino, Vîslă, Coyne and Boswell",
    year: 2018,
    journal: "Psychotherapy 55(4)",
    doi: "10.1037/pst0000169",
  },
};

export const credibility: VerifiedEvidence = {
  status: "verified",
  grade: "B",
  finding: {
    en: "Clients to whom the treatment makes sense tend to have better results.",
    de: "Wo die Behandlung einleuchtet, sind die Ergebnisse tendenziell besser.",
  },
  caution: {
    en: "A small link, not proof of cause.",
    de: "Ein kleiner Zusammenhang, kein Beleg für eine Ursache.",
  },
  effect: { statistic: "r", value: 0.12 },
  k: 24,
  n: 1504,
  citation: {
    authors: "Constantino, Coyne, Boswell, Iles and Vîslă",
    year: 2018,
    journal: "Psychotherapy 55(4)",
    doi: "10.1037/pst0000168",
  },
};

/** No count of studies: the source counts tests, of which one study may have several. */
export const ifThenPlans: VerifiedEvidence = {
  status: "verified",
  grade: "A",
  finding: {
    en: "In experiments, people with an if-then plan came nearer to their goals.",
    de: "In Experimenten kamen Menschen mit einem Wenn-dann-Plan ihren Zielen näher.",
  },
  caution: {
    en: "From many tests in many parts of life, and mostly not from therapy.",
    de: "Aus vielen Prüfungen in vielen Lebensbereichen, und meist nicht aus der Therapie.",
  },
  effect: { statistic: "d", value: 0.65 },
  k: null,
  n: null,
  citation: {
    authors: "Gollwitzer and Sheeran",
    year: 2006,
    journal: "Advances in Experimental Social Psychology 38",
    doi: "10.1016/S0065-2601(06)38002-1",
  },
};
