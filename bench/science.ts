import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { figure } from "./figure.ts";
import { type Crossed, makeCrossed } from "./make-crossed.ts";

const root = join(import.meta.dirname, "..");

interface Case {
  readonly name: string;
  readonly file: string;
  readonly formula: string;
  /** Alternations, and fits within each process. */
  readonly rounds: number;
  readonly times: number;
  /** Times as fast as lme4 that it is to be; none where a fit takes a blink anyway. */
  readonly bar?: number;
}

/** What a process printed: seconds of each fit, memory in kB and estimates by name. */
interface Fitted {
  readonly seconds: readonly number[];
  readonly memory: number;
  readonly criterion: number;
  readonly estimates: ReadonlyMap<string, number>;
}

const crossedFormula = "score ~ session + (1 | client) + (1 | therapist)";
const simulated: readonly {
  readonly name: string;
  readonly shape: Crossed;
  readonly rounds: number;
  readonly times: number;
}[] = [
  {
    name: "100,000 sessions, 5,000 clients x 200 therapists",
    shape: { clients: 5_000, therapists: 200, sessions: 20, elsewhere: 1 },
    rounds: 3,
    times: 5,
  },
  {
    name: "1,000,000 sessions, 50,000 x 2,000, one in ten elsewhere",
    shape: { clients: 50_000, therapists: 2_000, sessions: 20, elsewhere: 0.1 },
    rounds: 1,
    times: 1,
  },
  {
    name: "1,000,000 sessions, 50,000 x 2,000, each with anybody",
    shape: { clients: 50_000, therapists: 2_000, sessions: 20, elsewhere: 1 },
    rounds: 1,
    times: 1,
  },
];

function fitIn(command: string, script: string, { file, formula, times }: Case): Promise<Fitted> {
  const child = spawn(command, [script, file, formula, String(times)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (block) => {
    said += block;
  });
  return new Promise((done, failed) => {
    child.once("error", failed);
    child.once("close", (code) => {
      if (code !== 0) failed(new Error(`${command} ended with ${code}`));
      const rows = said
        .trim()
        .split("\n")
        .map(
          (line) =>
            [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))] as const,
        );
      const one = (name: string) => rows.find(([key]) => key === name)?.[1] ?? Number.NaN;
      done({
        seconds: rows.flatMap(([key, value]) => (key === "seconds" ? [value] : [])),
        memory: one("memory"),
        criterion: one("criterion"),
        estimates: new Map(rows.filter(([key]) => /^(?:b|se|v):/.test(key))),
      });
    });
  });
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const inSeconds = (value: number) =>
  value < 1 ? `${(1_000 * value).toFixed(1)} ms` : `${value.toFixed(2)} s`;

/** The largest difference of an estimate, as a share of the reference's own. */
function largestDifference(ours: Fitted, theirs: Fitted): { name: string; value: number } {
  const differences = [...theirs.estimates].map(([name, value]) => {
    const own = ours.estimates.get(name) ?? Number.NaN;
    return { name, value: Math.abs(own - value) / Math.max(Math.abs(value), 1e-12) };
  });
  return differences.reduce((a, b) => (b.value > a.value || Number.isNaN(b.value) ? b : a));
}

async function bench(given: Case, withR: boolean): Promise<void> {
  process.stdout.write(`\n== ${given.name}\n   ${given.formula}\n`);
  const ours: Fitted[] = [];
  const theirs: Fitted[] = [];
  for (let round = 0; round < given.rounds; round += 1) {
    ours.push(await fitIn(process.execPath, join(root, "bench", "fit-once.ts"), given));
    if (withR) theirs.push(await fitIn("Rscript", join(root, "bench", "fit-once.R"), given));
  }
  const own = median(ours.flatMap(({ seconds }) => seconds));
  const memory = (fits: readonly Fitted[]) =>
    `${(Math.max(...fits.map((one) => one.memory)) / 1_024).toFixed(0)} MB`;
  figure("Attune", inSeconds(own));
  figure("  most memory", memory(ours));
  if (theirs.length === 0) return;
  const other = median(theirs.flatMap(({ seconds }) => seconds));
  const ratio = other / own;
  const { bar } = given;
  figure("lme4", inSeconds(other), {
    ratio,
    ...(bar === undefined ? {} : { bar: `Attune ${bar} times as fast`, holds: ratio >= bar }),
  });
  figure("  most memory", memory(theirs));
  const { name, value } = largestDifference(ours[0]!, theirs[0]!);
  figure("  largest relative difference", value.toExponential(1));
  process.stdout.write(`    (${name})\n`);
  // Both look for the lowest criterion: below 0, lme4 stopped before it was there.
  figure("  criterion less lme4's", (ours[0]!.criterion - theirs[0]!.criterion).toExponential(1));
}

const hasLme4 =
  spawnSync("Rscript", ["-e", 'quit(status = !requireNamespace("lme4", quietly = TRUE))'], {
    stdio: "ignore",
  }).status === 0;
process.stdout.write(
  `Node ${process.version}, ${cpus().length} cores; times are those of the fit, from a table in memory\n`,
);
if (!hasLme4) process.stdout.write("There is no R with lme4 here: only our own times are measured.\n");

const sleepstudy = join(root, "test", "reference", "sleepstudy.csv");
await bench(
  {
    name: "sleepstudy",
    file: sleepstudy,
    formula: "Reaction ~ Days + (Days | Subject)",
    rounds: 3,
    times: 20,
  },
  hasLme4,
);
const ratings = process.argv[2] ?? process.env.ATTUNE_RATINGS;
if (ratings !== undefined) {
  if (!existsSync(ratings)) throw new Error(`There is no table at ${ratings}.`);
  const formula = "score ~ 1 + (1 | client_id) + (1 | counselor_id)";
  await bench(
    { name: "ratings, clients x counsellors", file: ratings, formula, rounds: 3, times: 15, bar: 5 },
    hasLme4,
  );
} else {
  process.stdout.write(
    "\n== ratings, clients x counsellors\nSkipped: name the table of ratings, npm run bench:science -- RATINGS.csv or ATTUNE_RATINGS.\n",
  );
}
const folder = mkdtempSync(join(tmpdir(), "attune-science-"));
try {
  for (const { name, shape, rounds, times } of simulated) {
    const file = join(folder, "sessions.csv");
    await makeCrossed(file, shape);
    await bench({ name, file, formula: crossedFormula, rounds, times, bar: 5 }, hasLme4);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
