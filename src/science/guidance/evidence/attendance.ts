import type { VerifiedEvidence } from "../strategy.ts";

/** Findings on coming and staying away, each read in its abstract. */

export const attendance: VerifiedEvidence = {
  status: "verified",
  grade: "A",
  finding:
    "In trials, steps such as preparation, reminders, choice and talks about motivation raised attendance.",
  caution: "The number is for all such steps together, not for this one.",
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
  finding: "Sessions missed without a word go with less improvement, most of all before the third session.",
  caution: "A link, not proof of cause, and getting in touch was not tested.",
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
  finding:
    "When clients stopped on their own, therapists saw only part of how much better or how unhappy they were.",
  caution: "One small study, which tested no remedy.",
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
