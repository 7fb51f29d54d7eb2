import { expect, it } from "vitest";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { atDesk } from "./with-browser.ts";

const at = atDesk();

it("shows the whole catalogue with its evidence, to be searched, on a desk, a phone and paper", async () => {
  const faults = watchForFaults(at.page);
  await at.page.goto(`${at.server.url}/today`);
  await at.page.getByRole("link", { name: "What to try" }).click();
  await at.page.getByRole("heading", { name: "What you can try", level: 1 }).waitFor();
  const cards = at.page.locator(".strategies article");
  expect(await cards.count()).toBe(38);
  expect(await findings(at.page)).toEqual([]);
  await picture(at.page, "catalogue");

  await at.page.getByLabel("Words to look for").fill("goal");
  await at.page.getByLabel("What gets in the way").selectOption("goals-differ");
  await at.page.getByRole("button", { name: "Find" }).click();
  await at.page.getByRole("status").getByText("fit.").waitFor();
  const found = await cards.count();
  expect(found).toBeGreaterThan(1);
  expect(found).toBeLessThan(10);
  await at.page.getByRole("link", { name: "Open all of these" }).click();
  const first = at.page.locator("article", { hasText: "Ask which goal comes first now" });
  await first.getByText("r = 0.24 (95 % interval 0.19 to 0.28), 54 studies, 7,278 people.").waitFor();
  await first.getByText("Checked: read in the source that is named.").waitFor();
  await first.getByText("doi 10.1037/pst0000170").waitFor();
  await picture(at.page, "catalogue-open");
  expect(await findings(at.page)).toEqual([]);
  await at.page.goto(`${at.server.url}/strategies?q=zebra`);
  await at.page.getByText("No strategy fits").waitFor();

  // What is recalled has no number, and the rule stands above the table.
  const genuine = at.page.getByRole("row", { name: /Being genuine/ });
  expect(await genuine.textContent()).toContain("Recalled, not read again: no number is shown.");
  await at.page.locator("#evidence").getByText("Effects are not added").waitFor();

  await at.page.goto(`${at.server.url}/strategies`);
  await at.page.getByRole("link", { name: "What you set aside, and what followed" }).click();
  await at.page.getByRole("heading", { name: "What you set aside", level: 1 }).waitFor();
  await at.page.goBack();
  await at.page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await at.page.getByRole("button", { name: "Print", exact: true }).click();
  expect(await at.page.locator("body[data-printed]").count()).toBe(1);
  await at.page.emulateMedia({ media: "print" });
  expect(await at.page.getByText("Put the two side by side.").isVisible()).toBe(true);
  expect(await at.page.locator(".filters").isVisible()).toBe(false);
  await at.page.emulateMedia({ media: "screen" });
  expect(faults).toEqual([]);

  const context = await at.browser.newContext({ ...phone, javaScriptEnabled: false });
  await context.addCookies(await at.page.context().cookies());
  const small = await context.newPage();
  await small.goto(`${at.server.url}/strategies?barrier=practical`);
  await small.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(small)).toBe(false);
  await picture(small, "catalogue-phone");
  await context.close();
});

it("lets an administrator reword, retire and add strategies, without scripts, and take it back", async () => {
  const context = await at.browser.newContext({ ...desk, javaScriptEnabled: false });
  await context.addCookies(await at.page.context().cookies());
  const plain = await context.newPage();
  await plain.goto(`${at.server.url}/strategies/goal-recontract`);
  await plain.getByLabel("Name").fill("Whose goal first?");
  await plain.getByLabel("To say, in a warm tone").fill("You gave goals a 3. Why?");
  await plain.getByRole("button", { name: "Save these words" }).click();
  await plain.getByRole("alert").getByText("name a number").waitFor();
  expect(await plain.getByLabel("Name").inputValue()).toBe("Whose goal first?");
  await plain.getByLabel("To say, in a warm tone").fill("Whose goal shall we take first?");
  await plain.getByRole("button", { name: "Save these words" }).click();
  const card = plain.locator("article", { hasText: "Whose goal first?" });
  await card.getByText("In your words").waitFor();
  await card.getByRole("link", { name: "Change or retire it" }).click();
  await plain.getByRole("button", { name: "Retire this strategy" }).click();
  await plain.getByRole("heading", { name: /^Retired on/ }).waitFor();
  await plain.getByRole("button", { name: "Suggest it again" }).click();
  expect(await plain.getByText(/^Retired on/).count()).toBe(0);
  await plain.goto(`${at.server.url}/strategies/goal-recontract`);
  await plain.getByRole("button", { name: "Back to the words it came with" }).click();
  await plain.getByRole("heading", { name: "Ask which goal comes first now" }).waitFor();

  await plain.getByRole("link", { name: "Add one of your own" }).click();
  for (const [label, words] of [
    ["Name", "Walk and talk"],
    ["First step", "Offer to walk while you talk."],
    ["Second step", "Let them choose the way."],
    ["Third step", "Ask afterwards how it was."],
    ["To say, in a warm tone", "Shall we walk a little while we talk?"],
    ["To say, in a plain tone", "We could walk while we talk."],
    ["Not when", "walking hurts."],
  ] as const)
    await plain.getByLabel(label).first().fill(words);
  await plain.getByLabel("When", { exact: true }).fill("sitting face to face is hard.");
  await plain.getByRole("group", { name: "It can help as well with" }).getByLabel("a slow decline").check();
  await picture(plain, "catalogue-add");
  await plain.getByRole("button", { name: "Add this strategy" }).click();
  await plain.goto(`${at.server.url}/strategies?grade=own&open=all`);
  await plain.getByText("From your practice. No study is claimed for it.").waitFor();
  expect(await plain.locator(".strategies article").count()).toBe(1);
  await picture(plain, "catalogue-own");
  await context.close();

  const checked = await at.browser.newPage({ ...desk });
  await checked.context().addCookies(await at.page.context().cookies());
  for (const path of ["/strategies/new", "/strategies/pace-check"]) {
    await checked.goto(at.server.url + path);
    expect(await findings(checked), path).toEqual([]);
    await checked.setViewportSize({ width: 320, height: 700 });
    expect(await scrollsSideways(checked), path).toBe(false);
    await checked.setViewportSize({ width: 1280, height: 900 });
  }
  await checked.close();
});
