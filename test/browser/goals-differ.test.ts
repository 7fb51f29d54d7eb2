import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { openedCheckIn } from "../trials.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { addClient, addSessionAndLink } from "./walk.ts";
import { atDesk } from "./with-browser.ts";

const at = atDesk();
let client: Page;
beforeAll(async () => {
  client = await at.browser.newPage({ ...phone, javaScriptEnabled: false });
});

const answerOnPhone = async (clientUrl: string, date: string, number: number) => {
  await client.goto(await addSessionAndLink(at.page, clientUrl, date));
  for (const item of ["understood", "task", "hope"])
    await client.locator(`input[name="${item}"][value="${number}"]`).check({ force: true });
};
const seen = async (clientUrl: string) => {
  await at.page.goto(clientUrl);
  await at.page.getByRole("link", { name: "Add your view" }).click();
  await at.page.getByRole("button", { name: "See without guessing" }).click();
  await at.page.goto(clientUrl);
};

it("leads from goals that differ to a suggestion, a trial, a repair, and more than was expected", async () => {
  const faults = watchForFaults(at.page);
  const clientUrl = await addClient(at.page, at.server.url, "Heron");
  const clientId = clientUrl.split("/").at(-1)!;
  for (const [index, score] of [7, 7, 8, 7, 6, 7].entries())
    await openedCheckIn(at.services, at.therapist, clientId, `2026-06-0${index + 1}`, score, {
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
  const reasons = at.page.locator("#reasons");
  await reasons.getByRole("heading", { name: /Wanting something else.*Heron named it/ }).waitFor();
  await reasons.getByText("They named it in the check-in. 8 Jun").waitFor();
  await reasons.getByText("Heron would like you to bring it up.").waitFor();
  await picture(at.page, "reasons");
  const suggestion = at.page.locator("#try article").filter({ hasText: "Because: Wanting something else" });
  await suggestion.getByText("Why this one?").click();
  await suggestion.getByText("Made for this: Wanting something else").waitFor();
  await suggestion.getByLabel("It aims at").selectOption("composite");
  await suggestion.getByRole("button", { name: "I’ll try this" }).click();
  await at.page.getByLabel("One line back").fill("I went ahead with my goal. Next time yours comes first.");
  await at.page.getByRole("button", { name: "Send this line" }).click();

  await answerOnPhone(clientUrl, "2026-06-15", 9);
  await client.locator(".heard").getByText("Yes", { exact: true }).click();
  await client.getByRole("button", { name: "Finish" }).click();
  await seen(clientUrl);
  await at.page.getByText("An earlier strain is repaired").waitFor();

  for (const [index, score] of [9, 10, 9, 9, 10].entries())
    await openedCheckIn(at.services, at.therapist, clientId, `2026-06-2${index + 1}`, score);
  await at.page.goto(clientUrl);
  expect(await at.page.locator("#trials .lead").textContent()).toMatch(/^It rose about \d\.\d points more/);
  expect(await at.page.locator("#reasons").count()).toBe(0);
  expect(await findings(at.page)).toEqual([]);
  expect(faults).toEqual([]);
});
