/** What a page asks of the worker: to keep a check-in's page for a time without a network, or to forget it. */
export type Wish = { readonly keep: string } | { readonly forget: string };

/** Keeps a page on this device, with its files, so that it opens without a network. */
export async function keepForLater(path: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  // A browser that allows no worker has the page as it is: it keeps drafts, and needs a network to open.
  const registration = await navigator.serviceWorker.register("/sw.js", { scope: "/c/" }).catch(() => null);
  if (registration) (await navigator.serviceWorker.ready).active?.postMessage({ keep: path } satisfies Wish);
}

/** Forgets the page of a check-in that has arrived or was deleted. */
export async function forgetPage(path: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration("/c/");
  registration?.active?.postMessage({ forget: path } satisfies Wish);
}

/** Asks the browser to send by itself once there is a network, also when the page is closed. Not every browser can. */
export async function askForSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration("/c/");
  const { sync } = (registration ?? {}) as { sync?: { register(tag: string): Promise<void> } };
  await sync?.register("outbox").catch(() => {});
}
