import { expect } from "vitest";
import type { Walk } from "./walk.ts";

/** Where messages are chosen: by the link, and on the own page with the calendar to subscribe to. */
export async function remindersPage({ context, page, given, t, look }: Walk): Promise<void> {
  // A browser without windows is forbidden notifications from the start; here it has not been asked yet.
  await context.addInitScript(() => {
    Object.defineProperty(Notification, "permission", { value: "default" });
  });
  await page.goto(`${given.next.url}/reminders`);
  // Nothing was sent from here, so that notifications are not offered yet.
  await page.getByText(t("phone.after-sending")).waitFor();
  await look(page, "reminders");
}

export async function ownReminders({ context, page, url, t, press, look }: Walk): Promise<void> {
  await page.goto(`${url}/me/reminders`);
  await page.getByRole("button", { name: t("phone.on") }).waitFor();
  await look(page, "reminders of the own page");
  await press("calendar.make");
  const address = await page.getByLabel(t("calendar.address")).inputValue();
  await look(page, "the calendar's address, shown once");
  const calendar = await context.request.get(address);
  expect(calendar.headers()).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": "private, no-store",
  });
  expect(await calendar.text()).toContain(`X-WR-CALNAME:${t("message.calendar").replaceAll(",", "\\,")}`);
  await page.goto(`${url}/me/reminders`);
  expect(await page.content()).not.toContain(address.split("/").at(-1));
  await press("calendar.off");
  await page.getByRole("button", { name: t("calendar.make") }).waitFor();
  expect((await context.request.get(address)).status()).toBe(404);
}
