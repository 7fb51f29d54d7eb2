import type { UncheckedEvidence } from "../strategy.ts";

/** For strategies that rest on practice: a claim without a number. */
export const fromPractice = (finding: string): UncheckedEvidence => ({
  status: "prior",
  grade: "D",
  finding,
  caution: "From practice; we know of no study that tested it.",
  citation: null,
});
