import { expect, it } from "vitest";
import { atServer } from "../at-practice.ts";
import { desk, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { addClient, addSessionAndLink, answer, openPractice } from "./walk.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atServer());

it("goes from a client's answers to the therapist's next step, and back to the client", async () => {
  const desktop = await at.browser.newPage(desk);
  const faults = watchForFaults(desktop);
  await desktop.goto(at.server.url);
  await picture(desktop, "01-set-up");
  await openPractice(desktop, at.server.url);
  await picture(desktop, "02-no-clients");
  const clientUrl = await addClient(desktop, at.server.url, "Heron");
  await picture(desktop, "03-new-client");

  // A phone without scripts: the check-in has to be whole without them.
  const context = await at.browser.newContext({ ...phone, javaScriptEnabled: false });
  const client = await context.newPage();
  const clientFaults = watchForFaults(client);
  const days = ["2026-09-01", "2026-09-08", "2026-09-15", "2026-09-22", "2026-09-29"];
  const answers = [
    [8, 8, 9, 8, 1],
    [9, 8, 8, 8, 1],
    [8, 9, 8, 2, 2],
    [9, 9, 8, 8, 8, 2, 1],
    [3, 4, 3, 7, 6],
  ];
  for (const [index, day] of days.entries()) {
    const link = await addSessionAndLink(desktop, clientUrl, day);
    // The code would be of this computer alone: it is not there, and the page says why.
    if (index === 0) expect(await desktop.locator("img.qr").count()).toBe(0);
    if (index === 0) await desktop.getByText("Here is no code for phones").waitFor();
    if (index === 0) await picture(desktop, "04-link");
    await client.goto(link);
    await client.getByText("Rowan Field sees your answers").first().waitFor();
    expect(await client.getByText("not watched around the clock").count()).toBe(1);
    expect(await client.locator("input[type=radio]:checked").count()).toBe(0);
    if (index === 0) await picture(client, "05-check-in-first");
    if (index === 1) await picture(client, "06-check-in");
    await answer(client, answers[index]!);
    if (index === 0) await client.getByLabel("What do you hope for?").fill("To sleep through the night");
    if (index === 4) {
      await client.getByLabel("One thing to change next time").fill("Slower, please");
      await client.getByText("Only the topic").click();
      await client.locator('input[name="topic"][value="method"]').check({ force: true });
    }
    await client.getByRole("button", { name: "Finish" }).click();
    await client.getByRole("heading", { name: "Thank you" }).waitFor();
    if (index === 0) await picture(client, "07-saved");

    // The gate: nothing but "answered" before the guess.
    await desktop.goto(clientUrl);
    expect(await desktop.getByText("has answered").count()).toBeGreaterThan(0);
    if (index === 0) expect(await desktop.getByText("To sleep through the night").count()).toBe(0);
    expect(await desktop.getByText("Slower, please").count()).toBe(0);
    await desktop.getByRole("link", { name: "Add your view" }).click();
    if (index === 0) await picture(desktop, "08-guess");
    await desktop.locator('input[name="own-understood"][value="8"]').check({ force: true });
    for (const item of ["understood", "task", "hope"]) {
      await desktop.locator(`input[name="guess-${item}"][value="8"]`).check({ force: true });
    }
    await desktop.getByRole("button", { name: "Save and see Heron’s answers" }).click();
    await desktop.getByRole("heading", { name: "Heron", level: 1 }).waitFor();
    if (index === 0) await picture(desktop, "09-client-early");
  }

  // A strain after the low check-in, with its reasons.
  expect(await desktop.getByText("Worth asking", { exact: true }).count()).toBeGreaterThan(0);
  expect(await desktop.getByText("Slower, please").count()).toBe(1);
  expect(await desktop.getByRole("heading", { name: "Why it is flagged" }).count()).toBe(1);
  await picture(desktop, "10-client-strain");

  // A suggestion is taken.
  const suggestions = desktop.locator("#try article");
  expect(await suggestions.count()).toBe(2);
  await suggestions.first().getByRole("button", { name: "I’ll try this" }).click();
  await desktop.getByText("You want to try this.").waitFor();
  await suggestions.nth(1).getByText("Not now, because").click();
  await suggestions.nth(1).getByRole("button", { name: "something else comes first" }).click();
  await desktop.getByText("Not now: something else comes first.").waitFor();

  // One line back, which the client meets at the next check-in.
  await desktop.getByLabel("One line back").fill("We will go slower, and you choose where we start.");
  await desktop.getByRole("button", { name: "Send this line" }).click();
  await desktop.getByText("You wrote back:").waitFor();
  await picture(desktop, "11-client-answered");
  const link = await addSessionAndLink(desktop, clientUrl, "2026-10-06");
  await client.goto(link);
  await client.getByText("We will go slower, and you choose where we start.").waitFor();
  await picture(client, "12-heard-back");
  await client.getByRole("group", { name: "Was it addressed?" }).getByText("Yes", { exact: true }).click();
  await answer(client, [8, 8, 8, 8, 2]);
  await client.getByRole("button", { name: "Finish" }).click();
  await client.getByRole("heading", { name: "Thank you" }).waitFor();
  await desktop.goto(clientUrl);
  await desktop.getByRole("link", { name: "Add your view" }).click();
  await desktop.getByRole("button", { name: "See without guessing" }).click();
  await desktop.getByText("Repaired", { exact: true }).first().waitFor();
  await picture(desktop, "13-client-repaired");

  await desktop.goto(`${at.server.url}/today?day=2026-10-06`);
  await desktop.getByRole("heading", { name: "Heron" }).waitFor();
  await picture(desktop, "14-today");
  await desktop.goto(`${at.server.url}/practice`);
  await picture(desktop, "15-practice");
  await desktop.setViewportSize({ width: 390, height: 844 });
  await desktop.goto(clientUrl);
  await picture(desktop, "16-client-on-phone");
  expect(faults).toEqual([]);
  expect(clientFaults).toEqual([]);
});
