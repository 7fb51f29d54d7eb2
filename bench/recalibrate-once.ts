// Estimates a practice anew in its own thread, writes meanwhile, and prints what it took as JSON.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { recalibrateBeside } from "#server/recalibrate-beside.ts";
import { commitTogether } from "#store/commit-together.ts";
import { openBeside, type StorePlace } from "#store/open.ts";
import { findPractice } from "#store/practices.ts";

const place = JSON.parse(process.argv[2]!) as StorePlace;
const store = await openBeside(place);
const { id } = (await findPractice(store))!;
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const commits: number[] = [];
let running = true;
const from = performance.now();
const work = recalibrateBeside(place, id).finally(() => {
  running = false;
});
while (running) {
  const start = performance.now();
  await commitTogether(store, (within) =>
    within
      .updateTable("practice")
      .set({ name: `At ${start}` })
      .execute(),
  );
  commits.push(performance.now() - start);
  await wait(5);
}
await work;
const seconds = (performance.now() - from) / 1000;
commits.sort((a, b) => a - b);
await store.destroy();
process.stdout.write(
  JSON.stringify({
    seconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    longestPauseMs: delay.max / 1e6,
    commits: commits.length,
    p99CommitMs: commits[Math.floor(0.99 * commits.length)],
    slowestCommitMs: commits.at(-1),
  }),
);
