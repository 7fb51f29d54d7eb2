import type { Page } from "playwright-core";
import { beforeEach, expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { viewClient } from "#care/clients/view-client.ts";
import { invite } from "#care/intake/invite.ts";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { openDanger } from "#care/perception/gate.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession, answeredSession } from "../practice.ts";
import { phone } from "./browser.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());
let page: Page;
beforeEach(async () => {
  page = await at.browser.newPage(phone);
  return () => page.close();
});

/** Types danger into each field that can be seen, in turn; the lines have to be on the screen without scrolling. */
async function helpComesToEachField(): Promise<number> {
  const help = page.locator("[data-danger-help]");
  const fields = page.locator(
    'main textarea:visible, main input:not([type]):visible, main input[type="text"]:visible',
  );
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    await field.fill("This homework is killing me");
    expect(await help.isVisible(), `field ${index}`).toBe(false);
    await field.fill("I want to die");
    await help.waitFor({ state: "visible" });
    const { y } = (await help.getByRole("link", { name: "999" }).boundingBox())!;
    expect(y, `field ${index}`).toBeGreaterThan(0);
    expect(y, `field ${index}`).toBeLessThan(phone.viewport!.height);
    await field.fill("");
    await help.waitFor({ state: "hidden" });
  }
  return count;
}

it("help comes below a topic that means danger, and goes with it", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const { token } = await makeLink(at.services, at.therapist, sessionId);
  await page.goto(`${at.server.url}/c/${token}`);
  const help = page.locator("[data-danger-help]");
  await page.getByText("Only the topic", { exact: true }).click();
  await page.getByText("How we work", { exact: true }).click();
  expect(await help.isVisible()).toBe(false);
  await page.getByText("Hurting myself, or not wanting to live", { exact: true }).click();
  await help.waitFor({ state: "visible" });
  expect(await help.evaluate((one) => one.previousElementSibling?.contains(document.activeElement))).toBe(
    true,
  );
  await page.getByText("How we work", { exact: true }).click();
  await help.waitFor({ state: "hidden" });
});

it("help comes to whichever field of a check-in it is needed at", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const { token } = await makeLink(at.services, at.therapist, sessionId);
  await page.goto(`${at.server.url}/c/${token}`);
  await page.getByText("My words", { exact: true }).click();
  expect(await helpComesToEachField()).toBe(5);
});

it("the client chooses whether the therapist is told, and words kept for themselves tell nobody", async () => {
  const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const { token } = await makeLink(at.services, at.therapist, sessionId);
  await page.goto(`${at.server.url}/c/${token}`);
  await page.getByText("My words", { exact: true }).click();
  const words = page.locator('textarea[name="unsaidWords"]');
  await words.fill("I want to die");
  const tell = page.getByRole("group", { name: "Should Owner know that you are not safe?" });
  await tell.getByText("Yes", { exact: true }).click();
  await words.fill("");
  await page.getByText("Nothing now", { exact: true }).click();
  expect(await tell.isVisible()).toBe(true);
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  const { course } = await viewClient(at.services, at.therapist, clientId);
  expect(openDanger(course)).toMatchObject({ words: [], selfHarm: true });
});

it("help comes before the first session, too, where hopes, limits and goals are written", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const { token } = await invite(at.services, at.therapist, clientId);
  await page.goto(`${at.server.url}/i/${token}`);
  for (const [step, fields] of Object.entries({ hopes: 3, preferences: 1, goals: 5 })) {
    await page.goto(`${at.server.url}/i/${token}/${step}`);
    expect(await helpComesToEachField(), step).toBe(fields);
  }
});

it("help comes on the own page, beside notes, what was not said, and goals", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-10-01");
  const topic = { share: "topic", topic: "method" };
  const { sessionId } = await answeredSession(at.services, at.therapist, clientId, "2026-11-01", topic);
  await seeWithoutGuessing(at.services, at.therapist, sessionId);
  const { code } = await makePairingCode(at.services, at.therapist, clientId);
  await page.goto(`${at.server.url}/me`);
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Open my page" }).click();
  await page.getByRole("heading", { name: "Your page", level: 1 }).waitFor();
  expect(await helpComesToEachField()).toBe(1);
  await page.goto(`${at.server.url}/me/check-ins/${sessionId}`);
  expect(await helpComesToEachField()).toBe(2);
});
