import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Language } from "#model/locales/languages.ts";
import { findings } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPlace } from "./client-pages/place.ts";
import { walkClientPages } from "./client-pages.ts";
import { byKeyboard, forcedColours, listed, moving, printed, spoken, zoomed } from "./for-everybody.ts";
import { inItsLanguage, withoutHelp } from "./in-its-language.ts";
import { picture } from "./picture.ts";

/** Right to left is tried with a keyboard, on paper and in other colours as well; the rest differs by its words alone. */
const everyWay = new Set<Language>(["en", "ar"]);

type Way = (page: Page) => Promise<string[]>;
/** How a page is looked at; `moved` hears how much on it moves where it may. */
const waysFor = (language: Language, moved: (much: number) => void): Readonly<Record<string, Way>> => ({
  language: (page) => inItsLanguage(page, language),
  help: withoutHelp,
  axe: findings,
  zoomed,
  listed,
  spoken,
  ...(everyWay.has(language) && {
    byKeyboard,
    still: async (page) => {
      moved((await moving(page, "no-preference")).length);
      return moving(page, "reduce");
    },
    forcedColours,
    printed,
  }),
});

/** Looks at every client page in one language. A file for each language, so that they go side by side. */
export function everyClientPageIn(language: Language): void {
  it(`every client page can be used by everybody in ${language}`, async () => {
    await using browser = await launchBrowser(["--ignore-certificate-errors"]);
    await using place = await openPlace(browser);
    const found: string[] = [];
    let pages = 0;
    let moves = 0;
    const ways = waysFor(language, (much) => {
      moves += much;
    });
    const faults = await walkClientPages(place, language, async (page, name) => {
      pages += 1;
      for (const [how, look] of Object.entries(ways))
        found.push(...(await look(page)).map((fault) => `${name}, ${how}: ${fault}`));
      await picture(page, `${language}-${name}`);
    });
    expect(pages).toBe(38);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    // Otherwise nothing was looked for.
    expect(moves > 0).toBe(everyWay.has(language));
  });
}
