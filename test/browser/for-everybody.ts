import type { Page } from "playwright-core";
import { scrollsSideways } from "./axe.ts";
import { phone } from "./browser.ts";

/** The looks of somebody who needs the page otherwise. Each returns what is wrong, as words. */

/** Texts that are cut off, or stand outside of their control. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("h1, h2, p, label, .opt span, .pick, .btn, summary, legend")]
      .filter((one) => one.getClientRects().length > 0 && !one.closest(".vh, .skip"))
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline")
      .map((one) => `cut off: ${one.textContent?.trim().slice(0, 40)}`),
  );

/** Texts that stand letter under letter. */
const fallenApart = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *")]
      .filter(
        (one) => one.childElementCount === 0 && !one.closest("svg, .vh") && one.getClientRects().length > 0,
      )
      .map((one) => ({ one, letters: (one.textContent ?? "").trim().length }))
      .filter(({ one, letters }) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        return lines > 3 && letters / lines < 3;
      })
      .map(({ one }) => `falls apart: ${one.textContent?.trim().slice(0, 40)}`),
  );

/** Words that break in what is pressed. */
const broken = (page: Page) =>
  page.evaluate(() => {
    const seen = (one: Element) => one.getClientRects().length > 0;
    const linesOf = (one: Element) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    return [...document.querySelectorAll(".btn, .pick b, .opt span, .opt i")]
      .filter((one) => seen(one) && one.childElementCount === 0 && linesOf(one) > 1)
      .filter((one) => /^[\p{Script=Latin}\p{Script=Arabic}]+$/u.test(one.textContent?.trim() ?? ""))
      .map((one) => `breaks: ${one.textContent}`);
  });

/** At 320 px, options that a list of the platform shows only in part. */
export async function listed(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const found = await page.evaluate(() => {
    const seen = (one: Element) => one.getClientRects().length > 0;
    const brush = document.createElement("canvas").getContext("2d")!;
    return [...document.querySelectorAll("select")].filter(seen).flatMap((list) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(list);
      const arrow = 20;
      const room =
        list.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
      brush.font = font;
      return [...list.options]
        .filter(({ text }) => brush.measureText(text).width > room)
        .map(({ text }) => `cut off in its list: ${text}`);
    });
  });
  await page.setViewportSize(phone.viewport!);
  return found;
}

async function layout(page: Page, where: string): Promise<string[]> {
  const sideways = (await scrollsSideways(page)) ? ["scrolls sideways"] : [];
  const found = [...sideways, ...(await cutOff(page)), ...(await fallenApart(page))];
  return found.map((one) => `${where}: ${one}`);
}

/** 320 px wide; the whole page at 200 % on a desk; and texts alone at 200 % on a phone. */
export async function zoomed(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 320, height: 640 });
  found.push(...(await layout(page, "320 px")), ...(await broken(page)));
  await page.setViewportSize({ width: 640, height: 450 });
  found.push(...(await layout(page, "1280 px at 200 %")));
  await page.setViewportSize(phone.viewport!);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  found.push(...(await layout(page, "texts at 200 %")));
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
  });
  return found;
}

/** Where something still moves. */
export async function moving(page: Page, reducedMotion: "reduce" | "no-preference"): Promise<string[]> {
  await page.emulateMedia({ reducedMotion });
  return page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((one) => {
        const { transitionDuration, transitionProperty, animationName, scrollBehavior } =
          getComputedStyle(one);
        const moves = transitionProperty !== "none" && /[1-9]/.test(transitionDuration);
        return moves || animationName !== "none" || scrollBehavior === "smooth";
      })
      .map((one) => `moves: ${one.tagName} ${one.className}`),
  );
}

/** What has no frame, or looks the same chosen and not, where a device draws in colours of its own. */
export async function forcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "active" });
  const found = await page.evaluate(() => {
    const seen = (one: Element) => one.getClientRects().length > 0;
    const bare = [...document.querySelectorAll(".btn, .input, .pick, .notice, .opt .n:not(:checked) + span")]
      .filter(seen)
      .filter((one) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(one);
        return borderTopStyle === "none" || borderTopWidth === "0px" || borderTopColor === backgroundColor;
      })
      .map((one) => `no frame: ${one.textContent?.slice(0, 40)}`);
    const looks = (one: Element) => {
      const { backgroundColor, color, borderTopColor } = getComputedStyle(one);
      return `${backgroundColor} ${color} ${borderTopColor}`;
    };
    const same = [...document.querySelectorAll(".opt .n:checked + span")]
      .filter((one) => {
        const other = one.closest(".scale")?.querySelector(".n:not(:checked) + span");
        return other && looks(other) === looks(one);
      })
      .map((one) => `looks like what was not chosen: ${one.textContent}`);
    return [...bare, ...same];
  });
  await page.emulateMedia({ forcedColors: "none" });
  return found;
}

/** What goes wrong on paper: dark grounds, things to press, and lines that run off the sheet. */
export async function printed(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  // A4 without its margins, at 96 px an inch.
  await page.setViewportSize({ width: 680, height: 1000 });
  const found = await layout(page, "paper");
  const more = await page.evaluate(() => {
    const seen = (one: Element) => one.getClientRects().length > 0;
    const pressed = [
      ...document.querySelectorAll(".btn, .languages, .help-now, .skip, [data-progress], .move"),
    ]
      .filter(seen)
      .map((one) => `printed, and cannot be pressed on paper: ${one.textContent?.trim().slice(0, 40)}`);
    const light = (colour: string) => Math.min(...colour.match(/\d+/g)!.slice(0, 3).map(Number)) > 150;
    const unseen = [...document.querySelectorAll("h1, h2, p, label, legend, dd, dt, td, li, .opt span")]
      .filter((one) => seen(one) && one.textContent?.trim() && light(getComputedStyle(one).color))
      .map((one) => `too light for paper: ${one.textContent?.trim().slice(0, 40)}`);
    const ground = getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number);
    const dark = Math.min(...ground.slice(0, 3)) < 200 ? ["a dark ground on paper"] : [];
    const gone = seen(document.querySelector("h1")!) ? [] : ["no heading on paper"];
    const help = document.querySelector(".safe");
    return [
      ...pressed,
      ...unseen,
      ...dark,
      ...gone,
      ...(help && !seen(help) ? ["no help lines on paper"] : []),
    ];
  });
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize(phone.viewport!);
  return [...found, ...more];
}

/** What a keyboard does not reach, in which order, without being seen, or hidden behind something. */
export async function byKeyboard(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    // From the very beginning, wherever somebody has been on the page before.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    scrollTo(0, 0);
    const selector =
      "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, summary";
    const stops = new Set<string>();
    let number = 0;
    for (const one of document.querySelectorAll<HTMLElement>(selector)) {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.tabIndex < 0) continue;
      const radio = one instanceof HTMLInputElement && one.type === "radio" ? one : null;
      // A group of radios is one stop: the chosen one, or else whichever the browser takes.
      if (radio && stops.has(radio.name)) continue;
      if (radio) stops.add(radio.name);
      one.dataset.stop = String(number++);
      if (radio)
        for (const other of document.querySelectorAll<HTMLElement>(`input[name="${CSS.escape(radio.name)}"]`))
          other.dataset.stop = one.dataset.stop;
    }
    document.body.dataset.stops = String(number);
  });
  const total = Number(await page.evaluate(() => document.body.dataset.stops));
  const found: string[] = [];
  for (let stop = 0; stop < total && found.length < 6; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await inFocus(page);
    if (at.stop !== String(stop)) found.push(`stop ${stop} of ${total} is ${at.stop}: ${at.name}`);
    if (!at.marked) found.push(`no mark on what is in focus: ${at.name}`);
    if (!at.free) found.push(`hidden behind something: ${at.name}`);
  }
  // On the way back pages scroll up, under what stays at the top.
  for (let stop = total - 2; stop >= 0 && found.length < 6; stop -= 1) {
    await page.keyboard.press("Shift+Tab");
    const at = await inFocus(page);
    if (!at.free) found.push(`hidden behind something, going back: ${at.name}`);
  }
  return found;
}

/** What is in focus: which stop, whether it is marked, and whether some of it is to be seen. */
const inFocus = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const name = `${one.tagName} ${(one.textContent ?? "").trim().slice(0, 30)} ${one.getAttribute("name") ?? ""}`;
    const marked = [one, one.nextElementSibling, one.closest("label")].some((mark) => {
      if (!mark) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(mark);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    const { x, y, width, height } = one.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(x + width / 2, y + height * part));
    const free = points.some((over) => over && (one.contains(over) || one.closest("label")?.contains(over)));
    return { stop: one.dataset.stop, name, marked, free };
  });

const named = new Set(
  "button link textbox searchbox radio checkbox combobox listbox radiogroup DisclosureTriangle image img".split(
    " ",
  ),
);

/** What a screen reader would find without a name, under the same name for two ways, or out of order. */
export async function spoken(page: Page): Promise<string[]> {
  const tools = await page.context().newCDPSession(page);
  const { nodes } = await tools.send("Accessibility.getFullAXTree");
  await tools.detach();
  const found: string[] = [];
  const headings: number[] = [];
  const count = { main: 0, h1: 0 };
  for (const node of nodes) {
    if (node.ignored) continue;
    const role = String(node.role?.value ?? "");
    const name = String(node.name?.value ?? "").trim();
    if (named.has(role) && name === "") found.push(`${role} without a name`);
    if (role === "main") count.main += 1;
    if (role !== "heading") continue;
    const level = Number(node.properties?.find((one) => one.name === "level")?.value.value);
    if (name === "") found.push("a heading without words");
    if (level === 1) count.h1 += 1;
    headings.push(level);
  }
  if (count.main !== 1) found.push(`${count.main} main parts`);
  if (count.h1 < 1) found.push("no first heading");
  for (const [index, level] of headings.entries())
    if (index > 0 && level > headings[index - 1]! + 1)
      found.push(`heading ${level} after ${headings[index - 1]}`);
  const doubled = await page.evaluate(() => {
    const ways = new Map<string, Set<string>>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>("main a[href]")) {
      const name = (link.getAttribute("aria-label") ?? link.textContent ?? "").trim();
      ways.set(name, (ways.get(name) ?? new Set()).add(link.href));
    }
    const radios = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")]
      .filter((radio) => !radio.closest("fieldset")?.querySelector("legend"))
      .map((radio) => `a choice without a question: ${radio.name}`);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`);
    const links = [...ways].filter(([, to]) => to.size > 1).map(([name]) => `one name for two ways: ${name}`);
    return [...links, ...radios, ...twice];
  });
  return [...found, ...doubled];
}
