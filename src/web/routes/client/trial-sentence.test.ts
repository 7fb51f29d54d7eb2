import { expect, it } from "vitest";
import type { TrialView } from "#care/guidance/view-trials.ts";
import { translator } from "#model/locales/translate.ts";
import type { Aim } from "#science/guidance/trial/aim.ts";
import type { Judged } from "#science/guidance/trial/judge-trial.ts";
import { numbersIn } from "#web/numbers.ts";
import { trialSentence } from "./trial-sentence.ts";

const judged: Judged = {
  verdict: "more",
  before: 6,
  after: 6,
  gain: { chance: 0.96, mean: 1.24, low: 0.3, high: 2.1 },
  nap: 93.1,
  tauU: -0.6,
  expected: [],
  mendsByItself: 0.8,
  likelihoods: null,
};
const sentence = (aim: Aim, more: Partial<Judged>, numbers: "plain" | "with-numbers" = "with-numbers") =>
  trialSentence(
    translator("en"),
    { trial: { aim }, judged: { ...judged, ...more } } as TrialView,
    numbersIn("en"),
    numbers,
  );

it("puts the gain, its uncertainty, the chance that it is real, NAP and the named Tau-U in one sentence", () => {
  expect(sentence("composite", {})).toBe(
    "It rose about 1.2 points more than expected (likely between +0.3 and +2.1), 19 in 20 that it truly did; NAP 93 of 100, Tau-U −0.60 (Tarlow’s variant, less the trend before).",
  );
  const gain = { chance: 0.52, mean: 0.02, low: -0.9, high: 1 };
  expect(sentence("composite", { verdict: "no-more", gain })).toMatch(
    /^It rose no more than expected: .*\(likely between −0\.9 and \+1\.0\), 5 in 10 that it truly rose more; NAP 93 of 100, /,
  );
});

it("says of what falls where it is easier how far it fell, and leaves the numbers out where they are not wanted", () => {
  expect(sentence("heldBack", {}, "plain")).toBe(
    "It fell about 1.2 points more than expected (likely between −2.1 and −0.3), which is easier for the client, 19 in 20 that it truly did.",
  );
});

it("claims nothing early, in numbers neither", () => {
  const early = { verdict: "too-early", after: 2, gain: null, nap: null, tauU: null } as const;
  expect(sentence("composite", early)).toBe("Too early to say: there are 2 of the 3 values that it takes.");
});
