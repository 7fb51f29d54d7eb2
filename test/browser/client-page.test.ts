import { expect, it } from "vitest";
import { seedGoals } from "#care/demonstration/seed-goals.ts";
import { tellApproach } from "#care/goals/tell-approach.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { openedCheckIn } from "../trials.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { addClient } from "./walk.ts";
import { atDesk } from "./with-browser.ts";

const at = atDesk();

/** Usual check-ins, then a low one with words, and a session that is still to come. */
async function strained(name: string): Promise<string> {
  const { services, therapist } = at;
  const clientUrl = await addClient(at.page, at.server.url, name);
  const clientId = clientUrl.split("/").at(-1)!;
  for (const [index, score] of [7, 8, 7, 7, 8].entries())
    await openedCheckIn(services, therapist, clientId, `2026-06-0${index + 1}`, score);
  await openedCheckIn(services, therapist, clientId, "2026-06-08", 2, { changeNextTime: "Slower, please" });
  await addSession(services, therapist, { clientId, date: "2099-01-01", time: "09:30" });
  await at.page.goto(clientUrl);
  return clientUrl;
}

it("has what changed, why, and what to try at the top, and folds the rest to a line that says how it stands", async () => {
  const faults = watchForFaults(at.page);
  const clientUrl = await strained("Heron");
  const acts = at.page.locator(".cl .acts a");
  expect(await acts.allTextContents()).toEqual(["Brief to print", "Check-in link", "Goals"]);
  expect(await acts.first().getAttribute("class")).toContain("primary");
  const headings = await at.page.locator("main").getByRole("heading").allTextContents();
  const places = [
    "The last score fell below Heron’s own range.",
    "Why it is flagged",
    "What Heron said after the session on 8 Jun",
    "Two things you could try",
    "Answer Heron",
    "Single statements",
    "Sessions",
    "Outlook",
  ].map((heading) => headings.indexOf(heading));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const folds = at.page.locator("details.fold");
  // Only an outlook that is raised opens by itself.
  expect(await folds.evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open))).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect(await folds.locator("> summary > span").allTextContents()).toEqual([
    "3 of the last answers are outside their usual range.",
    "The next is on 1 Jan 2099 09:30",
    "Raised: more likely than usual to stop coming.",
  ]);
  await picture(at.page, "client-folded");

  // By keyboard, and a form within comes back to where it was sent from.
  await at.page.locator("summary", { hasText: "The next is on" }).focus();
  await at.page.keyboard.press("Enter");
  await at.page.locator("#sessions").getByText("Attendance").nth(1).click();
  await at.page.getByRole("button", { name: "came late" }).click();
  await at.page.waitForURL(`${clientUrl}#sessions`);
  expect(
    await at.page
      .locator("#sessions")
      .getByText(/^Session 6, came late/)
      .isVisible(),
  ).toBe(true);

  await folds.evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  expect(await findings(at.page)).toEqual([]);
  await at.page.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(at.page)).toBe(false);
  await at.page.setViewportSize(desk.viewport!);

  // Paper has no folds.
  await at.page.goto(clientUrl);
  await at.page.emulateMedia({ media: "print" });
  expect(await at.page.getByText("They explain a flag; alone they raise none.").isVisible()).toBe(true);
  expect(await at.page.locator(".cl .acts").isVisible()).toBe(false);
  await at.page.emulateMedia({ media: null });
  expect(faults).toEqual([]);
});

it("explains what a trial aims at where it asks, offers a question beside, and leads to what was set aside", async () => {
  const clientUrl = await strained("Maple");
  const suggestion = at.page.locator("#try article").first();
  const aim = suggestion.getByLabel("It aims at");
  const hint = await aim.getAttribute("aria-describedby");
  expect(await at.page.locator(`[id="${hint}"]`).textContent()).toContain("What should move if it helps");
  const ask = await at.page.locator("#try .ask").textContent();
  expect(ask).toMatch(/^Asking is always an option: .+\?/);
  const context = await at.browser.newContext({ ...phone, javaScriptEnabled: false });
  await context.addCookies(await at.page.context().cookies());
  const small = await context.newPage();
  await small.goto(clientUrl);
  await picture(small, "client-folded-phone");
  await small.getByRole("link", { name: "What you set aside, and what followed" }).click();
  await small.getByRole("heading", { name: "What you set aside", level: 1 }).waitFor();
  await context.close();
});

it("does not call a score above or below the range one within it", async () => {
  const { services, therapist } = at;
  const clientUrl = await addClient(at.page, at.server.url, "Tern");
  const clientId = clientUrl.split("/").at(-1)!;
  for (const [index, score] of [5, 5, 5, 5, 5, 9].entries())
    await openedCheckIn(services, therapist, clientId, `2026-06-0${index + 1}`, score);
  await at.page.goto(clientUrl);
  await at.page.getByText("The last check-in is above Tern’s usual range.").waitFor();
  await at.page.getByText("The last score lies above Tern’s own range.").waitFor();
  await at.page.getByText("Single statements").click();
  expect(await at.page.getByText("9. Above the usual range.").count()).toBe(3);
  // Too little to flag, and yet not within.
  const other = (await addClient(at.page, at.server.url, "Otter")).split("/").at(-1)!;
  for (const [index, score] of [7, 7, 7, 7, 7].entries())
    await openedCheckIn(services, therapist, other, `2026-06-0${index + 1}`, score);
  await openedCheckIn(services, therapist, other, "2026-06-08", 5, { task: "6" });
  await at.page.goto(`${at.server.url}/clients/${other}`);
  await at.page.getByText("The last check-in is a little lower than usual for Otter.").waitFor();
  await at.page.getByText("The last score lies a little below Otter’s own range").waitFor();
  expect(await at.page.getByRole("heading", { name: "Why it is flagged" }).count()).toBe(0);
});

it("names the axis on which wishes and practice lie far apart, also where no reason is found, and leads to both accounts", async () => {
  const { services, therapist } = at;
  const clientUrl = await addClient(at.page, at.server.url, "Swift");
  const clientId = clientUrl.split("/").at(-1)!;
  await openedCheckIn(services, therapist, clientId, "2026-06-01", 8, {
    "now-lead": "3",
    "now-stance": "1",
  });
  await tellApproach(services, therapist, clientId, { lead: "-2", stance: "1" });
  await at.page.goto(clientUrl);
  expect(await at.page.locator("#reasons").count()).toBe(0);
  const fold = at.page.locator("summary", { hasText: "Goals, and how you work" });
  expect(await fold.locator("span").textContent()).toBe("Who leads: 5 steps apart. Worth asking about.");

  await openedCheckIn(services, therapist, clientId, "2026-06-08", 8);
  await openedCheckIn(services, therapist, clientId, "2026-06-15", 8, { task: "2" });
  await at.page.reload();
  await at.page
    .locator("#reasons")
    .getByText("Who leads: how you work and how they like to work are 5 steps apart.")
    .waitFor();

  await fold.click();
  await at.page.getByRole("link", { name: "Both lists, and how you work" }).click();
  expect(await at.page.locator("#gaps li").allTextContents()).toEqual([
    "Who leads: 5 steps apart. Worth asking about.You: You lead, 2. Swift: Swift leads, 3.",
    "Help: the same.",
  ]);
  expect(await findings(at.page)).toEqual([]);
  await picture(at.page, "gaps");
});

it("unfolds the goals of both as they were told, and prints words and steps without forms", async () => {
  const { services, therapist } = at;
  const clientUrl = await strained("Rowan");
  const goals = {
    theirs: [{ words: "Sleep through the night", progress: [4, 5, 4, 4] }],
    own: [{ words: "Keep the diary", sameAs: null }],
  };
  const clientId = clientUrl.split("/").at(-1)!;
  await seedGoals(services, therapist, clientId, goals, [
    "2026-06-01",
    "2026-06-02",
    "2026-06-03",
    "2026-06-08",
  ]);
  await at.page.reload();
  await at.page.locator("summary", { hasText: "You put different goals first." }).click();
  const told = at.page.locator("#goals");
  await told.getByText("Sleep through the night").waitFor();
  await told.getByText("4 of 10 on 8 Jun").waitFor();
  expect(await told.getByText("Sleep through the night").isVisible()).toBe(true);

  await at.page.emulateMedia({ media: "print" });
  expect(await at.page.locator("#try .how ol").first().isVisible()).toBe(true);
  expect(await at.page.getByText("Slower, please").isVisible()).toBe(true);
  expect(await at.page.locator("form:visible").count()).toBe(0);
  await at.page.emulateMedia({ media: null });
});
