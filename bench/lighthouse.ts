import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeLink } from "#care/check-ins/make-link.ts";
import { seedDemonstration } from "#care/demonstration/seed-demonstration.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { launchBrowser } from "../test/browser/browser.ts";
import { freePort } from "../test/free-port.ts";
import { figure } from "./figure.ts";
import { makePlace, type Place, serve, servicesAt, stop } from "./server.ts";

const bar = 95;
const visits = 3;
const wanted = {
  performance: "Performance",
  accessibility: "Accessibility",
  "best-practices": "Best practices",
};

/** What of Lighthouse is used; it is installed beside the project and brings no types here. */
type Lighthouse = (
  url: string,
  flags: { port: number; onlyCategories: readonly string[]; logLevel: string },
) => Promise<{
  readonly lhr: {
    readonly lighthouseVersion: string;
    readonly runtimeError?: { readonly message: string };
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<
      Record<
        string,
        { readonly title: string; readonly score: number | null; readonly numericValue?: number }
      >
    >;
  };
}>;

/** A demonstration practice in a place, with one check-in that waits; returns its address. */
async function checkInIn(place: Place): Promise<string> {
  const services = await servicesAt(place);
  await seedDemonstration(services);
  const columns = ["client.id", "client.practice_id", "client.therapist_id"] as const;
  const row = await services.store
    .selectFrom("client")
    .select(columns)
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const { practice_id: practiceId, therapist_id: staffId } = row;
  const therapist = { kind: "staff", practiceId, staffId, roles: ["owner"] } as const;
  const date = services.now().toISOString().slice(0, 10);
  const sessionId = await addSession(services, therapist, { clientId: row.id, date });
  const { token } = await makeLink(services, therapist, sessionId);
  await services.store.destroy();
  return `${place.url}/c/${token}`;
}

const folder = process.argv[2];
if (!folder) throw new Error("Run it as: npm run bench:lighthouse");
const { default: lighthouse } = (await import(pathToFileURL(join(folder, "core", "index.js")).href)) as {
  default: Lighthouse;
};
const place = await makePlace(true);
const url = await checkInIn(place);
const server = await serve(place, ["--demo"]);
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`], { whole: true });
const reports: Awaited<ReturnType<Lighthouse>>["lhr"][] = [];
for (let visit = 0; visit < visits; visit += 1) {
  const { lhr } = await lighthouse(url, { port, onlyCategories: Object.keys(wanted), logLevel: "error" });
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  reports.push(lhr);
}
await browser.close();
await stop(server);
place.remove();

const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const load = loadavg()[0] ?? Number.NaN;
process.stdout.write(
  `Node ${process.version}, Lighthouse ${reports[0]?.lighthouseVersion}, a phone four times slower on slow 4G; the middle of ${visits} visits\nBusy: ${load.toFixed(1)} of ${cpus().length} cores; what else they do counts against the page\n`,
);
let reached = true;
for (const [category, name] of Object.entries(wanted)) {
  const score = Math.round(middle(reports.map((one) => one.categories[category]?.score ?? 0)) * 100);
  reached &&= score >= bar;
  figure(`check-in, ${name.toLowerCase()}`, `${score} of 100`, {
    bar: `${bar} or more`,
    holds: score >= bar,
  });
}
for (const audit of ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"]) {
  const values = reports.map((one) => one.audits[audit]?.numericValue ?? Number.NaN);
  figure(reports[0]?.audits[audit]?.title ?? audit, `${Math.round(middle(values))} ms`);
}
for (const { title, score } of Object.values(reports[0]?.audits ?? {}))
  if (score !== null && score < 1)
    process.stdout.write(`  below its best: ${title} (${Math.round(score * 100)})\n`);
process.exitCode = reached ? 0 : 1;
