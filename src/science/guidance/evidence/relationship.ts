import type { VerifiedEvidence } from "../strategy.ts";

/** Findings on the relationship itself, each read in its abstract. A link between factors is not a trial of a step. */

export const empathy: VerifiedEvidence = {
  status: "verified",
  grade: "B",
  finding: "Feeling understood by the therapist goes with better results.",
  caution: "A link, not proof of cause, and studies differ a good deal.",
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
  finding: "Warmth and respect from the therapist go with better results.",
  caution: "A small link, not proof of cause.",
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
  finding: "Repairing a strain goes with better results.",
  caution: "A link, not proof of cause, from very few studies.",
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
  finding:
    "Experts agree: in a strain, first show that you understand and explore it, and link it to patterns later.",
  caution: "Expert opinion, not a test with clients.",
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
  finding: "Therapists who handle their own reactions well have clients with better results.",
  caution: "A link, not proof of cause, from a few small studies.",
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
  finding:
    "In experiments, people mostly liked it when a counsellor shared something, above all something alike.",
  caution: "Many were short role plays and not real therapy, and it can backfire.",
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
  finding: "Clients who find their therapist at home with their culture tend to have better results.",
  caution: "A link, not proof of cause, and therapists’ own view of their skill showed almost none.",
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
  finding: "In a survey, nearly all clients had not been fully honest with a therapist, often to be polite.",
  caution: "A survey of people who chose to answer, which tested no remedy.",
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
