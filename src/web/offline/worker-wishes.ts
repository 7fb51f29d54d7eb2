/** What a page asks of the worker: to keep pages for a time without a network, or to forget one. */
export type Wish = { readonly keep: readonly string[] } | { readonly forget: string };

/** Keeps pages on this device, with their files, so that they open without a network. */
export async function keepForLater(...paths: readonly string[]): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  // A browser that allows no worker has the page as it is: it keeps drafts, and needs a network to open.
  const registration = await navigator.serviceWorker.register("/sw.js", { scope: "/c/" }).catch(() => null);
  if (registration) (await navigator.serviceWorker.ready).active?.postMessage({ keep: paths } satisfies Wish);
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
