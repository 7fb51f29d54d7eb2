import { expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { replyToClient } from "#care/replies/reply-to-client.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { languageNames } from "#model/locales/languages.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession, answeredSession } from "../practice.ts";
import { phone } from "./browser.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());

/** Links to a client's first check-in, and to a second that shows the therapist's line. */
async function links() {
  const first = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const second = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const answered = await answeredSession(at.services, at.therapist, second.clientId, "2026-11-08", {});
  await seeWithoutGuessing(at.services, at.therapist, answered.sessionId);
  await replyToClient(at.services, at.therapist, {
    sessionId: answered.sessionId,
    line: "We will go slower.",
  });
  const next = await addSession(at.services, at.therapist, { clientId: second.clientId, date: "2026-11-15" });
  const url = async (id: string) =>
    `${at.server.url}/c/${(await makeLink(at.services, at.therapist, id)).token}`;
  return { first: await url(first.sessionId), second: await url(next) };
}

it("a client changes the language without a script, and the page keeps it", async () => {
  const context = await at.browser.newContext({ ...phone, locale: "en", javaScriptEnabled: false });
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
  const context = await at.browser.newContext({ ...phone, locale: "ar" });
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
