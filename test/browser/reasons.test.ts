import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { StaffActor } from "#model/access.ts";
import { answeredSession, testServices } from "../practice.ts";
import { openedCheckIn } from "../trials.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, launchBrowser, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { startServer, type TestServer } from "./server.ts";
import { addClient, openPractice } from "./walk.ts";

let server: TestServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  page = await browser.newPage(desk);
  await openPractice(page, server.url);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it("says what may be in the way in sentences with their day, how sure it is, and what would tell it apart", async () => {
  const faults = watchForFaults(page);
  const services = testServices(server.store, new Date().toISOString());
  const { id, practice_id } = await server.store
    .selectFrom("staff")
    .select(["id", "practice_id"])
    .executeTakeFirstOrThrow();
  const therapist: StaffActor = { kind: "staff", staffId: id, practiceId: practice_id, roles: ["owner"] };
  const clientUrl = await addClient(page, server.url, "Heron");
  const clientId = clientUrl.split("/").at(-1)!;
  for (const [index, score] of [8, 8, 7, 8, 8].entries())
    await openedCheckIn(services, therapist, clientId, `2026-06-0${index + 1}`, score);
  await answeredSession(services, therapist, clientId, "2026-06-08", {
    understood: "8",
    task: "5",
    hope: "8",
    heldBack: "1",
  });

  await page.goto(clientUrl);
  await page.getByRole("link", { name: "Add your view" }).click();
  await page.locator('input[name="guess-task"][value="8"]').check({ force: true });
  await page.getByText("What we had agreed on was not done").click();
  await page.getByText("They turned down what I suggested").click();
  await picture(page, "view-noticed");
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Save and see Heron’s answers" }).click();

  const reasons = page.locator("#reasons");
  await reasons
    .getByRole("heading", { name: /A way of working that does not suit.*(likely|possible)/ })
    .waitFor();
  const sentences = await reasons.locator("li p").allTextContents();
  expect(sentences).toContain("You noted that what you had agreed on was not done. 8 Jun");
  expect(sentences).toContain("You noted that they turned down what you suggested. 8 Jun");
  expect(sentences.every((sentence) => /\d Jun$/.test(sentence))).toBe(true);
  await reasons
    .getByText(/^Easily taken for: /)
    .first()
    .waitFor();
  await reasons.getByText(/Is it more that the way we work does not suit you, or that .*\?/).waitFor();
  expect(await findings(page)).toEqual([]);

  const small = await browser.newPage({ ...phone, storageState: await page.context().storageState() });
  await small.goto(clientUrl);
  expect(await scrollsSideways(small)).toBe(false);
  await small.close();
  expect(faults).toEqual([]);
});
