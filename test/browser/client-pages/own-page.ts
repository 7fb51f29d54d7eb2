import { giveAuthenticator } from "../passkey-phone.ts";
import type { Walk } from "./walk.ts";

/** The own page, from the way in to a passkey that is set. */
export async function ownPages(walk: Walk): Promise<void> {
  const { url, page, given, t, open, press, look, heading } = walk;
  await page.goto(`${url}/me`);
  await page.getByRole("button", { name: t("passkey.enter") }).waitFor();
  await look(page, "the way into the own page");
  await page.getByLabel(t("own.code"), { exact: true }).fill(given.code);
  await press("own.open");
  await heading("own.title");
  await page.getByText(t("own.line.below")).waitFor();
  await look(page, "the own page");
  await open(`/me/check-ins/${given.topicSession}`, "one check-in of the own page");
  await open("/me/introduction", "what was said before the start");
  await open("/me/data", "data and choices");
  await giveAuthenticator(page);
  await press("passkey.add");
  await page.getByRole("button", { name: t("passkey.remove") }).waitFor();
  await look(page, "data and choices, with a passkey");
}

/** A check-in that was sent and not opened yet: its answers can be changed. */
export async function unopenedCheckIn({ url, given, t, press, look, page }: Walk): Promise<void> {
  await page.goto(`${url}/me/check-ins/${given.next.sessionId}`);
  await page.getByText(t("own.change-title"), { exact: true }).click();
  await look(page, "one check-in that was not opened yet");
  await page.locator('textarea[name="nextWish"]').fill("Life is not worth living");
  await page.locator("[data-danger-help]").getByText(t("check-in.danger-now")).waitFor();
  await press("check-in.save-changes");
  await page.getByText(t("check-in.danger-title")).first().waitFor();
  await look(page, "one check-in with danger in what was changed");
}

/** Nothing of the client is left to look at after this. */
export async function erasedPage({ page, t, open, press, look }: Walk): Promise<void> {
  await open("/me/erase", "before erasing");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await press("own.erase-do");
  await page.getByText(t("own.erased")).waitFor();
  await look(page, "erased");
}
