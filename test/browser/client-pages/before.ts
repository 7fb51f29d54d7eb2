import { expect } from "vitest";
import type { Walk } from "./walk.ts";

const hopes = "🙂 <b>Sleep</b> \u200f";

/** What may be said before the first session, filled in and gone back to. */
export async function pagesBefore({ page, given, t, open, press, look, heading }: Walk): Promise<void> {
  const link = (name: string) => page.getByRole("link", { name, exact: true }).click();
  const care = page.locator('input[name="care"][value="yes"]');
  const words = page.getByRole("textbox").first();
  await open(given.invitation, "the welcome");
  await link(t("introduction.start"));
  await care.check({ force: true });
  await look(page, "before the first session: consent");
  await press("introduction.next");
  await words.fill(hopes);
  await look(page, "before the first session: hopes");
  await press("introduction.next");
  await page.locator('input[name="lead"][value="-2"]').check({ force: true });
  await look(page, "before the first session: preferences");
  await press("introduction.next");
  await words.fill("<script>alert(1)</script>");
  await look(page, "before the first session: goals");
  await press("introduction.finish");
  await heading("introduction.done-title");
  await look(page, "before the first session: done");

  await page.reload();
  await link(t("introduction.done-change"));
  expect(await care.isChecked()).toBe(true);
  await press("introduction.next");
  expect(await words.inputValue()).toBe(hopes.trim());
}
