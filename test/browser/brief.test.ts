import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { demonstrationSignIn, seedDemonstration } from "#care/demonstration/seed-demonstration.ts";
import { replyToClient } from "#care/replies/reply-to-client.ts";
import type { StaffActor } from "#model/access.ts";
import { atServer } from "../at-practice.ts";
import { answeredSession, ownerIn } from "../practice.ts";
import { openedCheckIn, tryAfter } from "../trials.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { withBrowser } from "./with-browser.ts";

/** At 270 words a minute 90 words take twenty seconds: an estimate, nobody was timed. */
const mostWords = 90;
/** With everything on it at once. */
const fullestWords = 105;

const at = withBrowser(atServer());
let page: Page;
let therapist: StaffActor;
beforeAll(async () => {
  await seedDemonstration(at.services);
  therapist = await ownerIn(at.server.store);
  page = await at.browser.newPage(desk);
  await page.goto(`${at.server.url}/sign-in`);
  await page.getByLabel("E-mail").fill(demonstrationSignIn.email);
  await page.getByLabel("Password").fill(demonstrationSignIn.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Brief to print" }).first().waitFor();
});

/** Every word that is to be read, the labels included. */
const wordsOn = (sheet: Page) =>
  sheet.locator(".brief .said").evaluate((text) => {
    const parts = [...text.querySelectorAll("h1, dt, dd, h2, .try-this p, .ask b, .ask span")];
    const words = parts.flatMap((part) => (part.textContent ?? "").split(/\s+/));
    return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  });
const pagesOf = async (sheet: Page) =>
  (await sheet.pdf()).toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;

describe("the brief", () => {
  it.each(["en", "de"])(
    "takes twenty seconds and one page for every client of the demonstration, in %s",
    async (language) => {
      const faults = watchForFaults(page);
      await at.server.store.updateTable("practice").set({ language }).execute();
      const clients = await at.server.store
        .selectFrom("client")
        .select(["id", "name"])
        .orderBy("name")
        .execute();
      expect(clients).toHaveLength(10);
      const counts: Record<string, number> = {};
      for (const { id, name } of clients) {
        await page.goto(`${at.server.url}/clients/${id}/brief`);
        counts[name] = await wordsOn(page);
        expect(await pagesOf(page), name).toBe(1);
        expect(await page.locator(".brief").textContent(), name).not.toContain(name);
        // Nothing ends within a sentence.
        const voices = await page.locator(".try-this .voice, .ask .voice").allTextContents();
        expect(
          voices.filter((said) => !/[.?!…]["”“»]?$/.test(said.trim())),
          name,
        ).toEqual([]);
        // That it is early, or all at the top, is no reason.
        if (name === "Lark" || name === "Tern")
          expect(await page.locator(".brief dt", { hasText: /Perhaps|Vielleicht/ }).count()).toBe(0);
        if (name === "Heron") {
          expect(await findings(page)).toEqual([]);
          await picture(page, `brief-${language}`);
        }
      }
      await at.server.store.updateTable("practice").set({ language: "en" }).execute();
      expect(Object.entries(counts).filter(([, words]) => words > mostWords)).toEqual([]);
      expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);
      expect(faults).toEqual([]);
    },
  );

  it("says what changed, what was asked for and replied, what is tried, and nothing that is not opened", async () => {
    const { id: clientId } = await at.server.store
      .selectFrom("client")
      .select("id")
      .where("name", "=", "Lark")
      .executeTakeFirstOrThrow();
    const day = (week: number) => new Date(Date.UTC(2026, 3, 6 + 7 * week)).toISOString().slice(0, 10);
    for (const [week, score] of [7, 7, 8, 7].entries())
      await openedCheckIn(at.services, therapist, clientId, day(week), score);
    const sessionId = await openedCheckIn(at.services, therapist, clientId, day(4), 3, {
      changeNextTime: "Less homework",
      nextWish:
        "My sister, and what she said about the flat. We both want to keep it for the summer, and neither of us says so.",
    });
    await replyToClient(at.services, therapist, { sessionId, line: "We start with what you bring." });
    await tryAfter(at.services, therapist, clientId, sessionId);
    await page.goto(`${at.server.url}/clients/${clientId}`);
    await page.getByRole("link", { name: "Brief to print" }).click();
    const text = page.locator(".brief .said");
    await text.getByText("Felt understood: 7 to 3").waitFor();
    await text.getByText("Less homework").waitFor();
    await text.getByText("My sister, and what she said about the flat.").waitFor();
    await text.getByText("(more on the page)").waitFor();
    await text.getByText("We start with what you bring.").waitFor();
    await text.getByText("Name the strain, and your part in it: too early to say").waitFor();
    await text.getByText("Perhaps", { exact: true }).waitFor();
    // What is being tried is not suggested over again.
    expect(await text.getByText("Name the strain, and your part in it").count()).toBe(1);
    // What they wrote comes first.
    expect(await text.locator("section").first().textContent()).toContain("Take up what they wrote");
    expect(await text.locator("section h2").count()).toBe(1);
    expect(await pagesOf(page)).toBe(1);
    expect(await wordsOn(page)).toBeLessThanOrEqual(fullestWords);
    await picture(page, "brief-full");
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    const print = page.getByRole("button", { name: "Print", exact: true });
    await print.click();
    expect(await page.locator("body[data-printed]").count()).toBe(1);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 794, height: 1123 });
    expect(await page.getByText("Your notes").isVisible()).toBe(true);
    expect(await print.isVisible()).toBe(false);
    await picture(page, "brief-paper");
    await page.emulateMedia({ media: null });
    await page.setViewportSize(desk.viewport!);

    // Two at once cannot be told apart, and the brief says so.
    expect(await text.getByText("with something else at the same time").count()).toBe(0);
    await tryAfter(at.services, therapist, clientId, sessionId, { strategyId: "pace-check" });
    await page.reload();
    await text.getByText("with something else at the same time").waitFor();
    expect(await text.getByText("Name the strain, and your part in it").count()).toBe(0);
    expect(await wordsOn(page)).toBeLessThanOrEqual(fullestWords);

    // Answered and not opened: it says so, and nothing else of it.
    await answeredSession(at.services, therapist, clientId, day(5), {
      understood: "1",
      task: "1",
      hope: "1",
      nextWish: "To stop coming",
      share: "words",
      unsaidWords: "It felt pointless",
    });
    await page.reload();
    await text.getByText("has answered. Add your view to see it.").waitFor();
    expect(await text.textContent()).not.toMatch(/stop coming|pointless|to 1\b/);

    const context = await at.browser.newContext({ ...phone, javaScriptEnabled: false });
    await context.addCookies(await page.context().cookies());
    const small = await context.newPage();
    await small.goto(page.url());
    await small.setViewportSize({ width: 320, height: 700 });
    expect(await scrollsSideways(small)).toBe(false);
    await picture(small, "brief-phone");
    await context.close();
  });

  it("of every session of a day are printed at once, a sheet each", async () => {
    await page.goto(`${at.server.url}/today`);
    await page.getByRole("link", { name: "Print all briefs" }).click();
    await page.getByText("5 sheets.").waitFor();
    expect(await page.locator(".brief").count()).toBe(5);
    expect(await pagesOf(page)).toBe(5);
    expect(await findings(page)).toEqual([]);
    await page.goto(`${at.server.url}/today/briefs?day=2020-01-01`);
    await page.getByText("No sessions on this day.").waitFor();
  });

  it("is not for a colleague", async () => {
    const other = await at.browser.newContext();
    const answer = await other.request.get(`${at.server.url}/clients/${at.services.newId()}/brief`, {
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(302);
    expect((await page.goto(`${at.server.url}/clients/${at.services.newId()}/brief`))?.status()).toBe(404);
    await other.close();
  });
});
