import type { InEach, UncheckedEvidence } from "../strategy.ts";

/** For strategies that rest on practice: a claim without a number. */
export const fromPractice = (finding: InEach<string>): UncheckedEvidence => ({
  status: "prior",
  grade: "D",
  finding,
  caution: {
    en: "From practice; we know of no study that tested it.",
    de: "Aus der Erfahrung; wir kennen keine Studie, die es geprüft hat.",
  },
  citation: null,
});

/** For strategies that carry over what treatments of something alike have in common: no study of the step was read. */
export const fromRelatedTreatments = (finding: InEach<string>): UncheckedEvidence => ({
  status: "prior",
  grade: "C",
  finding,
  caution: {
    en: "Carried over from related treatments; we have read no study of this step.",
    de: "Aus verwandten Behandlungen übertragen; wir haben keine Studie dieses Schritts gelesen.",
  },
  citation: null,
});
