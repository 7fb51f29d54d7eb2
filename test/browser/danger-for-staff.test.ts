import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addSession } from "#care/sessions/add-session.ts";
import type { StaffActor } from "#model/access.ts";
import { addClientWithSession, answeredSession, openPractice, testServices } from "../practice.ts";
import { openedCheckIn } from "../trials.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, launchBrowser } from "./browser.ts";
import { picture } from "./picture.ts";
import { startServer, type TestServer } from "./server.ts";
import { signIn } from "./walk.ts";

let server: TestServer;
let browser: Browser;
let services: ReturnType<typeof testServices>;
let therapist: StaffActor;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  services = testServices(server.store, new Date().toISOString());
  therapist = await openPractice(services);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it("what may mean danger stands with its place and help on the page of any session, and nothing is called usual beside it", async () => {
  const { clientId } = await addClientWithSession(services, therapist, "2026-06-01");
  for (const day of ["2026-06-08", "2026-06-15", "2026-06-22"])
    await openedCheckIn(services, therapist, clientId, day, 8);
  await answeredSession(services, therapist, clientId, "2026-06-29", {
    understood: "2",
    share: "words",
    unsaidWords: "Some nights I want to die",
  });
  const next = await addSession(services, therapist, { clientId, date: "2026-07-06" });

  const page = await browser.newPage(desk);
  await signIn(page, server.url);
  await page.goto(`${server.url}/sessions/${next}/view`);
  const alert = page.getByRole("alert");
  for (const said of [
    "In the check-in after the session on 29 Jun 2026:",
    "Some nights I want to die",
    "Emergency 999",
    "are you safe today?",
  ])
    expect(await alert.textContent()).toContain(said);
  expect(await findings(page)).toEqual([]);
  await picture(page, "session-danger");
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(page)).toBe(false);
  await page.setViewportSize(desk.viewport!);

  await page.goto(`${server.url}/clients/${clientId}`);
  expect(await page.getByRole("alert").textContent()).toContain(
    "In the check-in after the session on 29 Jun 2026:",
  );
  expect(await page.locator(".badges .badge").allTextContents()).toEqual(["Read now"]);
  expect(await page.locator("#outlook").textContent()).toMatch(
    /^Heron shared something that may mean danger/,
  );
  expect(await page.locator("main").textContent()).not.toMatch(/lies within|About as likely|usual range\.$/);
});
