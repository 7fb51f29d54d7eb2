import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { invite } from "#care/intake/invite.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { replyToClient } from "#care/replies/reply-to-client.ts";
import { addSession } from "#care/sessions/add-session.ts";
import type { StaffActor } from "#model/access.ts";
import { directionOf, type Language, languageNames, languages } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import { addClientWithSession, answeredSession, openPractice, testServices } from "../practice.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { launchBrowser, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { startServer, type TestServer } from "./server.ts";

let server: TestServer;
let browser: Browser;
let services: ReturnType<typeof testServices>;
let therapist: StaffActor;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  services = testServices(server.store, new Date().toISOString());
  therapist = await openPractice(services);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Links to a client's first check-in, and to a second that shows the therapist's line. */
async function links() {
  const first = await addClientWithSession(services, therapist, "2026-11-01");
  const second = await addClientWithSession(services, therapist, "2026-11-01");
  const answered = await answeredSession(services, therapist, second.clientId, "2026-11-08", {});
  await seeWithoutGuessing(services, therapist, answered.sessionId);
  await replyToClient(services, therapist, { sessionId: answered.sessionId, line: "We will go slower." });
  const next = await addSession(services, therapist, { clientId: second.clientId, date: "2026-11-15" });
  const url = async (id: string) => `${server.url}/c/${(await makeLink(services, therapist, id)).token}`;
  return { first: await url(first.sessionId), second: await url(next) };
}

/** Free of axe's findings in light and dark, in its language, and no wider than the narrowest phone. */
async function check(page: Page, language: Language, name: string) {
  const html = page.locator("html");
  expect(await html.getAttribute("lang"), name).toBe(language);
  expect(await html.getAttribute("dir"), name).toBe(directionOf(language));
  expect(await findings(page), name).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(page), `${name} at 320 px`).toBe(false);
  expect(await cutOff(page), `${name} at 320 px`).toEqual([]);
  await page.setViewportSize(phone.viewport!);
}

/** Labels of buttons and choices that stick out of their frame. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".opt span, .pick, .btn, .languages summary")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.textContent),
  );

it.each(languages)("every client page is whole in %s", async (language) => {
  const t = translator<Language>(language);
  const context = await browser.newContext({ ...phone, locale: language });
  const page = await context.newPage();
  const faults = watchForFaults(page);
  const { first, second } = await links();

  await page.goto(first);
  await check(page, language, "the first check-in");
  await page.goto(second);
  await page.locator(".languages summary").click();
  await page.locator('input[name="understood"][value="7"]').check({ force: true });
  await page.locator('input[name="share"][value="words"]').check({ force: true });
  await page.locator('textarea[name="unsaidWords"]').fill("Life is not worth living");
  await page.locator("[data-danger-help]").waitFor({ state: "visible" });
  await page.getByText(t("check-in.danger-now")).waitFor();
  await check(page, language, "an answer, help beside danger, and the choice of languages");
  await page.getByRole("button", { name: t("check-in.finish"), exact: true }).click();
  await page.getByRole("heading", { name: t("check-in.saved-title") }).waitFor();
  await check(page, language, "saved");
  expect(faults).toEqual([]);

  await page.goto(`${server.url}/c/unknown`);
  await page.getByText(t("error.link-unknown")).waitFor();
  await check(page, language, "a refusal");
  await context.close();
});

it("a client changes the language without a script, and the page keeps it", async () => {
  const context = await browser.newContext({ ...phone, locale: "en", javaScriptEnabled: false });
  const page = await context.newPage();
  const { first } = await links();
  await page.goto(first);
  await page.locator(".languages summary").click();
  await page.getByRole("button", { name: languageNames.ar }).click();
  await page.getByRole("heading", { name: /كيف كان اللقاء/ }).waitFor();
  await page.reload();
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  await context.close();
});

it("from right to left the scale runs from right to left, with the ends over their numbers", async () => {
  const context = await browser.newContext({ ...phone, locale: "ar" });
  const page = await context.newPage();
  await page.goto((await links()).second);
  const scale = page.locator("fieldset.item").first();
  const left = async (selector: string) => (await scale.locator(selector).boundingBox())!.x;
  expect(await left(".opt:nth-child(1)")).toBeGreaterThan(await left(".opt:nth-child(2)"));
  expect(await left(".ends span:first-child")).toBeGreaterThan(await left(".ends span:last-child"));
  expect(await scale.locator(".opt span").first().textContent()).toBe("0");
  expect(await page.locator("bdi", { hasText: "999" }).count()).toBeGreaterThan(0);
  expect(await page.locator("blockquote").getAttribute("dir")).toBe("auto");
  await context.close();
});

it.each(languages)("what may be said before the first session is whole in %s", async (language) => {
  const t = translator<Language>(language);
  const context = await browser.newContext({ ...phone, locale: language });
  const page = await context.newPage();
  const faults = watchForFaults(page);
  const { clientId } = await addClientWithSession(services, therapist, "2026-11-01");
  const { token } = await invite(services, therapist, clientId);
  const goOn = () => page.getByRole("button", { name: t("introduction.next"), exact: true }).click();

  await page.goto(`${server.url}/i/${token}`);
  await check(page, language, "the welcome");
  await page.getByRole("link", { name: t("introduction.start"), exact: true }).click();
  await page.locator('input[name="care"][value="yes"]').check({ force: true });
  await check(page, language, "consent");
  await picture(page, `consent-${language}`);
  await goOn();
  await page.getByRole("textbox").first().fill("🙂 <b>Sleep</b> \u200f");
  await check(page, language, "hopes");
  await goOn();
  await page.locator('input[name="lead"][value="-2"]').check({ force: true });
  await check(page, language, "preferences");
  await picture(page, `preferences-${language}`);
  await goOn();
  await page.getByRole("textbox").first().fill("<script>alert(1)</script>");
  await check(page, language, "goals");
  await goOn();
  await page.getByRole("heading", { name: t("introduction.done-title") }).waitFor();
  await check(page, language, "the thanks");

  await page.reload();
  await page.getByRole("link", { name: t("introduction.done-change"), exact: true }).click();
  expect(await page.locator('input[name="care"][value="yes"]').isChecked()).toBe(true);
  await goOn();
  expect(await page.getByRole("textbox").first().inputValue()).toBe("🙂 <b>Sleep</b> \u200f".trim());
  expect(faults).toEqual([]);
  await context.close();
});
