import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { readEstimate } from "#store/estimates.ts";
import { fillWithEndings } from "../test/endings.ts";
import { openPractice } from "../test/practice.ts";
import { figure } from "./figure.ts";
import { makePlace, servicesAt } from "./server.ts";

/** About 12.5 sessions each. */
const clients = 16_300;

/** The nightly estimates of a practice with 200,000 sessions, in their own thread while check-ins are written. */
export async function benchRecalibrate(): Promise<void> {
  const place = await makePlace();
  const services = await servicesAt(place);
  const owner = await openPractice(services);
  await fillWithEndings(services, owner, 1, clients);
  const { n } = await services.store
    .selectFrom("session")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, "recalibrate-once.ts"),
    JSON.stringify(place.store),
  ]);
  const took = JSON.parse(stdout) as Record<
    "seconds" | "megabytes" | "longestPauseMs" | "commits" | "p99CommitMs" | "slowestCommitMs",
    number
  >;
  const found = await readEstimate(services.store, "outlook", owner.practiceId);
  await services.store.destroy();
  place.remove();
  figure("sessions", String(n));
  figure("  at risk, endings without agreement", `${found!.estimate.sessions}, ${found!.estimate.ends.left}`);
  figure("estimated anew", `${took.seconds.toFixed(1)} s`, {
    bar: "within 30 s",
    holds: took.seconds <= 30,
  });
  figure("most memory of the whole process", `${took.megabytes.toFixed(0)} MB`, {
    bar: "at most 1,000 MB",
    holds: took.megabytes <= 1_000,
  });
  figure("longest pause of the thread that serves", `${took.longestPauseMs.toFixed(0)} ms`);
  figure("commits meanwhile, p99", `${took.p99CommitMs.toFixed(1)} ms of ${took.commits}`);
  figure("commits meanwhile, slowest", `${took.slowestCommitMs.toFixed(1)} ms`);
}
