import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figure } from "./figure.ts";
import { makeRatings } from "./make-ratings.ts";

const rows = 1_000_000;
const root = join(import.meta.dirname, "..");

/** `attune report --json` on a million rows: seconds and the most memory it held. */
export async function benchReport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "attune-report-"));
  const file = join(folder, "ratings.csv");
  await makeRatings(file, rows);
  const columns = ["--client", "client", "--therapist", "therapist", "--time", "time", "--score", "rating"];
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [join(root, "bench", "with-memory.ts"), "report", file, ...columns, "--scale", "0-10", "--json"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const code = await new Promise((done) => child.once("exit", done));
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = Number(/max-rss-kb (\d+)/.exec(said)?.[1] ?? Number.NaN) / 1024;
  rmSync(folder, { recursive: true, force: true });
  figure("report on 1,000,000 rows, exit code", String(code), { bar: "0", holds: code === 0 });
  figure("report on 1,000,000 rows", `${seconds.toFixed(1)} s`, { bar: "under 10 s", holds: seconds < 10 });
  figure("  most memory", `${megabytes.toFixed(0)} MB`, { bar: "under 1,024 MB", holds: megabytes < 1024 });
}
