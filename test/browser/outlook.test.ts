import { expect, it } from "vitest";
import { recalibrate } from "#care/alliance/recalibrate.ts";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { setAttendance } from "#care/sessions/set-attendance.ts";
import type { OutlookEstimate } from "#science/engagement/outlook/fit-outlook.ts";
import { atPractice } from "../at-practice.ts";
import { fillWithEndings } from "../endings.ts";
import { addClientWithSession, answeredSession } from "../practice.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { signIn } from "./walk.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());

it("the outlook is a band with reasons, becomes a frequency with the practice's endings, and stops on the client's no", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-10-01");
  const low = { understood: "4", task: "4", hope: "3" };
  for (const date of ["2026-10-08", "2026-10-15", "2026-10-22"]) {
    const { sessionId } = await answeredSession(at.services, at.therapist, clientId, date, low);
    await seeWithoutGuessing(at.services, at.therapist, sessionId);
  }
  const missed = await addSession(at.services, at.therapist, { clientId, date: "2026-10-29" });
  await setAttendance(at.services, at.therapist, { sessionId: missed, attendance: "missed" });

  const page = await at.browser.newPage(desk);
  const faults = watchForFaults(page);
  await signIn(page, at.server.url);
  const clientUrl = `${at.server.url}/clients/${clientId}`;

  // Before there are endings: a band, what carries it, and no number.
  await page.goto(clientUrl);
  const card = page.locator("#outlook");
  expect(await card.textContent()).toContain("More likely than usual to stop coming. Worth asking");
  expect(await card.locator("li").allTextContents()).toEqual([
    "The alliance so far is lower than most clients’.",
    "The last session was missed.",
  ]);
  expect(await card.textContent()).toContain("This is assumed, not learnt from your clients");
  expect(await card.textContent()).not.toContain("Of 100");
  await page.goto(`${at.server.url}/practice/outlook`);
  expect(await page.locator("main").textContent()).toContain("Always: 30 endings");
  // Which terms are in, those first; why the others are not is said once.
  expect(await page.locator("#terms tbody td").allTextContents()).toEqual([
    "yes, from the start",
    "yes, from the start",
    ...Array.from({ length: 6 }, () => "not yet"),
  ]);
  expect(await page.getByText("too few endings").count()).toBe(1);
  expect(await findings(page)).toEqual([]);
  await picture(page, "calibration-prior");

  await fillWithEndings(at.services, at.therapist, 5, 400);
  await recalibrate(at.services, { kind: "operator" }, at.therapist.practiceId);
  await page.goto(clientUrl);
  await page.locator("details", { has: card }).evaluate((fold: HTMLDetailsElement) => {
    fold.open = true;
  });
  expect(await card.textContent()).toMatch(
    /Of 100 clients like this, about \d+ \(\d+ to \d+\) leave without agreement within the next 3 sessions; usually \d+\./,
  );
  expect(await findings(page)).toEqual([]);
  await card.scrollIntoViewIfNeeded();
  await picture(page, "outlook-client");

  await card.getByRole("link", { name: "How far to trust it" }).click();
  await page.getByRole("heading", { name: "How far to trust the outlook", level: 1 }).waitFor();
  expect(await page.locator("#terms th[scope=col]").last().textContent()).toMatch(/^Held-out gain/);
  expect(await page.locator(".calibration .roomy circle").count()).toBeGreaterThan(4);
  expect(await page.getByText("1 is right, less is too extreme").textContent()).toMatch(/\d\.\d\d \(/);
  await page.getByText("As a table").click();
  expect(await page.getByRole("row").count()).toBeGreaterThan(10);
  expect(await findings(page)).toEqual([]);
  await picture(page, "calibration");
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(page)).toBe(false);
  await picture(page, "calibration-narrow");
  await page.setViewportSize(desk.viewport!);

  // Where the check found it no better than the usual rate, the page says so before anything else.
  const { estimate } = await at.server.store
    .selectFrom("outlook")
    .select("estimate")
    .executeTakeFirstOrThrow();
  const { stamp, estimate: found } = JSON.parse(estimate) as { stamp: string; estimate: OutlookEstimate };
  const noBetter = { ...found, check: { ...found.check!, brier: found.check!.brierOfRates } };
  await at.server.store
    .updateTable("outlook")
    .set({ estimate: JSON.stringify({ stamp, estimate: noBetter }) })
    .execute();
  await page.reload();
  await page.getByText("it says no more than telling every client the usual rate").waitFor();
  await at.server.store.updateTable("outlook").set({ estimate }).execute();

  // The client reads that it exists, and says no.
  const { code } = await makePairingCode(at.services, at.therapist, clientId);
  const context = await at.browser.newContext({ ...phone, javaScriptEnabled: false });
  const own = await context.newPage();
  await own.goto(`${at.server.url}/me`);
  await own.getByLabel("Code", { exact: true }).fill(code);
  await own.getByRole("button", { name: "Open" }).click();
  await own.goto(`${at.server.url}/me/data`);
  const about = own.locator("section", { has: own.getByRole("heading", { name: "An estimate about you" }) });
  expect(await about.textContent()).not.toMatch(/\d/);
  await about.scrollIntoViewIfNeeded();
  await picture(own, "estimate-about-you");
  await own.locator('button[name="outlook"][value="stop"]').click();
  await own.locator('button[name="outlook"][value="allow"]').waitFor();
  const taken = await own.request.get(`${at.server.url}/me/data/attune.html`);
  expect(await taken.text()).toContain("No estimate is made of you.");
  await page.goto(clientUrl);
  expect(await card.textContent()).toBe("Heron does not want an outlook to be made. None is.");

  // Care ends, and goes on.
  await page.getByText("Language, e-mail, and the end of care").click();
  await page.getByLabel("How did it end?").selectOption("improved");
  await page.getByLabel("Last day").fill("2026-10-20");
  await page.getByRole("button", { name: "End care" }).click();
  await page.getByText("Ended on 20 Oct 2026: Improved enough and stopped.").waitFor();
  expect(await card.textContent()).toBe("Care has ended. No outlook is made.");
  await picture(page, "care-ended");
  await page.getByRole("button", { name: "Care goes on" }).click();
  await page.getByRole("button", { name: "End care" }).waitFor();
  expect(faults).toEqual([]);
});
