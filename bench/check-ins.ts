import { join } from "node:path";
import autocannon from "autocannon";
import SQLite from "better-sqlite3-multiple-ciphers";
import { figure } from "./figure.ts";
import { fillPractice } from "./large-practice.ts";
import { makePlace, serve, servicesAt, stop } from "./server.ts";

const rawSeconds = 3;
const loadSeconds = 6;
const connections = 48;

/** Durable check-ins over HTTP against single commits of one row into a file with the same settings. */
export async function benchCheckIns(): Promise<void> {
  const place = await makePlace();
  const services = await servicesAt(place);
  const { open } = await fillPractice(services, { clients: 0, perClient: 0, open: 40_000 });
  await services.store.destroy();
  const before = rawCommits(join(place.folder, "raw-1.db"));
  const server = await serve(place);
  let next = 0;
  const load = (rate?: number) =>
    autocannon({
      url: place.url,
      connections,
      duration: loadSeconds,
      ...(rate ? { overallRate: rate } : {}),
      requests: [
        {
          method: "POST",
          setupRequest: (request) => {
            const { token, secret } = open[next++ % open.length]!;
            const fields = {
              secret,
              understood: "8",
              task: "7",
              hope: "8",
              heldBack: "2",
              atEase: "9",
              changeNextTime: "Slower",
            };
            return {
              ...request,
              path: `/c/${token}`,
              body: new URLSearchParams(fields).toString(),
              headers: { "content-type": "application/x-www-form-urlencoded", origin: place.url },
            };
          },
        },
      ],
    });
  await load();
  const full = await load();
  const half = await load(Math.floor(full.requests.average / 2));
  await stop(server);
  const after = rawCommits(join(place.folder, "raw-2.db"));
  place.remove();
  const raw = (before + after) / 2;
  const refused = full.non2xx - (full.statusCodeStats?.["303"]?.count ?? 0);
  figure("raw single commits", `${raw.toFixed(0)} a second`);
  figure("durable check-ins over HTTP", `${full.requests.average.toFixed(0)} a second`, {
    ratio: full.requests.average / raw,
    bar: "at least 0.25 of raw",
    holds: full.requests.average / raw >= 0.25,
  });
  figure("  not acknowledged", String(refused + full.errors), {
    bar: "0",
    holds: refused + full.errors === 0,
  });
  figure("  p99 at half of that load", `${half.latency.p99} ms`, {
    bar: "under 50 ms",
    holds: half.latency.p99 < 50,
  });
}

/** Commits of one row of the size of a check-in, one by one, a second. */
function rawCommits(file: string): number {
  const database = new SQLite(file);
  database.pragma("cipher = 'sqlcipher'");
  database.pragma("key = 'bench'");
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec("create table t (id integer primary key, words text)");
  const insert = database.prepare("insert into t (words) values (?)");
  const words = "x".repeat(300);
  let commits = 0;
  const end = performance.now() + rawSeconds * 1000;
  while (performance.now() < end) {
    insert.run(words);
    commits += 1;
  }
  database.close();
  return commits / rawSeconds;
}
