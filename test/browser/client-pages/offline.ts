import { expect } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { onDevice } from "../on-phone.ts";
import type { Walk } from "./walk.ts";

/** A check-in that is on the phone: begun, waiting, and not taken; beside its page and where the app starts. */
export async function offlinePages(walk: Walk): Promise<void> {
  const { page, context, services, therapist, given, t, press, look, open, faults } = walk;
  const { url: checkIn, sessionId } = given.first;
  const shown = (text: string) => page.getByText(text).waitFor();
  const words = page.locator('textarea[name="changeNextTime"]');
  await page.goto(checkIn);
  await words.fill("Slower");
  await expect.poll(() => onDevice(walk)).toContain("Slower");
  await page.goto(`${walk.url}/c/`);
  await shown(t("offline.begun-title"));
  await look(page, "the app's start, with a check-in that was begun");
  await page.goto(checkIn);
  await expect.poll(() => words.inputValue()).toBe("Slower");
  await context.setOffline(true);
  await press("check-in.finish");
  await shown(t("offline.waiting-title"));
  await look(page, "a check-in that waits on the phone");
  await page.goto(`${walk.url}/c/`);
  await shown(t("offline.waiting-title"));
  await look(page, "the app's start, with a check-in that waits");
  await makeLink(services, therapist, sessionId, { closeDevices: true });
  await context.setOffline(false);
  await shown(t("offline.refused-title"));
  await open(checkIn, "a check-in that was not taken");
  faults.length = 0;
}

/** What is said where a browser keeps nothing, or does not trust the connection. */
export async function whatIsNotAllowed({ another, given, t, look, faults }: Walk): Promise<void> {
  const { url } = given.later;
  const unkept = await another();
  await unkept.addInitScript(() => Reflect.deleteProperty(window, "indexedDB"));
  await unkept.goto(url);
  await unkept.getByText(t("offline.unkept")).waitFor();
  await unkept.context().setOffline(true);
  await unkept.getByRole("button", { name: t("check-in.finish"), exact: true }).click();
  await unkept.getByText(t("offline.unsent-title"), { exact: true }).waitFor();
  await look(unkept, "a check-in that can neither be sent nor kept");
  await unkept.context().close();
  const insecure = await another();
  await insecure.addInitScript(() => Object.defineProperty(window, "isSecureContext", { value: false }));
  await insecure.goto(url);
  await insecure.getByText(t("offline.insecure")).waitFor();
  await look(insecure, "a check-in without encryption");
  await insecure.context().close();
  faults.length = 0;
}
