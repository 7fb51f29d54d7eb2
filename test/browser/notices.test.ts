import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { changeRules } from "#care/messages/change-rules.ts";
import { planMessages } from "#care/messages/plan-messages.ts";
import { sendDue } from "#care/messages/send-due.ts";
import { readPractice } from "#care/practice/read-practice.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { makeOutward } from "#server/outward.ts";
import { makePush } from "#server/push.ts";
import { addClientWithSession, openPractice, testServices } from "../practice.ts";
import { startPushService } from "../push-service.ts";
import { launchBrowser, phone, watchForFaults } from "./browser.ts";
import { finish, newLink, onPhone, thanks } from "./on-phone.ts";
import { picture } from "./picture.ts";
import { startServer } from "./server.ts";

const rules = { minutesAfter: "0", withoutTime: "00:00", quietFrom: "03:00", quietUntil: "03:00" };
const job = { kind: "job", name: "messages" } as const;
const at = onPhone({ whole: true });
let service: Awaited<ReturnType<typeof startPushService>>;

beforeAll(async () => {
  service = await startPushService();
  await changeRules(at.services, at.therapist, { ...rules, push: "yes" });
});
afterAll(() => service.stop());
beforeEach(async () => {
  await at.context.grantPermissions(["notifications"], { origin: at.front.url });
  await signUpHere(at.page);
});

/**
 * A headless browser has no maker's push service, so its sign-up is answered by the one on loopback. Everything else
 * is the browser's own: the permission, the worker, the notification.
 */
async function signUpHere(page: Page) {
  const { endpoint, p256dh, auth } = service.subscribe();
  await page.addInitScript(
    (json) => {
      PushManager.prototype.subscribe = async (options) => {
        if (!options?.userVisibleOnly || (options.applicationServerKey as Uint8Array)[0] !== 4)
          throw new Error("not signed up as browsers ask for it");
        return { toJSON: () => json } as unknown as PushSubscription;
      };
    },
    { endpoint, keys: { p256dh, auth } },
  );
}

async function sendNow(now: Date) {
  at.services.clock.now = now;
  const practice = (await readPractice(at.services))!;
  const ways = {
    post: null,
    push: makePush(makeOutward({ allowPrivate: true, ca: service.ca }), "https://attune.example"),
  };
  await planMessages(at.services, job, practice, ways);
  return sendDue(at.services, job, practice, ways);
}

/** What the phone shows once its worker was woken by these words, as the browser's own push service would. */
async function shown(words: string) {
  const tools = await at.context.newCDPSession(at.page);
  const registered = new Promise<string>((found) => {
    tools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL.endsWith("/c/"));
      if (ours) found(ours.registrationId);
    });
  });
  await tools.send("ServiceWorker.enable");
  const registrationId = await registered;
  const origin = at.front.url;
  const seen = () =>
    at.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration("/c/");
      return (await registration!.getNotifications()).map(({ title, body, lang, dir, tag }) => ({
        title,
        body,
        lang,
        dir,
        tag,
      }));
    });
  await tools.send("ServiceWorker.deliverPushMessage", { origin, registrationId, data: words });
  await expect.poll(async () => (await seen()).length).toBe(1);
  return (await seen())[0];
}

/** Where a client switches notifications on, once they have sent a check-in from this phone. */
async function reminders() {
  const { path, sessionId } = await newLink(at);
  await at.page.goto(at.front.url + path);
  await finish(at);
  await thanks(at);
  return { url: `${at.front.url}${path}/reminders`, sessionId };
}

it("are switched on by a tap, come, show words that tell nothing, and open what waits", async () => {
  const faults = watchForFaults(at.page);
  // In days to come, so that the server's own job does not send it first.
  const later = new Date(Date.now() + 60 * 86_400_000);
  const date = later.toISOString().slice(0, 10);
  const { url, sessionId } = await reminders();
  const { client_id: clientId } = await at.services.store
    .selectFrom("session")
    .select("client_id")
    .where("id", "=", sessionId)
    .executeTakeFirstOrThrow();
  await addSession(at.services, at.therapist, { clientId, date });
  await at.page.goto(url);
  await at.page.getByRole("button", { name: "Switch on" }).click();
  await at.page.getByText("They are switched on for this phone.").waitFor();
  await picture(at.page, "notices-on");

  expect(await sendNow(new Date(`${date}T12:00:00Z`))).toBe(1);
  const words = service.taken.at(-1)!.words;
  expect(words).not.toMatch(/https?:|therap|Heron|Owner|Test practice|session/);
  expect(await shown(words)).toEqual({
    title: "A minute for you",
    body: "Your link for today is ready.",
    lang: "en",
    dir: "ltr",
    tag: "attune",
  });
  // The next one takes its place, and what cannot be read is shown without words.
  expect(await shown("no words at all")).toMatchObject({ title: "Attune", body: "" });

  await at.page.goto(`${at.front.url}/c/now`);
  await at.page.waitForURL(/\/c\/[\w-]{32}$/);
  await at.page.getByText("Your reminders").click();
  await at.page.getByRole("button", { name: "Switch off" }).click();
  await at.page.getByText("No more notes come to a phone.").waitFor();
  expect(faults).toEqual([]);
  await at.page.goto(`${at.front.url}/c/now`);
  await at.page.getByText("Nothing is open on this phone right now.").waitFor();
});

it("are offered where answers were sent from, and nowhere else by a link alone", async () => {
  const { path } = await newLink(at);
  await at.page.goto(`${at.front.url}${path}/reminders`);
  await at.page.getByText("once you have sent your answers from this phone").waitFor();
  expect(await at.page.getByRole("button", { name: "Switch on" }).count()).toBe(0);
});

it("say what is missing: a permission, scripts, a secure connection", async () => {
  const { url } = await reminders();
  await at.page.addInitScript(() => {
    Notification.requestPermission = async () => "denied";
  });
  await at.page.goto(url);
  await at.page.getByRole("button", { name: "Switch on" }).click();
  await at.page.getByText("Your browser does not allow it.").waitFor();
  expect(await at.services.store.selectFrom("push_subscription").selectAll().execute()).toEqual([]);

  const without = await at.browser.newContext({
    ...phone,
    javaScriptEnabled: false,
    ignoreHTTPSErrors: true,
  });
  await without.addCookies(await at.context.cookies());
  const still = await without.newPage();
  await still.goto(url);
  await still.getByText("this page needs scripts").waitFor();
  expect(await still.getByRole("button", { name: "Switch on" }).isVisible()).toBe(false);
  await without.close();

  const old = await at.context.newPage();
  await old.addInitScript(() => {
    Reflect.deleteProperty(window, "PushManager");
  });
  await old.goto(url);
  await old.getByText("This browser cannot do it.").waitFor();
});

it("are off without https, and say so", async () => {
  const server = await startServer();
  const browser = await launchBrowser([], { whole: true });
  const services = testServices(server.store, new Date().toISOString());
  const therapist = await openPractice(services);
  await changeRules(services, therapist, { ...rules, push: "yes" });
  const { sessionId } = await addClientWithSession(services, therapist);
  const { token } = await makeLink(services, therapist, sessionId);
  const page = await browser.newPage(phone);
  await page.goto(`${server.url}/c/${token}`);
  await finish({ page });
  await thanks({ page });
  await page.goto(`${server.url}/c/${token}/reminders`);
  await page.getByText("this page has no secure connection").waitFor();
  expect(await page.getByRole("button", { name: "Switch on" }).count()).toBe(0);
  await browser.close();
  await server.stop();
});
