import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addGoal, endOwnGoal, moveGoal } from "#care/own-page/change-goals.ts";
import { testServices } from "../practice.ts";
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

const goalsOnRecord = async () =>
  (
    await server.store
      .selectFrom("goal")
      .select("id")
      .where("holder", "=", "client")
      .orderBy("created_at")
      .orderBy("id")
      .execute()
  ).map(({ id }) => id);

it("two lists are written apart, compared in words, and agreed on together", async () => {
  const faults = watchForFaults(page);
  const services = testServices(server.store, new Date().toISOString());
  const clientUrl = await addClient(page, server.url, "Heron");
  const { id: practiceId } = await server.store.selectFrom("practice").select("id").executeTakeFirstOrThrow();
  const client = { kind: "client", clientId: clientUrl.split("/").at(-1)!, practiceId } as const;
  for (const words of ["Sleep through the night", "Speak up at work"])
    await addGoal(services, client, { words });

  await page.goto(clientUrl);
  expect(await page.getByText("Sleep through the night").count()).toBe(0);
  await page.getByRole("link", { name: "Goals", exact: true }).click();
  const own = page.locator("#own-goals");
  await own.getByLabel("Goal 1").fill("Be less self-critical");
  await own.getByLabel("Goal 2").fill("Say what they need");
  expect(await page.getByText("Sleep through the night").count()).toBe(0);
  await own.getByRole("button", { name: "Save and see theirs" }).click();
  await page.getByText("Sleep through the night").first().waitFor();
  await page.locator("#same select").nth(1).selectOption({ label: "Speak up at work" });
  await page.getByRole("button", { name: "Save what means the same" }).click();
  await page.locator("#agreement").getByText("One goal stands on both lists.").waitFor();
  await page.getByText("You put different goals first.").waitFor();
  services.clock.now = new Date();
  await addGoal(services, client, { words: "See my friends" });
  const [, , added] = await goalsOnRecord();
  for (let place = 3; place > 1; place -= 1) await moveGoal(services, client, { goalId: added! }, "up");
  await page.reload();
  await page.getByText("Heron has put a goal first that came after the lists were compared.").waitFor();
  await endOwnGoal(services, client, { goalId: added! });

  const approach = page.locator("#approach");
  await approach.locator('input[name="lead"][value="-2"]').check({ force: true });
  await approach.getByRole("button", { name: "Save how I work" }).click();
  await page.getByText("Heron has not said how they like to work.").waitFor();
  expect(await page.locator("#earlier").count()).toBe(0);
  await approach.locator('input[name="lead"][value="1"]').check({ force: true });
  await approach.getByRole("button", { name: "Save how I work" }).click();
  await page.getByText("What you said before").click();
  expect(await page.locator("#earlier li li").allTextContents()).toEqual(["You lead, 2"]);
  await picture(page, "goals");
  expect(await findings(page)).toEqual([]);

  await page.getByRole("link", { name: "Open it for both of us" }).click();
  const agree = page.locator("#agree");
  await agree.getByLabel("Goal 1").fill("Speak up at work");
  expect(await page.getByText("Say what they need").count()).toBe(0);
  await picture(page, "goals-together");
  await agree.getByLabel("Goal 2").fill("Sleep through the night");
  await agree.getByRole("button", { name: "We agree on this" }).click();
  await page.getByText("You both put the same goal first.").waitFor();

  // There is nothing to match while one list is empty.
  await page.goto(`${await addClient(page, server.url, "Maple")}/goals`);
  await own.getByLabel("Goal 1").fill("Be less self-critical");
  await own.getByRole("button", { name: "Save and see theirs" }).click();
  await page.getByText("Maple has named no goals yet.").waitFor();
  expect(await page.locator("#same").count()).toBe(0);
  expect(await page.getByText("Be less self-critical").count()).toBe(1);

  const small = await browser.newPage({ ...phone, storageState: await page.context().storageState() });
  await small.goto(`${clientUrl}/goals`);
  expect(await scrollsSideways(small)).toBe(false);
  await picture(small, "goals-phone");
  await small.close();
  expect(faults).toEqual([]);
});
