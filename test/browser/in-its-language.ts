import type { Page } from "playwright-core";
import { clientTexts, staffCatalogues } from "#model/locales/catalogue.ts";
import { directionOf, type Language, languages } from "#model/locales/languages.ts";

/** Where something is put into a text; what stands in braces of its own is skipped with it. */
const place = /\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** English texts that are no texts of a language, as patterns: what stands in a place may be anything. */
const foreignTo = (language: Language): RegExp[] => {
  if (language === "en") return [];
  const own = new Set([...Object.values(clientTexts(language)), staffCatalogues.en["staff.brand"]]);
  return Object.values({ ...staffCatalogues.en, ...clientTexts("en") })
    .filter((text) => !own.has(text) && /^[^{]+$|\p{L}{4}/u.test(text.replaceAll(place, "{")))
    .map((text) => new RegExp(`^${text.split(place).map(RegExp.escape).join(".+")}$`, "s"));
};
const foreign = new Map(languages.map((language) => [language, foreignTo(language)]));

/** Whatever a page says to somebody who sees it, or has it read to them. */
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
    return [...found];
  });

/** What is not in the page's language, or does not run its way. */
export async function inItsLanguage(page: Page, language: Language): Promise<string[]> {
  const html = page.locator("html");
  const is = `${await html.getAttribute("lang")} ${await html.getAttribute("dir")}`;
  const wanted = `${language} ${directionOf(language)}`;
  const texts = (await said(page)).filter((text) =>
    foreign.get(language)!.some((pattern) => pattern.test(text)),
  );
  return [...(is === wanted ? [] : [`is ${is}`]), ...texts.map((text) => `not translated: ${text}`)];
}

/** Help that is out of reach. */
export async function withoutHelp(page: Page): Promise<string[]> {
  const [way, lines] = [page.locator("a.help-now[href='#help']"), page.locator("#help a[href^='tel:']")];
  return (await way.isVisible()) && (await lines.count()) > 0 ? [] : ["no way to help"];
}
