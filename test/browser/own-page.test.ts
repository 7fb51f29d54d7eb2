import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { atPractice } from "../at-practice.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { addClient, addSessionAndLink, answer, signIn } from "./walk.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());

/** No wider than the narrowest phone; where scripts run, also free of axe's findings in light and dark. */
async function check(page: Page, name: string, scripts = true) {
  if (scripts) expect(await findings(page), name).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(page), `${name} at 320 px`).toBe(false);
  await page.setViewportSize(phone.viewport!);
}

it("a client walks their own page without a script, from the therapist's code to erasing everything", async () => {
  const staff = await at.browser.newPage(desk);
  const staffFaults = watchForFaults(staff);
  await signIn(staff, at.server.url);
  const clientUrl = await addClient(staff, at.server.url, "Heron");
  const context = await at.browser.newContext({ ...phone, javaScriptEnabled: false, acceptDownloads: true });

  // Three check-ins by link, opened by the therapist; the last shares a topic alone.
  for (const [index, score] of [8, 7, 3].entries()) {
    const link = await addSessionAndLink(staff, clientUrl, `2026-10-0${index + 1}`);
    const page = await context.newPage();
    await page.goto(link);
    await answer(page, [score, score, score, 2, 3]);
    if (index === 2) {
      await page.locator('input[name="share"][value="topic"]').check({ force: true });
      await page.locator('input[name="topic"][value="method"]').check({ force: true });
    }
    await page.getByRole("button", { name: "Finish" }).click();
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    await page.close();
    await staff.goto(clientUrl);
    await staff.getByRole("link", { name: "Add your view" }).click();
    await staff.getByRole("button", { name: "See without guessing" }).click();
    await staff.getByRole("heading", { name: "Heron", level: 1 }).waitFor();
  }

  await staff.goto(clientUrl);
  await staff.getByRole("link", { name: "What Heron sees" }).click();
  await staff.getByRole("button", { name: "Make a code" }).click();
  const code = await staff.getByLabel("The code, to say or to write down").inputValue();
  expect(await staff.getByLabel("Where to type it in").inputValue()).toBe(`${at.server.url}/me`);
  expect(await findings(staff)).toEqual([]);
  await picture(staff, "own-page-code");
  // At a device of the practice the page stays shut, also with the right code.
  expect((await staff.goto(`${at.server.url}/me`))?.status()).toBe(403);

  const page = await context.newPage();
  await page.goto(`${at.server.url}/me`);
  await check(page, "the way in", false);
  await page.getByLabel("Code", { exact: true }).fill("AAAA AAAA");
  await page.getByRole("button", { name: "Open my page" }).click();
  await page.getByText("That code is not right").waitFor();
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Open my page" }).click();
  await page.getByRole("heading", { name: "Your page", level: 1 }).waitFor();
  await check(page, "the own page", false);

  // Goals, moved by buttons alone.
  for (const goal of ["Sleep", "My brother"]) {
    await page.getByLabel("A new goal, in your own words").fill(goal);
    await page.getByRole("button", { name: "Add a goal" }).click();
  }
  await page.getByRole("button", { name: "Move up: My brother" }).click();
  expect(await page.locator(".goals li span[dir]").allInnerTexts()).toEqual(["My brother", "Sleep"]);
  await page.locator(".goals summary").first().click();
  await page.getByLabel("How far are you, from 0 to 10?").first().selectOption("4");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await page.getByText("4 of 10 on").waitFor();

  // The check-in with a topic: what was read, a note beside it, and the topic said in words.
  await page.getByRole("link", { name: "3 Oct 2026" }).click();
  await page.getByRole("heading", { name: "Your check‑in of 3 Oct 2026" }).waitFor();
  await check(page, "one check-in", false);
  await page.getByLabel("What do you want to add?").fill("It was the homework.");
  await page.getByRole("button", { name: "Add this" }).click();
  await page.getByText("It was the homework.").waitFor();
  await page.getByLabel("What you did not say").fill("I could not say that it was too fast");
  await page.getByRole("button", { name: "Share these words" }).click();
  await page.getByRole("button", { name: "Leave only the topic" }).waitFor();
  await staff.goto(clientUrl);
  expect(await staff.getByText("It was the homework.").count()).toBe(1);
  expect(await staff.getByText("I could not say that it was too fast").count()).toBeGreaterThan(0);
  await staff.locator("#additions").getByRole("button", { name: "I read it" }).click();
  await staff.getByText("Heron sees that you read it.").waitFor();
  await page.reload();
  expect(await page.getByText("Not marked as read yet").count()).toBe(0);

  // Data: who looked, a consent taken back, a new name, and both files.
  await page.goto(`${at.server.url}/me/data`);
  await check(page, "data and choices", false);
  expect(await page.getByText("Owner", { exact: true }).count()).toBe(1);
  const files: string[] = [];
  for (const name of ["As a page to read", "As a file for computers"]) {
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    files.push(await readFile(await (await waiting).path(), "utf8"));
  }
  expect(files[0]).toContain("It was the homework.");
  expect(JSON.parse(files[1]!)).toMatchObject({ format: "attune-own-record", checkIns: [{}, {}, {}] });
  await page.getByRole("button", { name: /^Say no: .* may read my answers/ }).click();
  await page.getByText("You said no.").waitFor();
  await page.getByLabel("Your name here").fill("Maya");
  await page.getByRole("button", { name: "Save the name" }).click();
  await staff.goto(clientUrl);
  await staff.getByText("Maya took back the consent to be read").waitFor();
  await staff.getByText("It was Heron.").waitFor();
  const late = await addSessionAndLink(staff, clientUrl, "2026-10-08");
  const refused = await at.browser.newPage(phone);
  expect((await refused.goto(late))?.status()).toBe(403);
  await refused.getByText("The yes to check-ins was taken back").waitFor();
  await check(refused, "a link after the consent was taken back");
  await refused.close();

  // Erasing: said before, confirmed twice, gone for client and therapist.
  await page.getByRole("link", { name: "Erase everything" }).click();
  await check(page, "before erasing", false);
  await page.getByRole("checkbox", { name: "I know that nothing can be brought back." }).check();
  await page.getByRole("checkbox", { name: "I have what I want to keep." }).check();
  await page.getByRole("button", { name: "Erase everything now" }).click();
  await page.getByText("Your data are erased.").waitFor();
  await page.goto(`${at.server.url}/me/data`);
  await page.getByRole("heading", { name: "Your own page" }).waitFor();
  await staff.goto(`${at.server.url}/clients`);
  await staff.getByText("Maya has erased their data").waitFor();
  await picture(staff, "own-page-erased");
  await staff.getByRole("button", { name: "I have read it" }).click();
  await staff.getByRole("heading", { name: "No clients yet" }).waitFor();
  expect(staffFaults.filter((fault) => !fault.includes("403"))).toEqual([]);
  await context.close();
  await staff.close();
});
