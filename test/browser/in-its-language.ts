import type { Page } from "playwright-core";
import { clientTexts, staffCatalogues } from "#model/locales/catalogue.ts";
import { directionOf, type Language, languages } from "#model/locales/languages.ts";

/** Where something is put into a text; what stands in braces of its own is skipped with it. */
const place = /\{(?:[^{}]|\{[^{}]*\})*\}/g;

interface Foreign {
  /** Texts as they stand; most are. */
  readonly whole: ReadonlySet<string>;
  /** Texts with places, as patterns: what stands in a place may be anything. */
  readonly withPlaces: readonly RegExp[];
}

/** English texts that are no texts of a language. */
function foreignTo(language: Language): Foreign {
  if (language === "en") return { whole: new Set(), withPlaces: [] };
  const own = new Set([...Object.values(clientTexts(language)), staffCatalogues.en["staff.brand"]]);
  const texts = Object.values({ ...staffCatalogues.en, ...clientTexts("en") })
    .filter((text) => !own.has(text) && /^[^{]+$|\p{L}{4}/u.test(text.replaceAll(place, "{")))
    .map((text) => text.split(place));
  return {
    whole: new Set(texts.flatMap((parts) => (parts.length === 1 ? parts : []))),
    withPlaces: texts
      .filter(({ length }) => length > 1)
      .map((parts) => new RegExp(`^${parts.map(RegExp.escape).join(".+")}$`, "s")),
  };
}
const foreign = new Map(languages.map((language) => [language, foreignTo(language)]));

/** Whatever a page says to somebody who sees it, or has it read to them; its language, and the way it runs. */
const said = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
      text.parentElement?.closest("script, style, noscript")
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    const found = new Set<string>();
    while (texts.nextNode()) found.add(texts.currentNode.textContent!.trim());
    for (const name of ["aria-label", "placeholder", "title", "alt"])
      for (const one of document.querySelectorAll(`[${name}]`)) found.add(one.getAttribute(name)!.trim());
    const html = document.documentElement;
    return { lang: html.getAttribute("lang"), dir: html.getAttribute("dir"), texts: [...found] };
  });

/** What is not in the page's language, or does not run its way. */
export async function inItsLanguage(page: Page, language: Language): Promise<string[]> {
  const { whole, withPlaces } = foreign.get(language)!;
  const { lang, dir, texts } = await said(page);
  const is = `${lang} ${dir}`;
  const wanted = `${language} ${directionOf(language)}`;
  const other = texts.filter((text) => whole.has(text) || withPlaces.some((pattern) => pattern.test(text)));
  return [...(is === wanted ? [] : [`is ${is}`]), ...other.map((text) => `not translated: ${text}`)];
}

/** Help that is out of reach. */
export async function withoutHelp(page: Page): Promise<string[]> {
  const [way, lines] = [page.locator("a.help-now[href='#help']"), page.locator("#help a[href^='tel:']")];
  return (await way.isVisible()) && (await lines.count()) > 0 ? [] : ["no way to help"];
}
