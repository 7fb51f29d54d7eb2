import { expect, it } from "vitest";
import { invite } from "#care/intake/invite.ts";
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
