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
const sentence = (aim: Aim, more: Partial<Judged>) =>
  trialSentence(
    translator("en"),
    { trial: { aim }, judged: { ...judged, ...more } } as TrialView,
    numbersIn("en"),
  );

it("puts the gain, its uncertainty and the chance that it is real in one plain sentence", () => {
  expect(sentence("composite", {})).toBe(
    "It rose about 1.2 points more than expected (likely between +0.3 and +2.1), and the chance that this is more than ups and downs is about 19 in 20.",
  );
});

it("does not say that it rose no more and that it probably did in one breath", () => {
  const gain = { chance: 0.61, mean: 0.12, low: -0.9, high: 1 };
  expect(sentence("composite", { verdict: "no-more", gain })).toBe(
    "Nothing shows that it rose more than expected: the difference is about +0.1 points (likely between −0.9 and +1.0), and the chance that it rose more at all is about 6 in 10.",
  );
});

it("says of what falls where it is easier how far it fell", () => {
  expect(sentence("heldBack", {})).toBe(
    "It fell about 1.2 points more than expected, which is easier for the client (likely between −2.1 and −0.3), and the chance that this is more than ups and downs is about 19 in 20.",
  );
});

it("claims nothing early, in numbers neither", () => {
  const early = { verdict: "too-early", after: 2, gain: null, nap: null, tauU: null } as const;
  expect(sentence("composite", early)).toBe("Too early to say: there are 2 of the 3 values that it takes.");
});
