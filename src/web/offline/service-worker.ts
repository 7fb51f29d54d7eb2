import { forgetClosed } from "./closed-links.ts";
import { openKept } from "./kept.ts";
import {
  clearOtherKinds,
  fileAt,
  forgetPage,
  isNotes,
  keepPage,
  noNetwork,
  notesKept,
  pageAt,
  start,
} from "./kept-pages.ts";
import { followMove, openNotice, showNotice } from "./notices.ts";
import { sendAll } from "./send.ts";
import type { Wish } from "./worker-wishes.ts";

/** Only what the worker uses of its global scope, which the page's types do not know. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void>; openWindow(path: string): Promise<unknown> };
  readonly registration: Parameters<typeof showNotice>[0];
  addEventListener(kind: "install" | "activate" | "sync", listener: (event: Extendable) => void): void;
  addEventListener(kind: "message", listener: (event: Extendable & { data: Wish }) => void): void;
  addEventListener(kind: "push", listener: (event: Extendable & { data: Pushed }) => void): void;
  addEventListener(
    kind: "notificationclick",
    listener: (event: Extendable & { notification: { close(): void } }) => void,
  ): void;
  addEventListener(kind: "pushsubscriptionchange", listener: (event: Moved) => void): void;
  addEventListener(kind: "fetch", listener: (event: Fetching) => void): void;
}
interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
type Pushed = { json(): unknown } | null;
interface Moved extends Extendable {
  readonly oldSubscription: PushSubscription | null;
  readonly newSubscription: PushSubscription | null;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as WorkerScope;
/** So long a server may take to begin its answer before a page that is kept is shown instead. */
const patienceMs = 6_000;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) =>
  event.waitUntil(Promise.all([clearOtherKinds().then(renewKept), worker.clients.claim()])),
);
worker.addEventListener("message", (event) => {
  const { data } = event;
  if ("forget" in data) event.waitUntil(forgetPage(data.forget));
  else if ("look" in data) event.waitUntil(forgetClosed(waits));
  else event.waitUntil(keepPages([...data.keep, start, noNetwork]).then(() => forgetClosed(waits)));
});
worker.addEventListener("push", (event) => event.waitUntil(showNotice(worker.registration, event.data)));
worker.addEventListener("notificationclick", (event) =>
  event.waitUntil(openNotice(worker.clients, event.notification)),
);
worker.addEventListener("pushsubscriptionchange", (event) =>
  event.waitUntil(followMove(worker.registration, event.oldSubscription, event.newSubscription)),
);
worker.addEventListener("sync", (event) => event.waitUntil(flush()));

async function keepPages(paths: readonly string[]): Promise<void> {
  for (const path of paths) await keepPage(path);
}

/** A new version of Attune brings its own page of the private notes, which is otherwise never asked for anew. */
async function renewKept(): Promise<void> {
  await keepPages(await notesKept());
  await forgetClosed(waits);
}

/** A browser tries a sync again that failed. */
async function flush(): Promise<void> {
  if ((await sendAll(await openKept(), forgetPage)) > 0) throw new Error("still waiting");
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(pageFor(request, pathname));
  else if (pathname.startsWith("/assets/"))
    event.respondWith(fileAt(pathname).then((kept) => kept ?? fetch(request)));
});

/**
 * The network first: a page that is kept is shown when there is none, or a server that cannot answer. While a
 * check-in waits on this device, its own page is shown, whatever answers meanwhile: it knows what to do with it.
 */
async function pageFor(request: Request, path: string): Promise<Response> {
  const kept = await pageAt(path);
  // That somebody opens their private notes is nobody's to know: the server is not asked.
  if (kept && isNotes(path)) return kept;
  if (kept && (await waits(path))) return kept;
  try {
    if (!kept) return await fetch(request);
    const answer = await fetchWithin(patienceMs, request);
    return answer.status >= 500 ? kept : answer;
  } catch {
    return kept ?? (await pageAt(noNetwork)) ?? (await pageAt(start)) ?? Response.error();
  }
}

const waits = (path: string): Promise<boolean> =>
  openKept().then(
    async (kept) => (await kept.getKey("outbox", path)) !== undefined,
    () => false,
  );

/** Patience is for the beginning of an answer: one that has begun may take its time to the end. */
async function fetchWithin(ms: number, request: Request): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ms);
  try {
    // By its address: a navigation cannot be fetched with a limit of time. Ways elsewhere are the browser's to follow.
    return await fetch(request.url, { signal: patience.signal, redirect: "manual" });
  } finally {
    clearTimeout(timer);
  }
}
