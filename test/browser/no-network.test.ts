import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { addClient } from "#care/clients/add-client.ts";
import { invite } from "#care/intake/invite.ts";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { languages } from "#model/locales/languages.ts";
import { findings } from "./axe.ts";
import { spoken, zoomed } from "./for-everybody.ts";
import { inItsLanguage, withoutHelp } from "./in-its-language.ts";
import { isKept, newLink, onDevice, onPhone, openAndKeep, reopen, thanks } from "./on-phone.ts";

const at = onPhone();
const change = () => at.page.getByLabel("One thing to change next time");
const none = () => at.page.getByRole("heading", { name: "No network right now" }).waitFor();
const choose = async (language: string) => {
  const choice = at.page.locator("details.languages");
  if ((await choice.getAttribute("open")) === null) await choice.locator("summary").click();
  await choice.locator(`button[value="${language}"]`).click();
};
const staysWhereItIs = () => at.page.getByText("Another language needs a network").waitFor();
const language = () => at.page.locator("html").getAttribute("lang");

/** Pages that no device keeps, with a field to write in. */
async function invited(): Promise<string> {
  const id = await addClient(at.services, at.therapist, { name: "Heron" });
  return `/i/${(await invite(at.services, at.therapist, id)).token}`;
}
async function enter(): Promise<void> {
  const id = await addClient(at.services, at.therapist, { name: "Heron" });
  await at.page.goto(`${at.front.url}/me`);
  await at.page
    .getByLabel("Code", { exact: true })
    .fill((await makePairingCode(at.services, at.therapist, id)).code);
  await at.page.getByRole("button", { name: "Open my page" }).click();
  await at.page.getByRole("heading", { name: "Your page", level: 1 }).waitFor();
}
const canStandIn = () => expect.poll(() => isKept(at.page, "/c/offline")).toBe(true);

it("a choice of the language stays on the page in flight mode, says why, and goes through after", async () => {
  await openAndKeep(at);
  await change().fill("Slower");
  await at.context.setOffline(true);
  await choose("de");
  await staysWhereItIs();
  expect(await change().inputValue()).toBe("Slower");
  await at.context.setOffline(false);
  await choose("de");
  await expect.poll(language).toBe("de");
  await expect.poll(() => at.page.locator('textarea[name="changeNextTime"]').inputValue()).toBe("Slower");
});

it.each([
  ["where the app starts", async () => "/c/"],
  ["before the first session", invited],
  ["at the way into the own page", async () => "/me"],
])("so it does %s", async (_where, path) => {
  await at.page.goto(at.front.url + (await path()));
  await at.context.setOffline(true);
  await choose("ar");
  await staysWhereItIs();
  expect(await language()).toBe("en");
  await at.context.setOffline(false);
  await choose("ar");
  await expect.poll(language).toBe("ar");
});

it("a page that is not on the phone gives way to one of ours, with help and what is on the phone, and comes after", async () => {
  const path = await invited();
  await at.page.goto(at.front.url + path);
  await canStandIn();
  await at.context.setOffline(true);
  await at.page.getByRole("link", { name: "Start" }).click();
  await none();
  expect(new URL(at.page.url()).pathname).toBe(`${path}/consent`);
  await at.page.getByRole("link", { name: "Get help now" }).waitFor();
  expect(await at.page.getByRole("link", { name: "999" }).count()).toBe(1);
  await at.context.setOffline(false);
  await at.page.getByRole("link", { name: "Try again" }).click();
  await at.page.getByText("What may your answers be used for?").waitFor();
});

it.each(languages)("the page that stands in can be used by everybody in %s", async (language) => {
  await at.context.setExtraHTTPHeaders({ "Accept-Language": language });
  await at.page.goto(`${at.front.url}/c/offline`);
  const looks = [findings, zoomed, spoken, withoutHelp, (page: Page) => inItsLanguage(page, language)];
  for (const look of looks) expect(await look(at.page)).toEqual([]);
});

it("so does the own page, whose file is still taken away as it was", async () => {
  await enter();
  await canStandIn();
  await at.page.reload();
  await at.context.setOffline(true);
  await at.page.getByRole("link", { name: "Your data and choices" }).click();
  await none();
  await at.context.setOffline(false);
  await at.page.getByRole("link", { name: "Try again" }).click();
  const file = at.page.waitForEvent("download");
  await at.page.getByRole("link", { name: "As a file for computers" }).click();
  expect((await file).suggestedFilename()).toBe("attune.json");
});

it("words of a page that is not on the phone outlast its being loaded anew, and are gone once they are saved", async () => {
  const path = await invited();
  await at.page.goto(`${at.front.url}${path}/hopes`);
  await canStandIn();
  const hopes = () => at.page.locator('[name="hopes"]');
  await hopes().fill("To sleep");
  await at.context.setOffline(true);
  await at.page.getByRole("button", { name: "Save and go on" }).click();
  await at.page.getByText("It did not arrive").waitFor();
  expect(await hopes().inputValue()).toBe("To sleep");
  await at.page.reload();
  await none();
  await at.context.setOffline(false);
  await at.page.reload();
  await expect.poll(() => hopes().inputValue()).toBe("To sleep");
  await at.page.getByRole("button", { name: "Save and go on" }).click();
  await at.page.getByText("How do you like to work?").waitFor();
  await at.page.getByRole("button", { name: "Finish later" }).click();
  await thanks(at);
  expect(await at.page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

it.each<[string, () => void]>([
  [
    "forbidden",
    () =>
      Object.defineProperty(window, "sessionStorage", {
        get: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      }),
  ],
  [
    "full",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
])("a page works as it would without where a tab's storage is %s", async (_name, spoil) => {
  const path = await invited();
  const faults: string[] = [];
  at.page.on("pageerror", (error) => faults.push(error.message));
  await at.page.addInitScript(spoil);
  await at.page.goto(`${at.front.url}${path}/hopes`);
  await at.page.locator('[name="hopes"]').fill("To sleep");
  await at.page.locator("details.languages").waitFor({ state: "hidden" });
  await at.page.getByRole("button", { name: "Save and go on" }).click();
  await at.page.getByText("How do you like to work?").waitFor();
  expect(faults).toEqual([]);
});

it("words that were refused stand in the form again", async () => {
  await enter();
  await at.page.goto(`${at.front.url}/me/introduction`);
  const hopes = at.page.locator('[name="hopes"]');
  await hopes.evaluate((field) => field.removeAttribute("maxlength"));
  const long = "é🙂".repeat(4_000);
  await hopes.fill(long);
  await at.page.getByRole("button", { name: "Save the changes" }).click();
  await at.page.getByRole("alert").getByText("Please make it shorter").waitFor();
  await expect.poll(() => hopes.inputValue()).toBe(long);
});

it("words that wait in a tab give way to what was saved since elsewhere", async () => {
  const path = await invited();
  const first = at.page;
  await first.goto(`${at.front.url}${path}/hopes`);
  await first.locator('[name="hopes"]').fill("To sleep");
  await first.waitForTimeout(400);
  const second = await at.context.newPage();
  await second.goto(`${at.front.url}${path}/hopes`);
  await second.locator('[name="hopes"]').fill("To rest");
  await second.getByRole("button", { name: "Save and go on" }).click();
  await second.getByText("How do you like to work?").waitFor();
  await first.reload();
  await expect.poll(() => first.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await first.locator('[name="hopes"]').inputValue()).toBe("To rest");
});

it("words that wait in a tab are offered to nobody else who opens their own page there", async () => {
  await enter();
  const first = at.page;
  await first.goto(`${at.front.url}/me/introduction`);
  await first.locator('[name="hopes"]').fill("planted");
  await first.waitForTimeout(400);
  at.page = await at.context.newPage();
  await at.page.goto(`${at.front.url}/me`);
  await at.page.getByRole("button", { name: "Close my page on this device" }).click();
  await at.page.getByRole("heading", { name: "Your own page" }).waitFor();
  await enter();
  expect(await first.evaluate(() => JSON.stringify(sessionStorage))).toContain("planted");
  await first.reload();
  await expect.poll(() => first.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await first.locator('[name="hopes"]').inputValue()).toBe("");
});

it("goals that were written and not saved outlast a choice of the language", async () => {
  const path = await invited();
  await at.page.goto(`${at.front.url}${path}/goals`);
  const goal = () => at.page.locator('[name="goal-2"]');
  await goal().fill("My brother");
  await at.page.waitForTimeout(400);
  await choose("de");
  await expect.poll(language).toBe("de");
  await expect.poll(() => goal().inputValue()).toBe("My brother");
});

it("a note on the own page is offered again until it is saved, and not after; closing the page forgets the rest", async () => {
  await enter();
  await at.page.getByRole("link", { name: "Your hopes and wishes" }).click();
  const fears = () => at.page.locator('[name="hardToSpeak"]');
  await fears().fill("Being judged");
  await at.page.waitForTimeout(400);
  await at.page.reload();
  await expect.poll(() => fears().inputValue()).toBe("Being judged");
  await at.page.getByRole("button", { name: "Save the changes" }).click();
  await at.page
    .getByRole("heading", { name: "Your hopes and wishes" })
    .or(at.page.locator("dd", { hasText: "Being judged" }))
    .first()
    .waitFor();
  await expect.poll(() => at.page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  await fears().fill("planted");
  await at.page.waitForTimeout(400);
  await at.page.goto(`${at.front.url}/me`);
  expect(await at.page.evaluate(() => JSON.stringify(sessionStorage))).toContain("planted");
  await at.page.getByRole("button", { name: "Close my page on this device" }).click();
  await at.page.getByRole("heading", { name: "Your own page" }).waitFor();
  expect(await at.page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

const closed = async (sessionId: string) =>
  void (await makeLink(at.services, at.therapist, sessionId, { closeDevices: true }));

it("the page of a link that was taken back leaves the phone when that is next online, and words that were begun stay", async () => {
  const { sessionId, path } = await openAndKeep(at);
  await change().fill("Slower");
  await expect.poll(() => onDevice(at)).toContain("Slower");
  await closed(sessionId);
  await reopen(at, "/c/");
  await expect.poll(() => isKept(at.page, path)).toBe(false);
  await at.page.getByText("Begun on this phone").waitFor();
  await at.context.setOffline(true);
  await reopen(at, path);
  await none();
  await at.page.getByText("Begun on this phone").waitFor();
  expect(await at.page.content()).not.toContain("How was it with");
});

it("it leaves, too, where the page is open without a network as that comes back, and at a newer worker", async () => {
  const { sessionId, path } = await openAndKeep(at);
  await at.context.setOffline(true);
  await at.page.reload();
  await closed(sessionId);
  await at.context.setOffline(false);
  await expect.poll(() => isKept(at.page, path)).toBe(false);

  const other = await openAndKeep(at);
  await closed(other.sessionId);
  at.front.instead = (asked, answer) => {
    if (asked.url !== "/sw.js") return false;
    void fetch(`${at.server.url}/sw.js`).then(async (got) =>
      answer.writeHead(200, { "Content-Type": "text/javascript" }).end(`${await got.text()}// newer`),
    );
    return true;
  };
  await at.page.evaluate(async () => (await navigator.serviceWorker.getRegistration("/c/"))?.update());
  await expect.poll(() => isKept(at.page, other.path)).toBe(false);
});

it.each<[string, () => Promise<void>]>([
  ["there is no network", () => at.context.setOffline(true)],
  [
    "a network's sign-in page answers",
    async () => {
      at.front.instead = (_asked, answer) =>
        Boolean(answer.writeHead(404, { "Content-Type": "text/html" }).end("<h1>Free Wi-Fi</h1>"));
    },
  ],
])("it stays where %s: that is nobody's word for it", async (_name, spoil) => {
  const { sessionId, path } = await openAndKeep(at);
  await closed(sessionId);
  await spoil();
  await at.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration("/c/");
    registration?.active?.postMessage({ look: true });
  });
  await at.page.waitForTimeout(1_500);
  expect(await isKept(at.page, path)).toBe(true);
});

it("without a network a kept page is shown for thirty days by the phone's own clock, and no longer", async () => {
  const { path } = await openAndKeep(at);
  const keptFor = (days: number) =>
    at.page.evaluate(
      async ({ path, days }) => {
        const [name] = (await caches.keys()).filter((one) => one.endsWith(path));
        const shelf = await caches.open(name!);
        const page = (await shelf.match(path, { ignoreVary: true }))!;
        const headers = new Headers(page.headers);
        headers.set("X-Kept-Here", String(Date.now() - days * 86_400_000));
        await shelf.put(path, new Response(await page.text(), { headers }));
      },
      { path, days },
    );
  await at.context.setOffline(true);
  await keptFor(29);
  await at.page.reload();
  await change().waitFor();
  await keptFor(31);
  await at.page.reload();
  await none();
  await keptFor(-365);
  await at.page.reload();
  await change().waitFor();
});

it("says of a link whether it opens, to the device that would open it, and gives nothing", async () => {
  const { sessionId, path } = await newLink(at);
  const opens = async () => (await at.page.request.get(`${at.front.url}${path}/open`)).json();
  expect(await opens()).toEqual({ opens: true });
  expect(
    await at.server.store
      .selectFrom("submission_secret")
      .where("session_id", "=", sessionId)
      .selectAll()
      .execute(),
  ).toEqual([]);
  await at.page.goto(at.front.url + path);
  expect(await opens()).toEqual({ opens: true });
  await at.page.getByRole("button", { name: "Finish" }).click();
  await thanks(at);
  expect(await opens()).toEqual({ opens: false });
  const elsewhere = async () => (await fetch(`${at.server.url}${path}/open`)).json();
  expect(await elsewhere(), "a device that may not send is not told of an answer").toEqual({ opens: true });
  await closed(sessionId);
  expect(await elsewhere()).toEqual({ opens: false });
});
