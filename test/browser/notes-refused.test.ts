import { expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { freePort } from "../free-port.ts";
import { addClientWithSession, openPractice, testServices } from "../practice.ts";
import { launchBrowser, phone, watchForFaults } from "./browser.ts";
import { chooseOnlyForMe, openNotes, passphrase, secretWords, typePassphrase } from "./on-notes.ts";
import { finish, newLink, onPhone, saved, thanks } from "./on-phone.ts";
import { startServer } from "./server.ts";

const at = onPhone();
const onlyForMe = (page: typeof at.page) => page.getByText("Only for me", { exact: true });
/** What stands on a page for browsers without scripts, as it is to be seen. */
const why = async (page: typeof at.page) => {
  await page.locator("noscript p").waitFor();
  return page.locator("noscript p").textContent();
};
const keep = () => at.page.getByRole("button", { name: "Keep it on this phone" }).click();

it("is not offered without a script, and both pages say why", async () => {
  const { sessionId, path } = await newLink(at);
  const context = await at.browser.newContext({
    ...phone,
    ignoreHTTPSErrors: true,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(at.front.url + path);
  expect(await why(page)).toContain("this browser has to allow scripts");
  expect(await onlyForMe(page).isVisible()).toBe(false);
  expect(await page.locator("[data-note-words]").count()).toBe(0);
  await page.getByRole("button", { name: "Finish" }).click();
  await thanks({ ...at, page });
  expect(await saved(at, sessionId)).toHaveLength(1);
  await page.goto(`${at.front.url}/c/notes/en`);
  expect(await why(page)).toContain("this browser has to allow scripts");
  expect(await page.getByRole("textbox").count()).toBe(0);
  await context.close();
});

it("is not offered at an address without encryption, and both pages say why", async () => {
  const port = await freePort();
  const plain = await startServer({ PORT: String(port), PUBLIC_URL: `http://practice.example:${port}` });
  const there = testServices(plain.store, new Date().toISOString());
  const therapist = await openPractice(there);
  const { sessionId } = await addClientWithSession(there, therapist);
  const browser = await launchBrowser(["--host-resolver-rules=MAP practice.example 127.0.0.1"]);
  const page = await browser.newPage(phone);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const { token } = await makeLink(there, therapist, sessionId);
  await page.goto(`http://practice.example:${port}/c/${token}`);
  await page.getByText("Words only for you can be kept at an encrypted address").waitFor();
  await page.waitForLoadState("networkidle");
  expect(await onlyForMe(page).isVisible()).toBe(false);
  expect(asked.filter((path) => path.includes("notes") || path.includes("write"))).toEqual([]);
  await page.goto(`http://practice.example:${port}/c/notes/en`);
  await page.getByText("Words only for you can be kept at an encrypted address").waitFor();
  expect(await page.getByRole("textbox").count()).toBe(0);
  await browser.close();
  await plain.stop();
});

it.each<[string, () => void]>([
  [
    "forbidden",
    () => {
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (name, version) => {
        if (name === "attune-notes") throw new DOMException("forbidden", "SecurityError");
        return open(name, version);
      };
    },
  ],
  [
    "full",
    () => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (value, key) {
        if (this.name === "note") throw new DOMException("full", "QuotaExceededError");
        return put.call(this, value, key);
      };
    },
  ],
])("says so where storage is %s, and leaves the words in the field", async (_name, spoil) => {
  const faults = watchForFaults(at.page);
  await at.page.addInitScript(spoil);
  const { path } = await newLink(at);
  await at.page.goto(at.front.url + path);
  await chooseOnlyForMe(at.page);
  await at.page.getByLabel("Words only for you").fill(secretWords);
  await typePassphrase(at.page);
  await keep();
  await at.page.locator("[data-keep-note]").getByText("This browser can keep nothing here now").waitFor();
  expect(await at.page.getByLabel("Words only for you").inputValue()).toBe(secretWords);
  expect(faults).toEqual([]);
});

it("does not open on a device of the waiting room", async () => {
  const { path } = await newLink(at);
  const { url } = at.front;
  await at.context.addCookies([{ name: "attune_kiosk", value: "any", domain: "localhost", path: "/" }]);
  await at.page.goto(url + path);
  await at.page.waitForLoadState("networkidle");
  expect(await onlyForMe(at.page).count()).toBe(0);
  expect((await at.page.goto(`${url}/c/notes/en`))?.status()).toBe(404);
});

it("keeps nothing over a lock that another window has changed meanwhile", async () => {
  const { path } = await newLink(at);
  const note = async (words: string) => {
    await at.page.getByLabel("Words only for you").fill(words);
    await typePassphrase(at.page);
  };
  await at.page.goto(at.front.url + path);
  await chooseOnlyForMe(at.page);
  await note(secretWords);
  const other = await at.context.newPage();
  await other.goto(`${at.front.url}/c/notes/en`);
  await other.getByLabel("Words only for you").fill("From the other window");
  await typePassphrase(other, "the other passphrase");
  await other.getByRole("button", { name: "Keep it on this phone" }).click();
  await other.locator("[data-list]").getByText("From the other window").waitFor();
  await keep();
  await at.page.locator("[data-keep-note]").getByText("This passphrase does not fit").waitFor();
  expect(await at.page.getByLabel("Words only for you").inputValue()).toBe(secretWords);

  // The other window has the key; here everything is deleted and begun anew.
  await at.page.getByRole("button", { name: "Delete these words" }).click();
  await finish(at);
  await thanks(at);
  await at.page.goto(`${at.front.url}/c/notes/en`);
  at.page.on("dialog", (dialog) => dialog.accept());
  await at.page.getByText("I do not know the passphrase").click();
  await at.page.getByRole("button", { name: "Delete all notes on this phone" }).click();
  await at.page.getByText("Before your first note").waitFor();
  await note(secretWords);
  await keep();
  await at.page.locator("[data-list]").getByText(secretWords).waitFor();
  await other.getByLabel("Words only for you").fill("Too late");
  await other.getByRole("button", { name: "Keep it on this phone" }).click();
  await other.locator("[data-keep-note]").getByText("Your notes were changed in another window").waitFor();
  expect(await other.getByLabel("Words only for you").inputValue()).toBe("Too late");
});

it("changes its language by its address, with the notes still there", async () => {
  await at.page.goto(`${at.front.url}/c/notes/en`);
  await at.page.getByLabel("Words only for you").fill(secretWords);
  await typePassphrase(at.page);
  await keep();
  await at.page.locator("[data-list]").getByText(secretWords).waitFor();
  await at.page.locator(".languages summary").click();
  await at.page.getByRole("button", { name: "Deutsch" }).click();
  await at.page.getByRole("heading", { name: "Meine privaten Notizen" }).waitFor();
  await at.page.locator("[data-unlock] input").fill(passphrase);
  await at.page.getByRole("button", { name: "Meine Notizen öffnen" }).click();
  await at.page.locator("[data-list]").getByText(secretWords).waitFor();
  await at.page.goto(`${at.front.url}/c/notes`);
  await at.page.waitForURL(/\/c\/notes\/en$/);
  await openNotes(at.page);
  await at.page.locator("[data-list]").getByText(secretWords).waitFor();
});
