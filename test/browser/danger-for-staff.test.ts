import { expect, it } from "vitest";
import { addSession } from "#care/sessions/add-session.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession, answeredSession } from "../practice.ts";
import { openedCheckIn } from "../trials.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk } from "./browser.ts";
import { picture } from "./picture.ts";
import { signIn } from "./walk.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());

it("what may mean danger stands with its place and help on the page of any session, and nothing is called usual beside it", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-06-01");
  for (const day of ["2026-06-08", "2026-06-15", "2026-06-22"])
    await openedCheckIn(at.services, at.therapist, clientId, day, 8);
  await answeredSession(at.services, at.therapist, clientId, "2026-06-29", {
    understood: "2",
    share: "words",
    unsaidWords: "Some nights I want to die",
  });
  const next = await addSession(at.services, at.therapist, { clientId, date: "2026-07-06" });

  const page = await at.browser.newPage(desk);
  await signIn(page, at.server.url);
  await page.goto(`${at.server.url}/sessions/${next}/view`);
  const alert = page.getByRole("alert");
  for (const said of [
    "In the check-in after the session on 29 Jun 2026:",
    "Some nights I want to die",
    "Emergency 999",
    "are you safe today?",
  ])
    expect(await alert.textContent()).toContain(said);
  expect(await findings(page)).toEqual([]);
  await picture(page, "session-danger");
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(page)).toBe(false);
  await page.setViewportSize(desk.viewport!);

  await page.goto(`${at.server.url}/clients/${clientId}`);
  expect(await page.getByRole("alert").textContent()).toContain(
    "In the check-in after the session on 29 Jun 2026:",
  );
  expect(await page.locator(".badges .badge").allTextContents()).toEqual(["Read now"]);
  expect(await page.locator("#outlook").textContent()).toMatch(
    /^Heron shared something that may mean danger/,
  );
  expect(await page.locator("main").textContent()).not.toMatch(/lies within|About as likely|usual range\.$/);
});
