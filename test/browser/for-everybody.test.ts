import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { languages } from "#model/locales/languages.ts";
import { openPractice, testServices } from "../practice.ts";
import { desk, launchBrowser } from "./browser.ts";
import { type Place, walkClientPages } from "./client-pages.ts";
import { byKeyboard, forcedColours, moving, printed, spoken, zoomed } from "./for-everybody.ts";
import { startServer } from "./server.ts";

let place: Place;
beforeAll(async () => {
  const server = await startServer();
  const services = testServices(server.store, new Date().toISOString());
  place = { server, browser: await launchBrowser(), services, therapist: await openPractice(services) };
});
afterAll(async () => {
  await place.browser.close();
  await place.server.stop();
});

/** Walks all pages and lists what one way of looking finds on each. */
async function foundOn(
  language: (typeof languages)[number],
  looks: Readonly<Record<string, (page: Page) => Promise<string[]>>>,
): Promise<string[]> {
  const found: string[] = [];
  let pages = 0;
  await walkClientPages(place, language, async (page, name) => {
    pages += 1;
    for (const [how, look] of Object.entries(looks))
      found.push(...(await look(page)).map((fault) => `${name}, ${how}: ${fault}`));
  });
  expect(pages).toBeGreaterThan(20);
  return found;
}

it.each(languages)(
  "every client page holds at 320 px and at 200 %, and has a name for everything, in %s",
  async (language) => {
    expect(await foundOn(language, { zoomed, spoken })).toEqual([]);
  },
);

it("every client page can be used with a keyboard alone, in order, with its place always to be seen", async () => {
  expect(await foundOn("en", { byKeyboard })).toEqual([]);
});

it("every client page holds where nothing may move, where a device draws its own colours, and on paper", async () => {
  let moved = 0;
  const still = (page: Page) => moving(page, "reduce");
  const watch = async (page: Page) => {
    moved += (await moving(page, "no-preference")).length;
    return [];
  };
  expect(await foundOn("en", { watch, still, forcedColours, printed })).toEqual([]);
  // Otherwise nothing was looked for.
  expect(moved).toBeGreaterThan(0);
});

it("finds each of these on a page that was made to be wrong", async () => {
  const page = await place.browser.newPage(desk);
  const wrong = async (content: string, look: (page: Page) => Promise<string[]>) => {
    await page.setContent(`<html lang="en"><body><main><h1>One</h1>${content}</main></body></html>`);
    return (await look(page)).join("; ");
  };
  expect(await wrong(`<p style="width: 400px">wide</p>`, zoomed)).toMatch(/320 px: scrolls sideways/);
  expect(await wrong(`<h2 style="width: 3rem; white-space: nowrap">a long title</h2>`, zoomed)).toMatch(
    /cut off/,
  );
  expect(await wrong(`<p style="width: 1ch; overflow-wrap: anywhere">tomorrow</p>`, zoomed)).toMatch(
    /falls apart/,
  );
  expect(await wrong("<button></button>", spoken)).toMatch(/button without a name/);
  expect(await wrong("<h3>Three</h3>", spoken)).toMatch(/heading 3 after 1/);
  expect(await wrong(`<a href="/a">more</a><a href="/b">more</a>`, spoken)).toMatch(/one name for two ways/);
  expect(await wrong(`<label>7<input type="radio" name="n"></label>`, spoken)).toMatch(/without a question/);
  expect(await wrong(`<p id="a">1</p><p id="a">2</p>`, spoken)).toMatch(/id twice: a/);
  const still = (page: Page) => moving(page, "reduce");
  expect(await wrong(`<p style="transition: all 1s">x</p>`, still)).toMatch(/moves: P/);
  expect(await wrong(`<a class="btn" href="/">x</a>`, forcedColours)).toMatch(/no frame: x/);
  expect(await wrong(`<a class="btn" href="/">x</a>`, printed)).toMatch(/cannot be pressed on paper/);
  expect(await wrong(`<p style="color: white">x</p>`, printed)).toMatch(/too light for paper: x/);
  expect(await wrong(`<a href="/" style="outline: none">x</a>`, byKeyboard)).toMatch(/no mark/);
  const covered = `<div style="position: fixed; inset: 0; background: red"></div>`;
  expect(await wrong(`<a href="/">x</a>${covered}`, byKeyboard)).toMatch(/hidden behind something/);
  expect(await wrong(`<button tabindex="2">b</button><button tabindex="1">a</button>`, byKeyboard)).toMatch(
    /stop 1 of 2 is/,
  );
  await page.close();
});
