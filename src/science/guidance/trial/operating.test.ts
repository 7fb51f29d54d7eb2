import { describe, expect, it } from "vitest";
import { type ScenarioName, scenarios } from "../../simulation/scenarios.ts";
import {
  type SimulatedTrial,
  simulateTrialPractice,
  simulateTrials,
  type TrialPractice,
} from "../../simulation/simulate-trials.ts";

const practices = new Map<ScenarioName, TrialPractice>();
/** Estimating a practice takes longest, so each is made once. */
function practiceOf(name: ScenarioName): TrialPractice {
  const practice = practices.get(name) ?? simulateTrialPractice(11, 240, scenarios[name]);
  practices.set(name, practice);
  return practice;
}
const ofNothing = new Map<ScenarioName, SimulatedTrial[]>();
/** Trials of something that adds nothing; they are judged once, too. */
function trialsOfNothing(name: ScenarioName): SimulatedTrial[] {
  const trials = ofNothing.get(name) ?? simulateTrials(practiceOf(name), { gain: 0, sessions: 6 });
  ofNothing.set(name, trials);
  return trials;
}
const share = (trials: readonly SimulatedTrial[], is: (one: SimulatedTrial) => boolean) =>
  trials.filter(is).length / trials.length;
const rose = ({ judged }: SimulatedTrial) => judged.verdict === "more";

describe("trials begun at flagged low points of simulated practices", () => {
  it.each<ScenarioName>(["ruptures", "regression-to-the-mean"])(
    "in %s call nothing a gain in at most one case in ten, where a plain before and after does in half or more",
    (name) => {
      const trials = trialsOfNothing(name);
      expect(trials.length).toBeGreaterThan(120);
      expect(share(trials, rose)).toBeLessThanOrEqual(0.1);
      expect(share(trials, ({ overLowPoint }) => overLowPoint >= 1)).toBeGreaterThan(0.5);
      expect(share(trials, ({ overLastThree }) => overLastThree >= 0.5)).toBeGreaterThan(0.25);
    },
  );

  it("find a true gain several times as often as none, the larger the more", () => {
    const practice = practiceOf("ruptures");
    const at = (gain: number) => simulateTrials(practice, { gain, sessions: 6 });
    const [none, one, two] = [trialsOfNothing("ruptures"), at(1), at(2)];
    expect(share(one, rose)).toBeGreaterThan(3 * share(none, rose));
    expect(share(one, rose)).toBeGreaterThan(0.25);
    expect(share(two, rose)).toBeGreaterThan(0.55);
    const holds = (trials: readonly SimulatedTrial[], gain: number) =>
      share(
        trials,
        ({ judged }) => judged.gain !== null && judged.gain.low <= gain && judged.gain.high >= gain,
      );
    expect(holds(none, 0)).toBeGreaterThan(0.88);
    expect(holds(one, 1)).toBeGreaterThan(0.85);
  });
});
