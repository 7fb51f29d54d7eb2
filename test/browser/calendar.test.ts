import { afterAll, beforeAll, expect, it } from "vitest";
import { calendarOf, startCalendarServer } from "../calendar-server.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { addClient } from "./walk.ts";
import { atDesk } from "./with-browser.ts";

const at = atDesk({ ALLOW_PRIVATE_ADDRESSES: "yes" });
let calendar: Awaited<ReturnType<typeof startCalendarServer>>;
beforeAll(async () => {
  calendar = await startCalendarServer();
  await addClient(at.page, at.server.url, "Heron");
});
afterAll(async () => {
  await calendar.stop();
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
    await at.page.setViewportSize(size);
    expect(await findings(at.page), name).toEqual([]);
    expect(await scrollsSideways(at.page), name).toBe(false);
    await picture(at.page, `${name}-${size.width}`);
  }
  await at.page.setViewportSize(desk.viewport!);
};
const save = () => at.page.getByRole("button", { name: /^Save these sessions/ }).click();

it("brings sessions in from an address only when the practice has switched it on, shown before anything is saved", async () => {
  const faults = watchForFaults(at.page);
  await at.page.goto(`${at.server.url}/calendar`);
  await at.page.getByText("Only files can be read").waitFor();
  expect(await at.page.getByLabel("Address of the calendar").count()).toBe(0);
  await at.page.getByLabel("A file (.ics)", { exact: true }).waitFor();
  await checked("calendar-off");

  await at.page.goto(`${at.server.url}/practice`);
  await at.page.getByLabel("Therapists may have their calendars read at an address").check();
  await at.page
    .locator("form", { has: at.page.locator("[name=reads]") })
    .getByRole("button")
    .click();
  await at.page.getByText("Saved").first().waitFor();
  await at.page.goto(`${at.server.url}/calendar`);

  calendar.state.text = calendarOf(
    session("a", 2, "Heron", ["RRULE:FREQ=WEEKLY;COUNT=3"]),
    session("b", 3, "Dentist", ["DESCRIPTION:a secret"]),
    session("c", 4, "Heron", ["RRULE:FREQ=NEVER"]),
  );
  await at.page.getByLabel("Address of the calendar").fill(calendar.url);
  await at.page.getByRole("button", { name: "Show what would change" }).click();
  await at.page.getByText("3 new sessions").waitFor();
  await at.page.getByText("1 event cannot be read and stays out").waitFor();
  expect(await at.page.content()).not.toMatch(/Dentist|a secret/);
  expect(await at.server.store.selectFrom("session").selectAll().execute()).toEqual([]);
  await checked("calendar-preview");
  await save();
  await at.page.getByText("The sessions are as in your calendar.").waitFor();
  expect(await at.server.store.selectFrom("session").selectAll().execute()).toHaveLength(3);
  expect(await at.page.content()).not.toContain(calendar.url);
  await checked("calendar-read");

  calendar.state.text = calendarOf(session("a", 2, "Heron", ["RRULE:FREQ=WEEKLY;COUNT=2"]));
  await at.page.getByRole("button", { name: "Read it now" }).click();
  await at.page.getByText("1 session that has gone from the calendar").waitFor();
  await save();
  await at.page.getByText("The sessions are as in your calendar.").waitFor();
  expect(await at.server.store.selectFrom("session").selectAll().execute()).toHaveLength(2);
  expect(faults).toEqual([]);
});

it("takes a file, and codes in the place of names", async () => {
  await at.page.goto(`${at.server.url}/calendar`);
  await at.page.getByLabel("Heron").fill("K17");
  await at.page.getByRole("button", { name: "Save the codes" }).click();
  const file = { name: "calendar.ics", mimeType: "text/calendar" };
  const choose = async (text: string) => {
    await at.page.getByLabel("Or a file").setInputFiles({ ...file, buffer: Buffer.from(text) });
    await at.page.getByRole("button", { name: "Show what would change" }).click();
  };
  await choose("hello");
  await at.page.getByRole("alert").getByText("This is no calendar").waitFor();
  await choose(calendarOf(session("z", 5, "k17")));
  await at.page.getByText("1 new session").waitFor();
  await at.page.getByLabel("Take these sessions away").uncheck();
  await save();
  await at.page.getByText("The sessions are as in your calendar.").waitFor();
  expect(await at.server.store.selectFrom("session").selectAll().execute()).toHaveLength(3);
});
