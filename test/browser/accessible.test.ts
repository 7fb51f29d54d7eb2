import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, launchBrowser, phone } from "./browser.ts";
import { startServer, type TestServer } from "./server.ts";
import { addClient, addSessionAndLink, answer, openPractice } from "./walk.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it("every page of the main path is free of axe findings, in light and dark, and fits a phone", async () => {
  const staff = await browser.newPage(desk);
  const client = await browser.newPage(phone);
  const check = async (page: Page, name: string) => {
    expect(await findings(page), name).toEqual([]);
    const { width, height } = page.viewportSize()!;
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await scrollsSideways(page), `${name} at 320 px`).toBe(false);
    await page.setViewportSize({ width, height });
  };
  await staff.goto(`${server.url}/set-up`);
  await check(staff, "set-up");
  await openPractice(staff, server.url);
  await check(staff, "no clients");
  const clientUrl = await addClient(staff, server.url, "Heron");
  await check(staff, "new client");
  for (const [index, numbers] of [
    [8, 8, 9, 8, 1],
    [9, 8, 8, 8, 1],
    [2, 3, 2, 5, 6],
  ].entries()) {
    const link = await addSessionAndLink(staff, clientUrl, `2026-10-0${index + 1}`);
    if (index === 0) await check(staff, "link");
    await client.goto(link);
    await check(client, "check-in");
    await answer(client, numbers);
    await client.getByRole("button", { name: "Finish" }).click();
    await client.getByRole("heading", { name: "Thank you" }).waitFor();
    await check(client, "saved");
    await staff.goto(clientUrl);
    await staff.getByRole("link", { name: "Add your view" }).click();
    if (index === 0) await check(staff, "guess");
    await staff.getByRole("button", { name: "See without guessing" }).click();
    await staff.getByRole("heading", { name: "Heron", level: 1 }).waitFor();
  }
  await check(staff, "client with a strain");
  await staff.goto(`${server.url}/today?day=2026-10-03`);
  await check(staff, "today");
  await staff.goto(`${server.url}/clients`);
  await check(staff, "clients");
  await staff.goto(`${server.url}/practice`);
  await check(staff, "practice");
  await staff.getByRole("link", { name: "Change wordings" }).click();
  await staff.getByRole("heading", { name: "What clients read", level: 1 }).waitFor();
  await check(staff, "wordings");
  await staff.getByRole("link", { name: "Change: How was it with {name}?" }).click();
  await staff.getByLabel("In your words").fill("How was it?");
  await staff.getByRole("button", { name: "Save this text" }).click();
  await staff.getByText("The text has to keep {name}").waitFor();
  await check(staff, "a wording refused");
  await staff.getByRole("button", { name: "Sign off" }).first().click();
  await staff.getByRole("heading", { name: "Welcome back" }).waitFor();
  await check(staff, "sign-in");
});
