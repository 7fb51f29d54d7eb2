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
