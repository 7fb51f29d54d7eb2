import { brotliCompressSync, gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { figure } from "./figure.ts";
import { fillPractice, owner } from "./large-practice.ts";
import { makePlace, type Place, serve, servicesAt, stop } from "./server.ts";

const connections = 20;
const seconds = 6;

/** The client page and the check-in page in a practice of 2,000 clients and 50,000 sessions, and what they weigh. */
export async function benchPages(): Promise<void> {
  const place = await makePlace();
  const services = await servicesAt(place);
  const { clientIds, open } = await fillPractice(services, { clients: 2_000, perClient: 25, open: 200 });
  await services.store.destroy();
  const server = await serve(place);
  const cookie = await signIn(place);
  const health = await measure(place, () => "/health", {});
  const clientPage = await measure(place, (n) => `/clients/${clientIds[(n * 7) % clientIds.length]}`, {
    cookie,
  });
  const token = (n: number) => open[n % open.length]!.token;
  const secrets = (n: number) => ({ cookie: `attune_device=${open[n % open.length]!.secret}` });
  const checkIn = await measure(place, (n) => `/c/${token(n)}`, secrets);
  report("an empty answer of the same server", health, health);
  report("client page, 25 sessions", clientPage, health);
  report("check-in page", checkIn, health);
  await weigh(place, `/c/${open[0]!.token}`);
  await stop(server);
  place.remove();
}

type Measured = Awaited<ReturnType<typeof measure>>;

function report(name: string, { latency, requests, non2xx, errors }: Measured, reference: Measured) {
  figure(`${name}, p50`, `${latency.p50} ms`);
  figure(`${name}, p99`, `${latency.p99} ms`);
  figure(`${name}, a second`, requests.average.toFixed(0), {
    ratio: requests.average / reference.requests.average,
  });
  if (non2xx + errors > 0) figure(`${name}, refused`, String(non2xx + errors), { bar: "0", holds: false });
}

type Headers = Record<string, string>;

/** A server that has run for a while is measured, not its first two seconds. */
async function measure(
  place: Place,
  path: (n: number) => string,
  headers: Headers | ((n: number) => Headers),
) {
  let n = 0;
  const run = (duration: number) =>
    autocannon({
      url: place.url,
      connections,
      duration,
      requests: [
        {
          method: "GET",
          setupRequest: (request) => {
            n += 1;
            return {
              ...request,
              path: path(n),
              headers: typeof headers === "function" ? headers(n) : headers,
            };
          },
        },
      ],
    });
  await run(2);
  return run(seconds);
}

async function signIn(place: Place): Promise<string> {
  const answer = await fetch(`${place.url}/sign-in`, {
    method: "POST",
    body: new URLSearchParams(owner),
    headers: { Origin: place.url },
    redirect: "manual",
  });
  return answer.headers.getSetCookie()[0]!.split(";")[0]!;
}

/** The check-in page with all that it loads, compressed as a server in front would send it. */
async function weigh(place: Place, path: string) {
  const html = await (await fetch(place.url + path)).text();
  const files = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map((match) => match[1]!);
  const parts = new Map([["HTML", html]]);
  for (const file of files)
    parts.set(file.split(".").at(-1)!.toUpperCase(), await (await fetch(place.url + file)).text());
  let all = 0;
  for (const [name, text] of parts) {
    const size = gzipSync(text, { level: 9 }).length;
    all += size;
    const brotli = brotliCompressSync(text).length;
    figure(`check-in page, ${name}`, `${(size / 1000).toFixed(1)} kB gzip`, { ratio: brotli / size });
  }
  figure("check-in page, everything", `${(all / 1000).toFixed(1)} kB gzip`, {
    bar: "readable and sendable with 20 kB, at most 140 kB in all",
    holds: all <= 20_000,
  });
}
