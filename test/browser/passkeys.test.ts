import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import type { Language } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession } from "../practice.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { phone, watchForFaults } from "./browser.ts";
import { giveAuthenticator } from "./passkey-phone.ts";
import { picture } from "./picture.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());

async function enterByCode(page: Page, t = translator<Language>("en")) {
  const { clientId } = await addClientWithSession(at.services, at.therapist);
  const { code } = await makePairingCode(at.services, at.therapist, clientId);
  await page.goto(`${at.server.url}/me`);
  await page.getByLabel(t("own.code"), { exact: true }).fill(code);
  await page.getByRole("button", { name: t("own.open"), exact: true }).click();
  await page.getByRole("heading", { name: t("own.title"), level: 1 }).waitFor();
  return clientId;
}

async function check(page: Page, name: string) {
  expect(await findings(page), name).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(page), `${name} at 320 px`).toBe(false);
  await page.setViewportSize(phone.viewport!);
}

it("a client sets a passkey, closes the page, opens it by the passkey, and removes it", async () => {
  const context = await at.browser.newContext(phone);
  const page = await context.newPage();
  const faults = watchForFaults(page);
  const { tools, authenticatorId } = await giveAuthenticator(page);
  await enterByCode(page);
  await page.getByRole("link", { name: "Your data and choices" }).click();
  await page.getByRole("button", { name: "Set a passkey" }).click();
  await page.getByText(/^Set on .*, not used yet/).waitFor();
  const { credentials } = await tools.send("WebAuthn.getCredentials", { authenticatorId });
  expect(credentials).toMatchObject([{ rpId: "localhost", isResidentCredential: true, userName: "My page" }]);
  await check(page, "a passkey that was set");
  await picture(page, "passkey-set");

  // The same device is not given a second one.
  await page.getByRole("button", { name: "Set a passkey" }).click();
  await page.getByText("This device has a passkey for your page already.").waitFor();

  await page.goto(`${at.server.url}/me`);
  await page.getByRole("button", { name: "Close my page on this device" }).click();
  await page.getByRole("heading", { name: "Your own page" }).waitFor();
  await page.getByRole("button", { name: "Open with a passkey" }).click();
  await page.getByRole("heading", { name: "Your page", level: 1 }).waitFor();
  await page.goto(`${at.server.url}/me/data`);
  await page.getByText(/^Set on .*, last used/).waitFor();

  // Whoever cannot prove who they are gets nowhere, and reads so.
  await page.getByRole("button", { name: "Remove this passkey" }).click();
  await page.getByText(/^Set on /).waitFor({ state: "detached" });
  await page.goto(`${at.server.url}/me`);
  await page.getByRole("button", { name: "Close my page on this device" }).click();
  await page.getByRole("button", { name: "Open with a passkey" }).click();
  await page.getByText("This passkey could not be used here.").waitFor();
  await tools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.getByRole("button", { name: "Open with a passkey" }).click();
  await page.getByText("No passkey was used.").waitFor();
  await check(page, "no passkey was used");
  await picture(page, "passkey-stopped");
  expect(faults.filter((fault) => !fault.includes("401"))).toEqual([]);
  await context.close();
});

it("without a script, and where the browser cannot, the page says why and the code goes on working", async () => {
  const scriptless = await at.browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await scriptless.newPage();
  await enterByCode(page);
  await page.goto(`${at.server.url}/me/data`);
  expect(await page.getByText("Passkeys need scripts").isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Set a passkey" }).count()).toBe(0);
  await scriptless.close();
  const unable = await at.browser.newContext(phone);
  await unable.addInitScript("delete window.PublicKeyCredential");
  const other = await unable.newPage();
  await other.goto(`${at.server.url}/me`);
  await other.getByText("This browser cannot use passkeys.").waitFor();
  expect(await other.getByRole("button", { name: "Open with a passkey" }).count()).toBe(0);
  await unable.close();
});
