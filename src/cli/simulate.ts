import { translator } from "#model/locales/translate.ts";
import { scenarios } from "#science/simulation/scenarios.ts";
import { type SimulatedClient, simulatePractice } from "#science/simulation/simulate-practice.ts";
import { type Args, type Command, type ExitCode, type Io, UsageError } from "./command.ts";
import { neededText } from "./option-text.ts";
import { progressOn } from "./progress.ts";
import { scenarioNamed } from "./scenario-named.ts";
import { wholeNumber } from "./whole-number.ts";
import { writeOut } from "./write-out.ts";

const t = translator("en");

/** `attune simulate`: writes a table of simulated sessions with the truth beside it. */
export const simulate: Command = {
  name: "simulate",
  summary: "cli.simulate.summary",
  usage: "simulate --clients N --sessions N --seed S --scenario NAME --out FILE.csv",
  options: {
    clients: { type: "string", value: "N", help: "cli.simulate.option.clients" },
    sessions: { type: "string", value: "N", help: "cli.simulate.option.sessions" },
    seed: { type: "string", value: "S", help: "cli.simulate.option.seed" },
    scenario: { type: "string", value: "NAME", help: "cli.simulate.option.scenario" },
    out: { type: "string", value: "FILE.csv", help: "cli.simulate.option.out" },
  },
  run,
};

async function run(args: Args, io: Io): Promise<ExitCode> {
  if (args.positionals.length > 0) throw new UsageError(t("cli.no-file"));
  const needed = (name: string) => neededText(args, name);
  const clients = wholeNumber("clients", needed("clients"), { least: 1 });
  const sessions = wholeNumber("sessions", needed("sessions"), { least: 1, most: mostSessions });
  const seed = wholeNumber("seed", needed("seed"), { least: 0, most: 4_294_967_295 });
  const scenario = scenarios[scenarioNamed(needed("scenario"))];
  const file = needed("out");
  const progress = progressOn(io, (count) => t("cli.simulate.progress", { count }));
  const rows = table(simulatePractice(seed, { clients, sessions, scenario }), progress.show);
  if (!(await writeOut(file, rows, io).finally(progress.end))) return 1;
  io.err.write(`${t("cli.simulate.written", { file, clients })}\n`);
  return 0;
}

const header =
  "client,therapist,session,date,score,understood,task,hope,held_back,therapist_view,missing,ended,onset,in_rupture\n";
const day = 86_400_000;
const begins = Date.UTC(2026, 0, 1);
/** One a week from then on stays within years of four digits. */
const mostSessions = 100_000;

/** The table in blocks of a few clients, with numbers of three decimals: the same bytes everywhere. */
function* table(clients: Iterable<SimulatedClient>, done: (clients: number) => void): Generator<string> {
  let block = header;
  for (const { client, therapist, left, sessions } of clients) {
    for (const [index, session] of sessions.entries()) {
      const date = new Date(begins + (7 * index + (client % 7)) * day).toISOString().slice(0, 10);
      const { score, statements, heldBack, therapistView, missing, onset, inRupture } = session;
      const answers = [score, ...statements, heldBack].map((one) => (missing ? "" : one.toFixed(3)));
      const ended = left && index === sessions.length - 1;
      const truth = [missing, ended, onset, inRupture].map(Number);
      block += `C${client + 1},T${therapist + 1},${index + 1},${date},${answers.join()},${therapistView.toFixed(3)},${truth.join()}\n`;
    }
    if (block.length > 65_536) {
      yield block;
      block = "";
      done(client + 1);
    }
  }
  yield block;
}
