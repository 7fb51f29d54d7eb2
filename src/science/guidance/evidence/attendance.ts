import type { VerifiedEvidence } from "../strategy.ts";

/** Findings on coming and staying away, each read in its abstract. */

export const attendance: VerifiedEvidence = {
  status: "verified",
  grade: "A",
  finding: {
    en: "In trials, steps such as preparation, reminders, choice and talks about motivation raised attendance.",
    de: "In Experimenten kamen mehr Menschen zu den Sitzungen, wenn es Schritte wie Vorbereitung, Erinnerungen, Wahlmöglichkeiten und Gespräche über die Motivation gab.",
  },
  caution: {
    en: "The number is for all such steps together, not for this one.",
    de: "Die Zahl gilt für alle solchen Schritte zusammen, nicht für diesen.",
  },
  effect: { statistic: "d", value: 0.38 },
  k: 31,
  n: 4422,
  citation: {
    authors: "Oldham, Kellett, Miles and Sheeran",
    year: 2012,
    journal: "Journal of Consulting and Clinical Psychology 80(5)",
    doi: "10.1037/a0029630",
  },
};

export const noShows: VerifiedEvidence = {
  status: "verified",
  grade: "C",
  finding: {
    en: "Sessions missed without a word go with less improvement, most of all before the third session.",
    de: "Ohne Absage versäumte Sitzungen gehen mit weniger Besserung einher, vor allem vor der dritten Sitzung.",
  },
  caution: {
    en: "A link, not proof of cause, and getting in touch was not tested.",
    de: "Ein Zusammenhang, kein Beleg für eine Ursache, und das Sichmelden wurde nicht geprüft.",
  },
  effect: null,
  k: 1,
  n: 5253,
  citation: {
    authors: "Xiao, Hayes, Castonguay, McAleavey and Locke",
    year: 2017,
    journal: "Psychotherapy",
    doi: "10.1037/pst0000103",
  },
};

export const unseenEndings: VerifiedEvidence = {
  status: "verified",
  grade: "C",
  finding: {
    en: "When clients stopped on their own, therapists saw only part of how much better or how unhappy they were.",
    de: "Wo die Therapie einseitig endete, sahen Behandelnde nur zum Teil, wie viel besser es ging oder wie unzufrieden jemand war.",
  },
  caution: {
    en: "One small study, which tested no remedy.",
    de: "Eine kleine Studie, die keine Abhilfe prüfte.",
  },
  effect: null,
  k: 1,
  n: 83,
  citation: {
    authors: "Westmacott, Hunsley, Best, Rumstein-McKean and Schindler",
    year: 2010,
    journal: "Psychotherapy Research 20(4)",
    doi: "10.1080/10503301003645796",
  },
};
