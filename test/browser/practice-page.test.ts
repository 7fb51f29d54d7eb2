import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { desk } from "./browser.ts";
import { owner } from "./walk.ts";
import { atDesk } from "./with-browser.ts";

const at = atDesk();

it("a form of the practice's page comes back to where it was sent from, with how it ended in sight", async () => {
  const { page } = at;
  const inSight = async (said: Locator) => {
    await said.waitFor();
    const box = (await said.boundingBox())!;
    return box.y >= 0 && box.y + box.height <= desk.viewport!.height;
  };
  await page.goto(`${at.server.url}/practice`);
  await page.getByRole("navigation", { name: "On this page" }).getByText("Messages to clients").click();
  await page.getByRole("button", { name: "Save messages" }).click();
  expect(await inSight(page.getByText("Saved.", { exact: true }))).toBe(true);
  await page.getByLabel("Your present password").fill("not the password");
  await page.getByLabel("Your e-mail").fill(`new-${owner.email}`);
  await page.getByRole("button", { name: "Save your account" }).click();
  expect(await inSight(page.getByRole("alert"))).toBe(true);
});
