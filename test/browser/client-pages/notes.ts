import { passphrase, secretWords } from "../on-notes.ts";
import type { Walk } from "./walk.ts";

/** The page of the private notes: on a phone that has none. */
export async function notesPageBefore({ page, url, language, t, look }: Walk): Promise<void> {
  await page.goto(`${url}/c/notes/${language}`);
  await page.getByText(t("notes.first-title")).waitFor();
  await look(page, "notes, before the first");
}

/** And on one that keeps a note, locked and open. */
export async function notesPage({ page, url, language, t, press, look }: Walk): Promise<void> {
  await page.goto(`${url}/c/notes/${language}`);
  const locked = page.getByRole("button", { name: t("notes.unlock") });
  await locked.waitFor();
  await look(page, "notes, locked");
  await page.locator("[data-unlock] input").fill(passphrase);
  await press("notes.unlock");
  await page.locator("[data-list]").getByText(secretWords).waitFor();
  await press("notes.share");
  await page.getByText(t("notes.share-who")).waitFor();
  await look(page, "notes, open");
  await press("notes.lock");
  await locked.waitFor();
}
