/**
 * What a page asks of the worker: to keep pages for a time without a network, to forget one, or to look which of those that
 * it keeps belong to links that open here no more.
 */
export type Wish =
  | { readonly keep: readonly string[] }
  | { readonly forget: string }
  | { readonly look: true };

/** Where a worker stands by: check-ins and what is kept of them, the pages before the first session, the own page. */
export type Place = "/c/" | "/i/" | "/me";
const checkIns: Place = "/c/";

/** Lets a worker stand by where this page is, and asks something of it. */
async function ask(place: Place, wish: Wish): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  // A browser that allows no worker has the page as it is: it keeps drafts, and needs a network to open.
  const registration = await navigator.serviceWorker.register("/sw.js", { scope: place }).catch(() => null);
  if (registration) (await navigator.serviceWorker.ready).active?.postMessage(wish);
}

/** Keeps pages on this device, with their files, so that they open without a network. */
export const keepForLater = (...paths: readonly string[]): Promise<void> => ask(checkIns, { keep: paths });

/** Has a page of ours come where there is no network, in the place of the browser's own. */
export const standBy = (place: Place): Promise<void> => ask(place, { keep: [] });

/** Asks the worker of the check-ins, where there is one. */
async function tell(wish: Wish): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(checkIns);
  registration?.active?.postMessage(wish);
}

/** Forgets the page of a check-in that has arrived or was deleted. */
export const forgetPage = (path: string): Promise<void> => tell({ forget: path });

/** Forgets the pages of links that open here no more. */
export const forgetClosed = (): Promise<void> => tell({ look: true });

/** Asks the browser to send by itself once there is a network, also when the page is closed. Not every browser can. */
export async function askForSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(checkIns);
  const { sync } = (registration ?? {}) as { sync?: { register(tag: string): Promise<void> } };
  await sync?.register("outbox").catch(() => {});
}
