import { type Fields, type Kept, settle } from "./kept.ts";

/** How a sending ended: with the practice; no network, or nobody there who can answer now; or not taken, and why. */
export type Outcome =
  | { readonly is: "sent" }
  | { readonly is: "waits" }
  | { readonly is: "refused"; readonly why: string };

/** What the practice's server answers to a check-in from a phone. */
export type Arrival = { readonly arrived: true } | { readonly arrived: false; readonly why: string };

const patienceMs = 60_000;

/**
 * Sends a finished check-in. It has arrived only when Attune's own words say so: a network's sign-in page, a server
 * that has moved, or a proxy without one behind it answer too. Sent twice it is saved once, by the device's secret.
 */
export async function post(path: string, fields: Fields): Promise<Outcome> {
  try {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await fetch(`${path}/answers`, { method: "POST", body, redirect: "error", signal });
    if (answer.status >= 500 || answer.status === 429) return { is: "waits" };
    const said = (await answer.json()) as Partial<Arrival> | null;
    if (answer.ok && said?.arrived === true) return { is: "sent" };
    return said?.arrived === false && typeof said.why === "string"
      ? { is: "refused", why: said.why }
      : { is: "waits" };
  } catch {
    return { is: "waits" };
  }
}

/** Whoever sends, page or worker, tells every page of this device. */
const news = "attune-news";

/**
 * Sends everything that waits, one after another, whichever page or worker of this device comes first, and returns
 * how many still wait. Every page hears how it went for its own; `sent` forgets the page of what has arrived.
 */
export async function sendAll(kept: Kept, sent: (path: string) => Promise<void>): Promise<number> {
  let left = 0;
  await inTurn(async () => {
    const pages = new BroadcastChannel(news);
    for (const waiting of await kept.getAll("outbox")) {
      if (waiting.refused !== null) continue;
      const outcome = await post(waiting.path, waiting.fields);
      if (outcome.is === "waits") left += 1;
      else if (!(await settle(kept, waiting, outcome.is === "refused" ? outcome.why : null))) continue;
      if (outcome.is === "sent") await sent(waiting.path);
      pages.postMessage([waiting.path, outcome]);
    }
    pages.close();
  });
  return left;
}

/** Hears how sendings end, on this page, on others and in the worker. */
export function onNews(hear: (path: string, outcome: Outcome) => void): void {
  new BroadcastChannel(news).addEventListener("message", (event: MessageEvent<[string, Outcome]>) =>
    hear(...event.data),
  );
}

let last: Promise<void> = Promise.resolve();

/** One sender at a time on this device, or on this page where a browser gives pages no locks. */
function inTurn(work: () => Promise<void>): Promise<void> {
  if (navigator.locks) return navigator.locks.request("attune-outbox", work);
  last = last.catch(() => {}).then(work);
  return last;
}
