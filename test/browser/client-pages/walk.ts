import type { BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { ClientKey } from "#model/locales/catalogue.ts";
import type { Language } from "#model/locales/languages.ts";
import { type ClientTranslate, translator } from "#model/locales/translate.ts";
import { phone, watchForFaults } from "../browser.ts";
import { type Given, given } from "./given.ts";
import type { Place } from "./place.ts";

/** Looks at one page in one state. */
export type Look = (page: Page, name: string) => Promise<void>;

/** One walk through the client's pages, in one language, on one phone; its parts go on from each other. */
export interface Walk extends Omit<Place, keyof AsyncDisposable> {
  readonly language: Language;
  readonly t: ClientTranslate;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly given: Given;
  /** What went wrong on the way that no page shows. A part that provokes something takes it out again. */
  readonly faults: string[];
  readonly look: Look;
  /** Goes to an address, or a path of the server, and looks. */
  open(path: string, name: string): Promise<void>;
  press(key: ClientKey): Promise<void>;
  heading(key: ClientKey): Promise<void>;
  /** Another phone, which keeps nothing of the first. */
  another(): Promise<Page>;
  readonly options: BrowserContextOptions;
}

export async function beginWalk(place: Place, language: Language, look: Look): Promise<Walk> {
  const t = translator<Language>(language);
  const options = { ...phone, locale: language, ignoreHTTPSErrors: true };
  const faults: string[] = [];
  const another = async () => {
    const page = await (await place.browser.newContext(options)).newPage();
    watchForFaults(page, faults);
    return page;
  };
  const page = await another();
  return {
    ...place,
    language,
    t,
    context: page.context(),
    page,
    given: await given(place),
    faults,
    look,
    open: async (path, name) => {
      await page.goto(path.startsWith("/") ? place.url + path : path);
      await look(page, name);
    },
    press: (key) => press(page.getByRole("button", { name: t(key), exact: true })),
    heading: (key) => page.getByRole("heading", { name: t(key), exact: true }).waitFor(),
    another,
    options,
  };
}

/**
 * Presses a button, and where its form is held until the practice is known to be there, waits for the page it leads to. The
 * check-in sends in its own way.
 */
async function press(button: Locator): Promise<void> {
  const held = await button.evaluate(
    (one: HTMLButtonElement) =>
      one.form?.method === "post" &&
      one.form.id !== "answers" &&
      document.querySelector("[data-not-sent]") !== null,
  );
  if (held) await Promise.all([button.page().waitForEvent("load"), button.click()]);
  else await button.click();
}
