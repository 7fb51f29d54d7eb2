import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import type { StaffActor } from "#model/access.ts";
import { freePort } from "../free-port.ts";
import { type HttpsFront, startHttpsFront } from "../https-front.ts";
import { addClientWithSession, openPractice, testServices } from "../practice.ts";
import { launchBrowser, phone } from "./browser.ts";
import { startServer, type TestServer } from "./server.ts";

/** A phone and a practice that it reaches over HTTPS: each test has a new phone. */
export interface OnPhone {
  server: TestServer;
  front: HttpsFront;
  browser: Browser;
  services: ReturnType<typeof testServices>;
  therapist: StaffActor;
  context: BrowserContext;
  page: Page;
}

/** Sets the practice up once for a file of tests, and a phone for each. */
export function onPhone(browser: { whole?: boolean } = {}): OnPhone {
  const at = {} as OnPhone;
  beforeAll(async () => {
    const port = await freePort();
    at.server = await startServer({ PUBLIC_URL: `https://localhost:${port}` });
    at.front = await startHttpsFront(port, portOf(at.server));
    // A page may be read behind a warning about its certificate; a worker may not, so the browser is told beforehand.
    at.browser = await launchBrowser(["--ignore-certificate-errors"], browser);
    at.services = testServices(at.server.store, new Date().toISOString());
    at.therapist = await openPractice(at.services);
  });
  afterAll(async () => {
    await at.browser.close();
    await at.front.stop();
    await at.server.stop();
  });
  beforeEach(async () => {
    at.front.target = portOf(at.server);
    at.front.instead = null;
    at.context = await at.browser.newContext({ ...phone, ignoreHTTPSErrors: true });
    at.page = await at.context.newPage();
  });
  afterEach(() => at.context.close());
  return at;
}

export const portOf = ({ url }: { readonly url: string }): number => Number(new URL(url).port);

/** A client's first session with a link to its check-in. */
export async function newLink({ services, therapist }: OnPhone) {
  const { sessionId } = await addClientWithSession(services, therapist, "2026-11-01");
  const { token } = await makeLink(services, therapist, sessionId);
  return { sessionId, path: `/c/${token}` };
}

/** Opens a new link and waits until its page, where the app starts and what stands in for others are kept on the phone. */
export async function openAndKeep(at: OnPhone) {
  const link = await newLink(at);
  await at.page.goto(at.front.url + link.path);
  for (const path of [link.path, "/c/", "/c/offline"])
    await expect.poll(() => isKept(at.page, path)).toBe(true);
  return link;
}

export const isKept = (page: Page, path: string): Promise<boolean> =>
  page.evaluate(async (path) => (await caches.match(path, { ignoreVary: true })) !== undefined, path);

export const saved = ({ server }: OnPhone, sessionId: string) =>
  server.store.selectFrom("check_in").selectAll().where("session_id", "=", sessionId).execute();

/** Closes the page and opens another one at a path. */
export async function reopen(at: OnPhone, path: string): Promise<void> {
  await at.page.close();
  at.page = await at.context.newPage();
  await at.page.goto(at.front.url + path);
}

/** All that this phone keeps of check-ins, as text: drafts, what waits, and pages that are not everybody's. */
export const onDevice = ({ page }: Pick<OnPhone, "page">): Promise<string> =>
  page.evaluate(async () => {
    const kept = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("attune");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = (name: string) =>
      new Promise((resolve) => {
        const asked = kept.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const pages: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) pages.push(new URL(url).pathname);
    const text = JSON.stringify([
      await all("draft"),
      await all("outbox"),
      pages.filter((path) => /^\/c\/(?!$|offline$|notes\/)/.test(path)),
    ]);
    kept.close();
    return text;
  });

export const nothing = "[[],[],[]]";
export const finish = ({ page }: Pick<OnPhone, "page">) =>
  page.getByRole("button", { name: "Finish" }).click();
export const waitsHere = ({ page }: Pick<OnPhone, "page">) =>
  page.getByText("On this phone, not sent yet").waitFor();
export const thanks = ({ page }: Pick<OnPhone, "page">) =>
  page.getByRole("heading", { name: "Thank you" }).waitFor();
