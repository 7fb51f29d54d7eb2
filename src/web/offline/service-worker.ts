import { openKept } from "./kept.ts";
import { sendAll } from "./send.ts";

/** Only what the worker uses of its global scope, which the page's types do not know. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(): Promise<readonly { readonly url: string; postMessage(message: unknown): void }[]>;
  };
  addEventListener(kind: "install" | "activate" | "sync", listener: (event: Extendable) => void): void;
  addEventListener(kind: "message", listener: (event: Extendable & { data: Wish }) => void): void;
  addEventListener(kind: "fetch", listener: (event: Fetching) => void): void;
}
interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** What a page asks of the worker: to keep it with its files for a time without a network, or to forget it. */
export type Wish = { readonly keep: readonly string[] } | { readonly forget: string };

const worker = self as unknown as WorkerScope;
/** The number is of how pages are kept, not of a version: files carry their own, and an older page goes on with its older files. */
const shelf = "attune-pages-1";
/** So long a server may take before a page that is kept is shown instead. */
const patienceMs = 6_000;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => {
  const olderShelves = async () => {
    for (const name of await caches.keys()) if (name !== shelf) await caches.delete(name);
    await worker.clients.claim();
  };
  event.waitUntil(olderShelves());
});

worker.addEventListener("message", (event) => {
  const { data } = event;
  event.waitUntil("keep" in data ? keep(data.keep) : forgetPage(data.forget));
});

async function keep(urls: readonly string[]): Promise<void> {
  const pages = await caches.open(shelf);
  await Promise.all(
    urls.map(async (url) => {
      const answer = await fetch(url).catch(() => null);
      // A check-in that was sent meanwhile answers with a way elsewhere, and is not kept.
      if (answer?.ok && !answer.redirected) await pages.put(url, answer);
    }),
  );
}

async function forgetPage(path: string): Promise<void> {
  await (await caches.open(shelf)).delete(path);
}

worker.addEventListener("sync", (event) => event.waitUntil(flush()));

async function flush(): Promise<void> {
  const sent: string[] = [];
  await sendAll(await openKept(), (path) => sent.push(path));
  for (const path of sent) await forgetPage(path);
  for (const page of await worker.clients.matchAll()) page.postMessage({ sent });
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(pageFor(request));
  else if (new URL(request.url).pathname.startsWith("/assets/")) event.respondWith(fileFor(request));
});

/** The network first: a page that is kept is shown when there is none, or a server that cannot answer. */
async function pageFor(request: Request): Promise<Response> {
  const pages = await caches.open(shelf);
  const kept = await pages.match(request, { ignoreSearch: true, ignoreVary: true });
  if (!kept) return fetch(request);
  try {
    // By its address: a navigation cannot be fetched with a limit of time. Ways elsewhere are the browser's to follow.
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await fetch(request.url, { signal, redirect: "manual" });
    return answer.status >= 500 ? kept : answer;
  } catch {
    return kept;
  }
}

/** A file's name changes with its content, so that what is kept is right. */
async function fileFor(request: Request): Promise<Response> {
  return (await (await caches.open(shelf)).match(request)) ?? fetch(request);
}
