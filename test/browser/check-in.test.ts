import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession, answeredSession } from "../practice.ts";
import { phone, watchForFaults } from "./browser.ts";
import { answer } from "./walk.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());
let page: Page;
let faults: string[];
beforeEach(async () => {
  page = await at.browser.newPage(phone);
  faults = watchForFaults(page);
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.close();
});

/** Opens a new link: of a client's first check-in, or of their second. */
async function open(which: "first" | "second" = "first") {
  const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  let id = sessionId;
  if (which === "second") {
    await answeredSession(at.services, at.therapist, clientId, "2026-11-08", { understood: "8" });
    id = await addSession(at.services, at.therapist, { clientId, date: "2026-11-15" });
  }
  const { token } = await makeLink(at.services, at.therapist, id);
  await page.goto(`${at.server.url}/c/${token}`);
  return { sessionId: id, url: `${at.server.url}/c/${token}` };
}
const saved = async (sessionId: string) =>
  at.server.store.selectFrom("check_in").selectAll().where("session_id", "=", sessionId).execute();

it("brings up the help lines at once beside words that may mean danger, before anything is sent", async () => {
  const { sessionId } = await open();
  const help = page.locator("[data-danger-help]");
  await page.getByText("My words", { exact: true }).click();
  await page.getByLabel("What you did not say").fill("This homework is killing me");
  expect(await help.isVisible()).toBe(false);
  await page.getByLabel("What you did not say").fill("I do not want to live any more");
  await help.waitFor({ state: "visible" });
  expect(await help.getByRole("link", { name: "999" }).getAttribute("href")).toBe("tel:999");
  expect(await saved(sessionId)).toEqual([]);
});

it("says how far along one is, and sends once however often it is pressed", async () => {
  const { sessionId } = await open("second");
  await answer(page, [7, 7]);
  await page.getByText("2 of 5 answered").waitFor();
  await page.getByRole("button", { name: "Finish" }).dblclick();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await saved(sessionId)).toHaveLength(1);
});

it("keeps what was sent open to change on this device, and shows it as it was", async () => {
  const { sessionId, url } = await open();
  await answer(page, [7, undefined, 4]);
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByRole("link", { name: "Change my answers" }).click();
  expect(await page.locator('input[name="understood"][value="7"]').isChecked()).toBe(true);
  await page.locator('input[name="understood"][value="2"]').check({ force: true });
  await page.getByRole("button", { name: "Save my changes" }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  const [row] = await saved(sessionId);
  expect(JSON.parse(row!.answers)).toMatchObject({ understood: 2, task: null, hope: 4 });
  const stranger = await at.browser.newPage(phone);
  const answered = await stranger.goto(url);
  expect(answered?.status()).toBe(410);
  await stranger.close();
});

it("leaves a page that shows what was sent when ten minutes are over, unless somebody writes in it", async () => {
  await open("second");
  await page.getByLabel("One thing to change next time").fill("Slower");
  await page.getByRole("button", { name: "Finish" }).click();
  await page.clock.install();
  await page.getByRole("link", { name: "Change my answers" }).click();
  await page.getByLabel("One thing to change next time").fill("Much slower");
  await page.clock.fastForward(600_000);
  expect(await page.getByLabel("One thing to change next time").inputValue()).toBe("Much slower");
  await page.goBack();
  await page.getByRole("link", { name: "Change my answers" }).click();
  await page.getByRole("button", { name: "Save my changes" }).waitFor();
  await page.clock.fastForward(600_000);
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
});

it("can be answered with a keyboard alone, with nothing chosen beforehand", async () => {
  await open("second");
  await page.locator("fieldset.item input").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  expect(await page.locator('input[name="understood"][value="1"]').isChecked()).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("task");
});

it("asks five statements in at most 7 taps and 120 words, read and answered in under a minute", async () => {
  await open("second");
  const scales = page.locator("fieldset.item");
  expect(await scales.count()).toBe(5);
  const texts = await page
    .locator("form.flow > h1, form.flow > .intro, fieldset.item legend")
    .allInnerTexts();
  // The ends of the scale are the same five times: they are read once.
  const [ends = ""] = await page.locator("fieldset.item .ends").allInnerTexts();
  const words = [...texts, ends]
    .join(" ")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
  const taps = (await scales.count()) + 1;
  expect(words).toBeLessThanOrEqual(120);
  expect(taps).toBeLessThanOrEqual(7);
  // 200 words a minute is slow silent reading; three seconds to weigh and tap an answer.
  expect((words / 200) * 60 + taps * 3).toBeLessThan(60);
});
