import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession } from "../practice.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { signIn } from "./walk.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());

async function check(page: Page, name: string, size = phone.viewport!) {
  expect(await findings(page), name).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(page), `${name} at 320 px`).toBe(false);
  await page.setViewportSize(size);
}

it("a practice switches codes on; the therapist makes one; a new phone is let in without a script and asked no more", async () => {
  const staff = await at.browser.newPage(desk);
  const faults = watchForFaults(staff);
  await signIn(staff, at.server.url);
  await staff.goto(`${at.server.url}/practice`);
  await staff.getByRole("checkbox", { name: "Ask a new device for six digits" }).check();
  await staff.getByRole("button", { name: "Save this choice" }).click();
  await staff.getByText("Saved.").waitFor();
  expect(await staff.getByRole("checkbox", { name: "Ask a new device for six digits" }).isChecked()).toBe(
    true,
  );
  await check(staff, "the setting", desk.viewport!);
  await picture(staff, "device-setting");

  const { sessionId } = await addClientWithSession(at.services, at.therapist);
  await staff.goto(`${at.server.url}/sessions/${sessionId}/link`);
  await staff.getByRole("link", { name: "Code for a new device" }).click();
  await staff.getByRole("button", { name: "Make six digits" }).click();
  const digits = (await staff.getByText(/^\d{3} \d{3}$/).textContent()) ?? "";
  await check(staff, "the code", desk.viewport!);
  await picture(staff, "device-made");

  const { token } = await makeLink(at.services, at.therapist, sessionId);
  const context = await at.browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${at.server.url}/c/${token}`);
  await page.getByLabel("Six digits").fill("000000");
  await page.getByRole("button", { name: "Open" }).click();
  await page.getByText("That code is not right").waitFor();
  await page.getByLabel("Six digits").fill(digits);
  await page.getByRole("button", { name: "Open" }).click();
  await page.getByRole("button", { name: "Finish" }).waitFor();
  expect(page.url()).toBe(`${at.server.url}/c/${token}`);
  const again = await makeLink(at.services, at.therapist, sessionId);
  await page.goto(`${at.server.url}/c/${again.token}`);
  await page.getByRole("button", { name: "Finish" }).waitFor();
  await context.close();

  await staff.reload();
  await staff.getByRole("heading", { name: "One device is known" }).waitFor();
  await staff.getByRole("button", { name: "Ask on every device again" }).click();
  await staff.getByRole("heading", { name: "One device is known" }).waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await staff.close();
});
