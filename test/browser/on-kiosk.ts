import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { beginKiosk } from "#care/kiosk/begin-kiosk.ts";
import type { Services } from "#care/services.ts";
import type { StaffActor } from "#model/access.ts";
import { phone } from "./browser.ts";

export interface Room {
  readonly url: string;
  readonly browser: Browser;
  readonly services: Services;
  readonly therapist: StaffActor;
}

/** A device that staff have set up for the waiting room, on its blank page. */
export async function kioskOf(place: Room, options: BrowserContextOptions = {}): Promise<Page> {
  const { url, browser, services, therapist } = place;
  const context = await browser.newContext({ ...phone, ...options });
  const kiosk = await beginKiosk(services, therapist, null);
  await context.addCookies([{ name: "attune_kiosk", value: kiosk, url }]);
  const page = await context.newPage();
  await page.goto(`${url}/kiosk`);
  return page;
}

/** Enters six digits on the blank page. */
export async function enterCode(page: Page, code: string): Promise<void> {
  await page.locator('input[name="code"]').fill(code);
  await page.locator("form.flow button").click();
  await page.locator("fieldset.item").first().waitFor();
}
