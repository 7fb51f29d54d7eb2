import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, launchBrowser, phone } from "./browser.ts";
import { startServer, type TestServer } from "./server.ts";
import { addClient, answer, openPractice } from "./walk.ts";

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

it("a tablet in the waiting room opens by a code, goes blank after, and keeps nothing", async () => {
  const staff = await browser.newPage(desk);
  await openPractice(staff, server.url);
  const clientUrl = await addClient(staff, server.url, "Heron");
  await staff.getByLabel("Date").fill("2026-10-01");
  await staff.getByRole("button", { name: "Add this session" }).click();
  await staff.getByRole("link", { name: "Check-in link" }).click();
  await staff.getByRole("button", { name: "Six digits for the waiting room" }).click();
  const digits = (await staff.getByText(/^\d{3} \d{3}$/).textContent())!;

  const room = await browser.newContext(phone);
  const tablet = await room.newPage();
  await tablet.goto(`${server.url}/kiosk`);
  await tablet.getByText("not set up for the waiting room").waitFor();
  await tablet.goto(`${server.url}/sign-in`);
  await tablet.getByLabel("E-mail").fill("owner@practice.example");
  await tablet.getByLabel("Password").fill("correct horse battery");
  await tablet.getByRole("button", { name: "Sign in" }).click();
  await tablet.goto(`${server.url}/practice`);
  await tablet.getByRole("button", { name: "Use this device" }).click();
  await tablet.getByLabel("Six digits").waitFor();
  expect(await findings(tablet)).toEqual([]);
  await tablet.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(tablet)).toBe(false);
  await tablet.goto(clientUrl);
  await tablet.getByRole("heading", { name: "Welcome back" }).waitFor();

  await tablet.goto(`${server.url}/kiosk`);
  await tablet.getByLabel("Six digits").fill("000000");
  await tablet.getByRole("button", { name: "Go on" }).click();
  await tablet.getByText("does not open anything").waitFor();
  await tablet.getByLabel("Six digits").fill(digits);
  await tablet.getByRole("button", { name: "Go on" }).click();
  await answer(tablet, [3, 4, 5, 6, 2]);
  const checkIn = tablet.url();
  await tablet.getByRole("button", { name: "Finish" }).click();
  await tablet.getByRole("heading", { name: "Thank you" }).waitFor();
  await tablet.getByRole("link", { name: "Done" }).click();
  await tablet.getByLabel("Six digits").waitFor();

  for (const left of [checkIn, `${checkIn}/saved`, `${checkIn}?change`]) {
    await tablet.goto(left);
    await tablet.getByText("These answers are already saved").waitFor();
  }
  const names = (await room.cookies()).map(({ name }) => name);
  expect(names).toEqual(["attune_kiosk"]);
});
