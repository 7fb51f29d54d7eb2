import { expect, it } from "vitest";
import { openedCheckIn } from "../trials.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { addClient } from "./walk.ts";
import { atDesk } from "./with-browser.ts";

const at = atDesk();

const usual = [7, 7, 8, 7, 6, 7];

/** Check-ins a week apart from the n-th week on, each opened. */
async function answered(clientUrl: string, scores: readonly number[], fromWeek: number) {
  const clientId = clientUrl.split("/").at(-1)!;
  for (const [week, score] of scores.entries()) {
    const day = new Date(Date.UTC(2026, 3, 6 + 7 * (fromWeek + week))).toISOString().slice(0, 10);
    await openedCheckIn(at.services, at.therapist, clientId, day, score);
  }
}

/** Usual check-ins, a low one, and the first suggestion for it tried. */
async function tried(name: string): Promise<string> {
  const clientUrl = await addClient(at.page, at.server.url, name);
  await answered(clientUrl, [...usual, 3], 0);
  await at.page.goto(clientUrl);
  const suggestion = at.page.locator("#try article").first();
  await suggestion.getByLabel("It aims at").selectOption("composite");
  await suggestion.getByRole("button", { name: "I’ll try this" }).click();
  await at.page.locator("#trials").getByText("Too early to say: there are none").waitFor();
  return clientUrl;
}

it("tells a client who came back to their own level from one who rose beyond it", async () => {
  const faults = watchForFaults(at.page);
  const anyway = await tried("Heron");
  await answered(anyway, [7, 7], 7);
  await at.page.goto(anyway);
  await at.page.locator("#trials").getByText("Too early to say: there are 2").waitFor();
  await answered(anyway, [8, 6, 7, 7], 9);
  await at.page.goto(anyway);
  await at.page.locator("#trials").getByText("Nothing shows that it rose more than expected").waitFor();
  await picture(at.page, "trial-no-more");

  const rose = await tried("Maple");
  await answered(rose, [9, 9, 10, 9, 9, 10], 7);
  await at.page.goto(rose);
  const sentence = at.page.locator("#trials .lead");
  expect(await sentence.textContent()).toMatch(
    /^It rose about \d\.\d points more than expected \(likely between \+\d\.\d and \+\d\.\d\), and the chance that this is more than ups and downs is about (9 in 10|19 in 20|99 in 100)\.$/,
  );
  await at.page.locator("#trials").getByText("The numbers").click();
  expect(await at.page.locator("#trials").getByText("non-overlap of all pairs").count()).toBe(1);
  await picture(at.page, "trial-more");
  expect(await findings(at.page)).toEqual([]);

  // Outside a trial nothing says that one thing followed from another.
  const outside = await at.page.evaluate(() => {
    document.querySelector("#trials")?.remove();
    return document.body.textContent;
  });
  expect(outside).not.toMatch(/\bafter you\b|because you tried/i);
  expect(faults).toEqual([]);
});

it("can be aimed at something else, ended and taken back, also on a phone without scripts", async () => {
  const clientUrl = await tried("Tern");
  await answered(clientUrl, [7, 7, 7], 7);
  const context = await at.browser.newContext({ ...phone, javaScriptEnabled: false });
  await context.addCookies(await at.page.context().cookies());
  const small = await context.newPage();
  await small.goto(clientUrl);
  const trials = small.locator("#trials");
  await trials.getByText("Change what it aims at").click();
  await trials.getByLabel("It aims at").selectOption("attendance");
  await trials.getByRole("button", { name: "Save" }).click();
  await trials.getByText("Aims at: Coming to sessions").waitFor();
  expect(await scrollsSideways(small)).toBe(false);
  await picture(small, "trial-phone");
  await trials.getByRole("button", { name: "End this trial" }).click();
  await trials.getByText("until").waitFor();
  await trials.getByRole("button", { name: "Let it go on" }).click();
  await trials.getByText("Since the session on").waitFor();
  await trials.getByRole("button", { name: "It was never tried" }).click();
  await small.waitForLoadState();
  expect(await small.locator("#trials").count()).toBe(0);
  await context.close();
});

it("reads back to a therapist what they set aside, what followed, and what they declined", async () => {
  const clientUrl = await addClient(at.page, at.server.url, "Alder");
  await answered(clientUrl, [...usual, 3], 0);
  await at.page.goto(clientUrl);
  await at.page.locator("#try article").first().getByText("Not now, because").click();
  await at.page.getByRole("button", { name: "does not fit this client" }).click();
  await at.page.getByText("Set aside because").first().click();
  await at.page.getByRole("button", { name: "something outside therapy" }).click();
  await at.page.getByText("Set aside: something outside therapy").waitFor();
  await answered(clientUrl, [7, 7, 7], 7);
  await at.page.goto(`${at.server.url}/practice/decisions`);
  const flags = at.page.getByRole("row", { name: /Well below the expected score, 1 ×/ });
  expect(await flags.textContent()).toContain("1 × something outside therapy");
  expect(await flags.textContent()).toContain("1 × back in range or no further flag");
  await at.page.getByText("1 × does not fit this client").waitFor();
  await picture(at.page, "decisions");
  expect(await findings(at.page)).toEqual([]);
});
