import { translator } from "#model/locales/translate.ts";
import { type Evaluation, evaluateDetectors } from "#science/simulation/evaluate-detectors.ts";
import { type ScenarioName, scenarioNames, scenarios } from "#science/simulation/scenarios.ts";
import {
  simulateTrialPractice,
  simulateTrials,
  trialGains,
  trialScenarios,
} from "#science/simulation/simulate-trials.ts";
import { type Args, type Command, type ExitCode, type Io, UsageError } from "./command.ts";
import { detectorCurves } from "./detector-curves.ts";
import { detectorTable } from "./detector-table.ts";
import { progressOn } from "./progress.ts";
import { scenarioNamed } from "./scenario-named.ts";
import { trialTable } from "./trial-table.ts";
import { wholeNumber } from "./whole-number.ts";
import { writeOut } from "./write-out.ts";

const t = translator("en");

/**
 * `attune evaluate detectors`: what each rule finds at equally many false alarms, on simulated clients;
 * `attune evaluate trials`: how often a trial is called a gain, where nothing was gained and where something was.
 */
export const evaluate: Command = {
  name: "evaluate",
  summary: "cli.evaluate.summary",
  usage: "evaluate detectors|trials [--scenario NAME] [--svg OUT.svg] [--clients N] [--seed S]",
  options: {
    scenario: { type: "string", value: "NAME", help: "cli.evaluate.option.scenario" },
    svg: { type: "string", value: "OUT.svg", help: "cli.evaluate.option.svg" },
    clients: { type: "string", value: "N", help: "cli.evaluate.option.clients" },
    seed: { type: "string", value: "S", help: "cli.evaluate.option.seed" },
  },
  run,
};

async function run({ positionals, values }: Args, io: Io): Promise<ExitCode> {
  const [what] = positionals;
  if (positionals.length !== 1 || (what !== "detectors" && what !== "trials"))
    throw new UsageError(t("cli.evaluate.what"));
  const text = (name: string) => (typeof values[name] === "string" ? String(values[name]).trim() : null);
  const asked = text("scenario");
  const file = text("svg");
  if (file === "") throw new UsageError(t("cli.option-missing", { option: "--svg" }));
  if (file !== null && what === "trials") throw new UsageError(t("cli.evaluate.no-svg"));
  const usual = what === "trials" ? "1000" : "20000";
  const clients = wholeNumber("clients", text("clients") ?? usual, { least: 100, most: 1_000_000 });
  const seed = wholeNumber("seed", text("seed") ?? "20261123", { least: 0, most: 4_294_967_294 });
  const all = what === "trials" ? trialScenarios : scenarioNames;
  const chosen = asked === null ? all : [scenarioNamed(asked)];
  if (!chosen.every((one) => all.includes(one)))
    throw new UsageError(t("cli.evaluate.not-for-trials", { scenarios: all.join(", ") }));
  if (what === "trials") return tryTrials(chosen, { clients, seed }, io);
  const found: Evaluation[] = [];
  for (const scenario of chosen) {
    const progress = progressOn(io, (count) => t("cli.evaluate.progress", { scenario, count }));
    progress.begin(t("cli.evaluate.estimating", { scenario, count: clients }));
    found.push(
      progress.during(() => evaluateDetectors(scenario, { clients, seed, progress: progress.show })),
    );
    io.out.write(`${detectorTable(t, found.at(-1)!)}\n`);
  }
  if (file === null) return 0;
  if (!(await writeOut(file, detectorCurves(t, found), io))) return 1;
  io.err.write(`${t("cli.evaluate.written", { file })}\n`);
  return 0;
}

function tryTrials(
  chosen: readonly ScenarioName[],
  { clients, seed }: { clients: number; seed: number },
  io: Io,
): ExitCode {
  for (const scenario of chosen) {
    const progress = progressOn(io, (count) => t("cli.evaluate.progress", { scenario, count }));
    progress.begin(t("cli.evaluate.estimating", { scenario, count: clients }));
    const practice = simulateTrialPractice(seed, clients, scenarios[scenario]);
    const rows = trialGains.map((gain, index) =>
      simulateTrials(practice, {
        gain,
        sessions: 6,
        progress: (done) => progress.show(index * clients + done),
      }),
    );
    progress.end();
    io.out.write(`${trialTable(t, scenario, practice, rows)}\n`);
  }
  return 0;
}
