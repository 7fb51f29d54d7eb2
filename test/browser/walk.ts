import type { Page } from "playwright-core";

/** Steps of the main path as a person takes them, by what stands on the page. */
export const owner = { email: "owner@practice.example", password: "correct horse battery" };

export async function openPractice(page: Page, url: string, code?: string) {
  await page.goto(url);
  if (code) await page.getByLabel("Code from the terminal").fill(code);
  await page.getByLabel("Name of your practice").fill("Harbour practice");
  await page.getByLabel("Country").selectOption("GB");
  await page.getByLabel("Name of the line").first().fill("Emergency");
  await page.getByLabel("Number").first().fill("999");
  await page.getByLabel("Your name").fill("Rowan Field");
  await page.getByLabel("Your e-mail").fill(owner.email);
  await page.getByLabel("A password").fill(owner.password);
  await page.getByRole("button", { name: "Open the practice" }).click();
  await page.getByRole("heading", { name: "Clients", level: 1 }).waitFor();
}

/** Signs in as the owner of a practice that is open already. */
export async function signIn(page: Page, url: string) {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("E-mail").fill(owner.email);
  await page.getByLabel("Password").fill(owner.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("navigation").first().waitFor();
}

export async function addClient(page: Page, url: string, name: string) {
  await page.goto(`${url}/clients`);
  await page.getByLabel("Code name or name").fill(name);
  await page.getByRole("button", { name: "Add this client" }).click();
  await page.getByRole("heading", { name, level: 1 }).waitFor();
  return page.url();
}

/** Adds a session on a day and makes its link; ends on the link's page. */
export async function addSessionAndLink(page: Page, clientUrl: string, date: string): Promise<string> {
  await page.goto(clientUrl);
  const another = page.getByText("Add another session");
  // While a next one is planned the sessions are folded away.
  if (!(await page.locator("#sessions").isVisible()))
    await page.getByText("Sessions", { exact: true }).click();
  if (await another.isVisible()) await another.click();
  await page.getByLabel("Date").fill(date);
  await page.getByRole("button", { name: "Add this session" }).click();
  await page.getByRole("link", { name: "Check-in link" }).first().click();
  await page.getByRole("button", { name: "Make a link" }).click();
  return page.locator("#check-in-link").inputValue();
}

/** Answers every statement on the page with its number, in order; `undefined` leaves one out. */
export async function answer(page: Page, numbers: readonly (number | undefined)[]) {
  const scales = page.locator("fieldset.item");
  for (const [index, number] of numbers.entries()) {
    if (number === undefined) continue;
    await scales.nth(index).locator(`input[value="${number}"]`).check({ force: true });
  }
}
