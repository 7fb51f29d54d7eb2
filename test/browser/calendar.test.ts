import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { calendarOf, startCalendarServer } from "../calendar-server.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, launchBrowser, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { startServer, type TestServer } from "./server.ts";
import { addClient, openPractice } from "./walk.ts";

let server: TestServer;
let calendar: Awaited<ReturnType<typeof startCalendarServer>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await startServer({ ALLOW_PRIVATE_ADDRESSES: "yes" });
  calendar = await startCalendarServer();
  browser = await launchBrowser();
  page = await browser.newPage(desk);
  await openPractice(page, server.url);
  await addClient(page, server.url, "Heron");
});
afterAll(async () => {
  await browser.close();
  await calendar.stop();
  await server.stop();
});

/** A day from now on, as a calendar writes it. */
const inDays = (days: number) =>
  Temporal.Now.plainDateISO("UTC").add({ days }).toString().replaceAll("-", "");
const session = (uid: string, days: number, title = "Heron", more: readonly string[] = []) => [
  `UID:${uid}`,
  `SUMMARY:${title}`,
  `DTSTART:${inDays(days)}T120000`,
  ...more,
];
const checked = async (name: string) => {
  for (const size of [desk.viewport!, phone.viewport!]) {
    await page.setViewportSize(size);
    expect(await findings(page), name).toEqual([]);
    expect(await scrollsSideways(page), name).toBe(false);
    await picture(page, `${name}-${size.width}`);
  }
  await page.setViewportSize(desk.viewport!);
};
const save = () => page.getByRole("button", { name: /^Save these sessions/ }).click();

it("brings sessions in from an address only when the practice has switched it on, shown before anything is saved", async () => {
  const faults = watchForFaults(page);
  await page.goto(`${server.url}/calendar`);
  await page.getByText("Only files can be read").waitFor();
  expect(await page.getByLabel("Address of the calendar").count()).toBe(0);
  await checked("calendar-off");

  await page.goto(`${server.url}/practice`);
  await page.getByLabel("Therapists may have their calendars read at an address").check();
  await page
    .locator("form", { has: page.locator("[name=reads]") })
    .getByRole("button")
    .click();
  await page.getByText("Saved").first().waitFor();
  await page.goto(`${server.url}/calendar`);

  calendar.state.text = calendarOf(
    session("a", 2, "Heron", ["RRULE:FREQ=WEEKLY;COUNT=3"]),
    session("b", 3, "Dentist", ["DESCRIPTION:a secret"]),
    session("c", 4, "Heron", ["RRULE:FREQ=NEVER"]),
  );
  await page.getByLabel("Address of the calendar").fill(calendar.url);
  await page.getByRole("button", { name: "Show what would change" }).click();
  await page.getByText("3 new sessions").waitFor();
  await page.getByText("1 event cannot be read and stays out").waitFor();
  expect(await page.content()).not.toMatch(/Dentist|a secret/);
  expect(await server.store.selectFrom("session").selectAll().execute()).toEqual([]);
  await checked("calendar-preview");
  await save();
  await page.getByText("The sessions are as in your calendar.").waitFor();
  expect(await server.store.selectFrom("session").selectAll().execute()).toHaveLength(3);
  expect(await page.content()).not.toContain(calendar.url);
  await checked("calendar-read");

  calendar.state.text = calendarOf(session("a", 2, "Heron", ["RRULE:FREQ=WEEKLY;COUNT=2"]));
  await page.getByRole("button", { name: "Read it now" }).click();
  await page.getByText("1 session that has gone from the calendar").waitFor();
  await save();
  await page.getByText("The sessions are as in your calendar.").waitFor();
  expect(await server.store.selectFrom("session").selectAll().execute()).toHaveLength(2);
  expect(faults).toEqual([]);
});

it("takes a file, and codes in the place of names", async () => {
  await page.goto(`${server.url}/calendar`);
  await page.getByLabel("Heron").fill("K17");
  await page.getByRole("button", { name: "Save the codes" }).click();
  const file = { name: "calendar.ics", mimeType: "text/calendar" };
  const choose = async (text: string) => {
    await page.getByLabel("Or a file").setInputFiles({ ...file, buffer: Buffer.from(text) });
    await page.getByRole("button", { name: "Show what would change" }).click();
  };
  await choose("hello");
  await page.getByRole("alert").getByText("This is no calendar").waitFor();
  await choose(calendarOf(session("z", 5, "k17")));
  await page.getByText("1 new session").waitFor();
  await page.getByLabel("Take these sessions away").uncheck();
  await save();
  await page.getByText("The sessions are as in your calendar.").waitFor();
  expect(await server.store.selectFrom("session").selectAll().execute()).toHaveLength(3);
});
