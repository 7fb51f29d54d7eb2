import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { invite } from "#care/intake/invite.ts";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession } from "../practice.ts";
import { phone } from "./browser.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());

it("a page before the first session keeps its words whichever way it is left, and helps where a goal says danger", async () => {
  const { services, therapist } = at;
  const { clientId } = await addClientWithSession(services, therapist, "2026-11-01");
  const { token } = await invite(services, therapist, clientId);
  const context = await at.browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await page.goto(`${at.server.url}/i/${token}/hopes`);
  const field = page.locator('textarea[name="hopes"]');
  for (const way of ["Back", "Finish later", "Save and go on"]) {
    await field.fill(`Left by ${way}`);
    await press(way);
    await page.goto(`${at.server.url}/i/${token}/hopes`);
    expect(await field.inputValue()).toBe(`Left by ${way}`);
  }
  await press("Back");
  await page.getByRole("heading", { name: "What may your answers be used for?" }).waitFor();
  await press("Back");
  expect(new URL(page.url()).pathname).toBe(`/i/${token}`);
  // Each scale says its name, and what its ends mean, to those who hear it.
  await page.goto(`${at.server.url}/i/${token}/preferences`);
  const scale = page.getByRole("group", { name: "Feelings", exact: true });
  const ends = await scale.getAttribute("aria-describedby");
  expect(await page.locator(`[id="${ends}"] > *`).allInnerTexts()).toEqual([
    "Feel them fully",
    "Both alike",
    "Go gently",
  ]);
  expect(await scale.getByRole("radio", { name: "Go gently, 3" }).count()).toBe(1);
  await page.goto(`${at.server.url}/i/${token}/goals`);
  await page.locator('input[name="goal-1"]').fill("I want to die");
  await page.locator('input[name="goal-1"]').press("Enter");
  await page.getByRole("alert").getByRole("link", { name: "999" }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/i/${token}/done`);
  await context.close();
});

it("a page that cannot be sent stays with its words, before the first session and on the own page, and is sent once there is a network", async () => {
  const { services, therapist } = at;
  const { clientId } = await addClientWithSession(services, therapist, "2026-11-01");
  const { token } = await invite(services, therapist, clientId);
  const context = await at.browser.newContext(phone);
  const page = await context.newPage();
  const stays = async (words: Locator, button: Locator, next: Locator) => {
    await words.fill("To sleep");
    await context.setOffline(true);
    await button.click();
    await page.getByText("It did not arrive").waitFor();
    expect(await page.locator("[data-not-sent]").evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    await context.setOffline(false);
    // A network's sign-in page is no practice.
    await page.route("**/health", (route) => route.fulfill({ body: "<h1>Free Wi-Fi</h1>" }));
    const asked = page.waitForResponse("**/health");
    await button.click();
    await asked;
    expect(await words.inputValue()).toBe("To sleep");
    await page.unroute("**/health");
    await button.dblclick();
    await next.waitFor();
  };
  await page.goto(`${at.server.url}/i/${token}/hopes`);
  await stays(
    page.locator('textarea[name="hopes"]'),
    page.getByRole("button", { name: "Save and go on" }),
    page.getByRole("heading", { name: "How do you like to work?" }),
  );
  const { code } = await makePairingCode(services, therapist, clientId);
  await page.goto(`${at.server.url}/me`);
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Open my page" }).click();
  await stays(
    page.getByLabel("A new goal, in your own words"),
    page.getByRole("button", { name: "Add a goal" }),
    page.locator(".goals").getByText("To sleep"),
  );
  const goals = at.server.store.selectFrom("goal").select("words").where("client_id", "=", clientId);
  expect(await goals.execute()).toEqual([{ words: "To sleep" }]);
  await page.goto(`${at.server.url}/me/introduction`);
  expect(await page.locator('textarea[name="hopes"]').inputValue()).toBe("To sleep");
  await context.close();
});
