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
  const { clientIds, open } = await fillPractice(services, {
    clients: 2_000,
    perClient: 25,
    open: 200,
    firstClient: 60,
  });
  await services.store.destroy();
  const server = await serve(place);
  const cookie = await signIn(place);
  const health = await measure(place, () => "/health", {});
  const clientPage = await measure(place, (n) => `/clients/${clientIds[(n * 7) % clientIds.length]}`, {
    cookie,
  });
  const long = await measure(place, () => `/clients/${clientIds[0]}`, { cookie }, 1);
  const token = (n: number) => open[n % open.length]!.token;
  const secrets = (n: number) => ({ cookie: `attune_device=${open[n % open.length]!.secret}` });
  const checkIn = await measure(place, (n) => `/c/${token(n)}`, secrets);
  report("the same server saying that it is well, a row read", health, health);
  report("client page, 25 sessions", clientPage, health);
  figure("client page, 60 sessions, one asks at a time, p50", `${long.latency.p50} ms`, {
    bar: "at most 15 ms",
    holds: long.latency.p50 <= 15,
  });
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
  at = connections,
) {
  let n = 0;
  const run = (duration: number) =>
    autocannon({
      url: place.url,
      connections: at,
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

/** What keeps, sends and counts; the page can be read and sent without it as well. */
const sender = "/assets/improve-";

/**
 * The check-in page with all that it loads, compressed as a server in front would send it: the page and what keeps and
 * sends, then the word lists, the field for private notes, and the page that this field is fetched from.
 */
async function weigh(place: Place, path: string) {
  const text = async (from: string) => (await fetch(place.url + from)).text();
  const html = await text(path);
  const files = [...html.matchAll(/="(\/[^"]+\.(?:css|js|svg))"/g)].map((match) => match[1]!);
  const [, notes] = /data-notes-page="([^"]+)"/.exec(html) ?? [];
  let first = 0;
  let all = 0;
  const add = (name: string, content: string, isFirst: boolean) => {
    const size = gzipSync(content, { level: 9 }).length;
    const brotli = brotliCompressSync(content).length;
    figure(`check-in page, ${name}`, `${(size / 1000).toFixed(1)} kB gzip`, { ratio: brotli / size });
    all += size;
    if (isFirst) first += size;
  };
  add("the page with its style", html, true);
  for (const file of new Set(files))
    add(file.replace("/assets/", ""), await text(file), file.startsWith(sender));
  if (notes) add("the notes' own page", await text(notes), false);
  const total = (name: string, size: number, most: number) =>
    figure(`check-in page, ${name}`, `${(size / 1000).toFixed(1)} kB gzip`, {
      bar: `at most ${most} kB`,
      holds: size <= most * 1_000,
    });
  total("readable and sendable, without a network, too", first, 20);
  total("everything", all, 140);
}
