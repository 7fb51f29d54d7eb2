import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import type { StaffActor } from "#model/access.ts";
import { freePort } from "../free-port.ts";
import { startHttpsFront } from "../https-front.ts";
import { addClientWithSession, openPractice, testServices } from "../practice.ts";
import { launchBrowser, phone } from "./browser.ts";
import { startServer, type TestServer } from "./server.ts";
import { answer } from "./walk.ts";

let server: TestServer;
let front: Awaited<ReturnType<typeof startHttpsFront>>;
let browser: Browser;
let services: ReturnType<typeof testServices>;
let therapist: StaffActor;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  const port = await freePort();
  server = await startServer({ PUBLIC_URL: `https://localhost:${port}` });
  front = await startHttpsFront(port, Number(new URL(server.url).port));
  // A page may be read behind a warning about its certificate; a worker may not, so the browser is told beforehand.
  browser = await launchBrowser(["--ignore-certificate-errors"]);
  services = testServices(server.store, new Date().toISOString());
  therapist = await openPractice(services);
});
afterAll(async () => {
  await browser.close();
  await front.stop();
  await server.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ ...phone, ignoreHTTPSErrors: true });
  page = await context.newPage();
});
afterEach(() => context.close());

/** Opens a new link and waits until the page is kept on the device. */
async function open() {
  const { sessionId } = await addClientWithSession(services, therapist, "2026-11-01");
  const { token } = await makeLink(services, therapist, sessionId);
  const path = `/c/${token}`;
  await page.goto(front.url + path);
  await expect
    .poll(() =>
      page.evaluate(async (path) => {
        const pages = await caches.open("attune-pages-1");
        return (await pages.match(path, { ignoreVary: true })) !== undefined;
      }, path),
    )
    .toBe(true);
  return { sessionId, path };
}
const saved = (sessionId: string) =>
  server.store.selectFrom("check_in").selectAll().where("session_id", "=", sessionId).execute();
const finish = () => page.getByRole("button", { name: "Finish" }).click();
/** Everything that this device still keeps, as text. */
const onDevice = () =>
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
    const pages = await caches.open("attune-pages-1");
    const urls = (await pages.keys()).map((one) => new URL(one.url).pathname);
    return JSON.stringify([
      await all("draft"),
      await all("outbox"),
      urls.filter((url) => url.startsWith("/c/")),
    ]);
  });

it("opens in flight mode, is filled in and finished, says where it is, and arrives once", async () => {
  const { sessionId, path } = await open();
  await context.setOffline(true);
  await page.reload();
  await answer(page, [3, 4, 5, 6, 2]);
  await page.getByText("My words", { exact: true }).click();
  await page.getByLabel("What you did not say").fill("🙂 \u200fwords <b>for you</b>");
  await finish();
  await page.getByText("On this phone, not sent yet").waitFor();
  expect(await saved(sessionId)).toEqual([]);

  await page.close();
  page = await context.newPage();
  await page.goto(front.url + path);
  await page.getByText("On this phone, not sent yet").waitFor();
  expect(await page.getByLabel("What you did not say").inputValue()).toBe("🙂 \u200fwords <b>for you</b>");

  await context.setOffline(false);
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  const rows = await saved(sessionId);
  expect(rows).toHaveLength(1);
  expect(JSON.parse(rows[0]!.answers)).toMatchObject({ understood: 3, heldBack: 2 });
  expect(rows[0]!.unsaid_words).toBe("🙂 \u200fwords <b>for you</b>");
  expect(rows[0]!.written_at).not.toBeNull();
  expect(await onDevice()).toBe("[[],[],[]]");
});

it("keeps a draft until it is sent, and nothing after", async () => {
  const { sessionId, path } = await open();
  await answer(page, [8]);
  await page.getByLabel("One thing to change next time").fill("Slower");
  await expect.poll(onDevice).toContain("Slower");
  await page.close();
  page = await context.newPage();
  await page.goto(front.url + path);
  await expect.poll(() => page.getByLabel("One thing to change next time").inputValue()).toBe("Slower");
  expect(await page.locator('input[name="understood"][value="8"]').isChecked()).toBe(true);
  await finish();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await saved(sessionId)).toHaveLength(1);
  expect(await onDevice()).toBe("[[],[],[]]");
  await page.goBack();
  expect(await page.locator("body").textContent()).not.toContain("Slower");
});

it("waits while the server is away, and is sent once from two tabs and a double tap", async () => {
  const { sessionId, path } = await open();
  const away = (route: Route) =>
    route.request().method() === "POST" ? route.fulfill({ status: 503, body: "away" }) : route.continue();
  await context.route("**/c/**", away);
  await answer(page, [7]);
  await page.getByRole("button", { name: "Finish" }).dblclick();
  await page.getByText("On this phone, not sent yet").waitFor();
  expect(await saved(sessionId)).toEqual([]);
  await context.unroute("**/c/**", away);
  const other = await context.newPage();
  await other.goto(front.url + path);
  await other.getByRole("heading", { name: "Thank you" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await saved(sessionId)).toHaveLength(1);
});

it("is dated by its arrival where the device's clock is a year off", async () => {
  const { sessionId } = await open();
  await page.clock.setFixedTime(new Date(Date.now() - 365 * 86_400_000));
  await answer(page, [7]);
  await finish();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  const [row] = await saved(sessionId);
  expect(row?.written_at).toBeNull();
  expect(Date.now() - Date.parse(row!.submitted_at)).toBeLessThan(60_000);
});

it("is sent as ever where the device keeps nothing, and says so", async () => {
  const { sessionId } = await addClientWithSession(services, therapist, "2026-11-01");
  const { token } = await makeLink(services, therapist, sessionId);
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
  });
  await page.goto(`${front.url}/c/${token}`);
  await page.getByText("This browser keeps nothing").waitFor();
  await answer(page, [7]);
  await finish();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await saved(sessionId)).toHaveLength(1);
});

it("stays on the phone with a way out where the server does not take it", async () => {
  const { sessionId, path } = await open();
  await page.getByLabel("One thing to change next time").fill("Slower");
  await context.setOffline(true);
  await finish();
  await page.getByText("On this phone, not sent yet").waitFor();
  await makeLink(services, therapist, sessionId, { closeDevices: true });
  await context.setOffline(false);
  await page.getByText("Still on this phone").waitFor();
  expect(await onDevice()).toContain("Slower");
  await page.getByRole("button", { name: "Delete from this phone" }).click();
  await expect.poll(onDevice).not.toContain("Slower");
  expect(await saved(sessionId)).toEqual([]);
  expect(path).toMatch(/^\/c\//);
});

it("an older worker gives way to a newer one, and pages go on", async () => {
  const { path } = await open();
  // A worker of another version: the same name, other content.
  await page.route("**/sw.js", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}// another version\n` });
  });
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration("/c/");
    await registration?.update();
  });
  await page.reload();
  await page.getByRole("button", { name: "Finish" }).waitFor();
  await context.setOffline(true);
  await page.goto(front.url + path);
  await page.getByRole("button", { name: "Finish" }).waitFor();
});
