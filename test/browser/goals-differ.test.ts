import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { StaffActor } from "#model/access.ts";
import { testServices } from "../practice.ts";
import { openedCheckIn } from "../trials.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, launchBrowser, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { startServer, type TestServer } from "./server.ts";
import { addClient, addSessionAndLink, openPractice } from "./walk.ts";

let server: TestServer;
let browser: Browser;
let staff: Page;
let client: Page;
let services: ReturnType<typeof testServices>;
let therapist: StaffActor;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  staff = await browser.newPage(desk);
  client = await browser.newPage({ ...phone, javaScriptEnabled: false });
  await openPractice(staff, server.url);
  services = testServices(server.store, new Date().toISOString());
  const { id, practice_id } = await server.store
    .selectFrom("staff")
    .select(["id", "practice_id"])
    .executeTakeFirstOrThrow();
  therapist = { kind: "staff", staffId: id, practiceId: practice_id, roles: ["owner"] };
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const answerOnPhone = async (clientUrl: string, date: string, number: number) => {
  await client.goto(await addSessionAndLink(staff, clientUrl, date));
  for (const item of ["understood", "task", "hope"])
    await client.locator(`input[name="${item}"][value="${number}"]`).check({ force: true });
};
const seen = async (clientUrl: string) => {
  await staff.goto(clientUrl);
  await staff.getByRole("link", { name: "Add your view" }).click();
  await staff.getByRole("button", { name: "See without guessing" }).click();
  await staff.goto(clientUrl);
};

it("leads from goals that differ to a suggestion, a trial, a repair, and more than was expected", async () => {
  const faults = watchForFaults(staff);
  const clientUrl = await addClient(staff, server.url, "Heron");
  const clientId = clientUrl.split("/").at(-1)!;
  for (const [index, score] of [7, 7, 8, 7, 6, 7].entries())
    await openedCheckIn(services, therapist, clientId, `2026-06-0${index + 1}`, score, {
      goal: String(score),
    });

  await answerOnPhone(clientUrl, "2026-06-08", 3);
  expect(await client.locator("#in-the-way").count()).toBe(0);
  await client.getByRole("button", { name: "Finish" }).click();
  await client.getByText("What we do, or where it leads").click();
  await client.getByText("We do not work on what I want").click();
  await client.getByText("Yes, please").click();
  await picture(client, "in-the-way");
  expect(await scrollsSideways(client)).toBe(false);
  await client.getByRole("button", { name: "Send this too" }).click();
  await client.getByText("That is with your answers now").waitFor();

  await seen(clientUrl);
  const reasons = staff.locator("#reasons");
  await reasons.getByRole("heading", { name: /Wanting something else.*Heron named it/ }).waitFor();
  await reasons.getByText("They named it in the check-in. 8 Jun").waitFor();
  await reasons.getByText("Heron would like you to bring it up.").waitFor();
  await picture(staff, "reasons");
  const suggestion = staff.locator("#try article").filter({ hasText: "Because: Wanting something else" });
  await suggestion.getByText("Why this one?").click();
  await suggestion.getByText("Made for this: Wanting something else").waitFor();
  await suggestion.getByLabel("It aims at").selectOption("composite");
  await suggestion.getByRole("button", { name: "I’ll try this" }).click();
  await staff.getByLabel("One line back").fill("I went ahead with my goal. Next time yours comes first.");
  await staff.getByRole("button", { name: "Send this line" }).click();

  await answerOnPhone(clientUrl, "2026-06-15", 9);
  await client.locator(".heard").getByText("Yes", { exact: true }).click();
  await client.getByRole("button", { name: "Finish" }).click();
  await seen(clientUrl);
  await staff.getByText("An earlier strain is repaired").waitFor();

  for (const [index, score] of [9, 10, 9, 9, 10].entries())
    await openedCheckIn(services, therapist, clientId, `2026-06-2${index + 1}`, score);
  await staff.goto(clientUrl);
  expect(await staff.locator("#trials .lead").textContent()).toMatch(/^It rose about \d\.\d points more/);
  expect(await staff.locator("#reasons").count()).toBe(0);
  expect(await findings(staff)).toEqual([]);
  expect(faults).toEqual([]);
});
