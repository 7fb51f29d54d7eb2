import type { UncheckedEvidence } from "../strategy.ts";

/** For strategies that rest on practice: a claim without a number. */
export const fromPractice = (finding: string): UncheckedEvidence => ({
  status: "prior",
  grade: "D",
  finding,
  caution: "From practice; we know of no study that tested it.",
  citation: null,
});

/** For strategies that carry over what treatments of something alike have in common: no study of the step was read. */
export const fromRelatedTreatments = (finding: string): UncheckedEvidence => ({
  status: "prior",
  grade: "C",
  finding,
  caution: "Carried over from related treatments; we have read no study of this step.",
  citation: null,
});
