import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { languages } from "#model/locales/languages.ts";
import { findings } from "./axe.ts";
import { desk, launchBrowser } from "./browser.ts";
import { byKeyboard, forcedColours, listed, moving, printed, spoken, zoomed } from "./for-everybody.ts";
import { inItsLanguage, withoutHelp } from "./in-its-language.ts";

it("walks the client pages in every language", () => {
  const walked = readdirSync(join(import.meta.dirname, "for-everybody"));
  expect(walked.sort()).toEqual(languages.map((language) => `${language}.test.ts`).sort());
});

it("finds each of these on a page that was made to be wrong", async () => {
  await using browser = await launchBrowser();
  const page = await browser.newPage(desk);
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
  expect(await wrong(`<a class="btn" style="width: 2ch; overflow-wrap: anywhere">no</a>`, zoomed)).toBe("");
  const word = `<a class="btn" style="display: block; width: 3ch; overflow-wrap: anywhere">Nein</a>`;
  expect(await wrong(word, zoomed)).toMatch(/breaks: Nein/);
  const list = `<select style="width: 80px"><option>Something that is hard to say</option></select>`;
  expect(await wrong(list, listed)).toMatch(/cut off in its list/);
  expect(await wrong("<button></button>", spoken)).toMatch(/button without a name/);
  expect(await wrong("<h3>Three</h3>", spoken)).toMatch(/heading 3 after 1/);
  expect(await wrong(`<a href="/a">more</a><a href="/b">more</a>`, spoken)).toMatch(/one name for two ways/);
  expect(await wrong(`<label>7<input type="radio" name="n"></label>`, spoken)).toMatch(/without a question/);
  expect(await wrong(`<p id="a">1</p><p id="a">2</p>`, spoken)).toMatch(/id twice: a/);
  expect(await wrong("<p>Get help now</p>", (page) => inItsLanguage(page, "de"))).toMatch(
    /^is en null; not translated: Get help now$/,
  );
  expect(await wrong(`<p>Step 2 of 5</p>`, (page) => inItsLanguage(page, "ja"))).toMatch(/not translated/);
  expect(await wrong(`<a class="help-now" href="#help">Help</a>`, withoutHelp)).toMatch(/no way to help/);
  expect(await wrong(`<img src="/a.png">`, findings)).toMatch(/light image-alt/);
  expect(await wrong(`<p style="color: #aaa">light</p>`, findings)).toMatch(/dark color-contrast/);
  const small = `<button style="all: unset; font-size: 8px">a</button>`;
  expect(await wrong(small + small, findings)).toMatch(/light target-size/);
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
});
