import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { priorPopulation } from "../science/alliance/population.ts";
import { fitOutlook } from "../science/engagement/outlook/fit-outlook.ts";
import { RiskSetBuilder } from "../science/engagement/outlook/risk-set.ts";
import { judge } from "../science/guidance/trial/judge.ts";
import { poolTrials, type Scale } from "../science/guidance/trial/local-evidence.ts";
import { learnComing } from "../science/guidance/trial/usual-coming.ts";
import { scenarios } from "../science/simulation/scenarios.ts";
import { asPriors, simulateEndings } from "../science/simulation/simulate-endings.ts";
import { simulateTrialPractice, simulateTrials } from "../science/simulation/simulate-trials.ts";
import { type Estimates, stamps } from "./estimates.ts";

const practice = simulateTrialPractice(11, 120, scenarios.ruptures);

function outlookOf(): Estimates["outlook"] {
  const builder = new RiskSetBuilder(priorPopulation);
  const truth = { ...asPriors, site: 0.5 };
  for (const followed of simulateEndings(11, 300, truth, priorPopulation)) builder.add(followed);
  return fitOutlook(builder.built());
}

function evidenceOf(): Estimates["trial_evidence"] {
  const coming = learnComing([
    { came: 9, missed: 1, clients: 30 },
    { came: 6, missed: 2, clients: 10 },
  ]);
  const { population, model } = practice;
  const { recovery } = model;
  const answers = simulateTrials(practice, { gain: 1, sessions: 6 }).map(({ judged }) => judged);
  const points = [10, 0, 10, 0, 10, 10, 10, 10].map((value, i) => ({ session: i + 1, value }));
  const course = { points, start: 4, end: null, lowSince: null, lowerIsBetter: false };
  const came = Array.from({ length: 6 }, () => judge("attendance", course, { population, recovery, coming }));
  const evidence = (judged: typeof came, scale: Scale) =>
    judged.flatMap(({ likelihoods }, client) =>
      likelihoods
        ? [{ clientId: String(client), strategyId: "tried", reason: "wanted", scale, likelihoods }]
        : [],
    );
  const strategies = poolTrials([...evidence(answers, "points"), ...evidence(came, "attendance")], coming);
  return { recovery, coming, strategies };
}

/** Four digits of every number: what is beyond them is no other estimate. */
const stampOf = (estimate: unknown): string => {
  const rounded = (_: string, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(4)) : value;
  return createHash("sha256").update(JSON.stringify(estimate, rounded)).digest("hex").slice(0, 8);
};

it("stamps estimates with what they come from, so that those made in another way are not read", () => {
  const made: Estimates = {
    population: practice.population,
    outlook: outlookOf(),
    trial_evidence: evidenceOf(),
  };
  expect(made.population.source).toBe("estimated");
  expect(made.outlook.model.source).toBe("estimated");
  expect(made.trial_evidence.recovery.lowPoints).toBeGreaterThan(0);
  expect(made.trial_evidence.strategies.map(({ scale }) => scale).sort()).toEqual(["attendance", "points"]);
  const fresh = {
    population: stampOf(made.population),
    outlook: stampOf(made.outlook),
    trial_evidence: stampOf(made.trial_evidence),
  };
  // Where this fails, something that estimates has changed: the stamps received belong into estimates.ts.
  expect(fresh).toEqual(stamps);
});
