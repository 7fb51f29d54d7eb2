import { makeDeviceCode, switchDeviceCodes } from "#care/known-devices/make-device-code.ts";
import { passphrase, secretWords } from "../on-notes.ts";
import type { Walk } from "./walk.ts";

/** The check-in from a link: where it leads on a new device, what can be on it, and the thanks. */
export async function checkInPages(walk: Walk): Promise<void> {
  const { url, page, given, t, open, press, look, faults } = walk;
  await open(given.first.url, "the first check-in");
  await open("/c/", "the app's start");
  await page.goto(`${url}/c/unknown`);
  await page.getByText(t("error.link-unknown")).waitFor();
  faults.length = 0;
  await look(page, "a refusal");

  await page.goto(given.next.url);
  await page.locator(".languages summary").click();
  await page.locator('input[name="understood"][value="7"]').check({ force: true });
  await page.locator('input[name="share"][value="words"]').check({ force: true });
  await page.locator('textarea[name="unsaidWords"]').fill("Life is not worth living");
  await page.locator("[data-danger-help]").getByText(t("check-in.danger-now")).waitFor();
  await look(page, "a check-in with an answer, words, help beside them, and the choice of languages");
  await page.locator(".languages summary").click();
  await page.locator("label:has([data-device])").click();
  const note = page.locator("[data-keep-note]");
  await note.getByText(t("notes.first")).waitFor();
  await look(page, "a check-in with words only for the client");
  await note.locator("[data-note-words]").fill(secretWords);
  await note.locator("[data-phrase]").fill(passphrase);
  await note.locator("[data-again]").fill(passphrase);
  await press("notes.keep");
  await note.getByText(t("notes.said.kept")).waitFor();
  await press("check-in.finish");
  await walk.heading("check-in.saved-title");
  await look(page, "saved");
}

/** A practice that asks for six digits, told to another phone and typed there as its keyboard writes them. */
export async function newDevice({ services, therapist, language, given, t, another, look }: Walk) {
  await switchDeviceCodes(services, therapist, { asks: "yes" });
  const page = await another();
  await page.goto(given.later.url);
  await page.getByRole("heading", { name: t("device.title") }).waitFor();
  await look(page, "six digits on a new device");
  const { code } = await makeDeviceCode(services, therapist, given.secondId);
  const typed = language === "ar" ? code.replaceAll(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)]!) : code;
  await page.getByLabel(t("device.code"), { exact: true }).fill(typed);
  await page.getByRole("button", { name: t("device.open"), exact: true }).click();
  await page.getByRole("button", { name: t("check-in.finish"), exact: true }).waitFor();
  await page.context().close();
  await switchDeviceCodes(services, therapist, {});
}
