import type { Page } from "playwright-core";
import type { OnPhone } from "./on-phone.ts";

export const secretWords = "I did not tell the truth about March";
export const passphrase = "three gulls on a pier";

export async function chooseOnlyForMe(page: Page): Promise<void> {
  await page.getByText("Only for me", { exact: true }).click();
  await page.locator("[data-note-words]").waitFor();
}

export async function typePassphrase(page: Page, typed = passphrase, again = typed): Promise<void> {
  const field = page.locator("[data-keep-note]");
  await field.getByLabel("Your passphrase").fill(typed);
  const second = field.getByLabel("The same passphrase again");
  if (await second.isVisible()) await second.fill(again);
}

/** Writes a note on the check-in, and presses the button that keeps it. */
export async function writeOnCheckIn(page: Page): Promise<void> {
  await chooseOnlyForMe(page);
  await page.getByLabel("Words only for you").fill(secretWords);
  await page.getByText("Before your first note").waitFor();
  await typePassphrase(page);
  await page.getByRole("button", { name: "Keep it on this phone" }).click();
}

/** Keeps the first note of a phone on the notes' own page, which is open after. */
export async function keepOnNotesPage(at: OnPhone, url: string): Promise<void> {
  await at.page.goto(url);
  await at.page.getByText("Before your first note").waitFor();
  await at.page.getByLabel("Words only for you").fill(secretWords);
  await typePassphrase(at.page);
  await at.page.getByRole("button", { name: "Keep it on this phone" }).click();
  await at.page.locator("[data-list]").getByText(secretWords).waitFor();
}

export async function openNotes(page: Page, phrase = passphrase): Promise<void> {
  await page.locator("[data-unlock]").getByLabel("Your passphrase").fill(phrase);
  await page.getByRole("button", { name: "Open my notes" }).click();
}

/** Everything that this browser keeps for the site, as text: databases, their keys, and both storages. */
export const allKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const said = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? [...value].map((byte) => String.fromCharCode(byte)).join("") : value;
    const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name = "" } of await indexedDB.databases()) {
      const base = await asked(indexedDB.open(name));
      for (const store of base.objectStoreNames) {
        const within = base.transaction(store).objectStore(store);
        all.push(name, store, await asked(within.getAllKeys()), await asked(within.getAll()));
      }
      base.close();
    }
    return JSON.stringify(all, said);
  });
