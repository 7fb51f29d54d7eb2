import type { Request } from "playwright-core";
import { expect, it } from "vitest";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { answeredSession } from "../practice.ts";
import { phone, watchForFaults } from "./browser.ts";
import {
  allKept,
  chooseOnlyForMe,
  keepOnNotesPage,
  openNotes,
  passphrase,
  secretWords,
  typePassphrase,
  writeOnCheckIn,
} from "./on-notes.ts";
import {
  finish,
  isKept,
  newLink,
  onDevice,
  onPhone,
  openAndKeep,
  reopen,
  saved,
  thanks,
} from "./on-phone.ts";
import { picture } from "./picture.ts";
import { answer } from "./walk.ts";

const at = onPhone();
const kept = () => at.page.getByText("Kept on this phone, and locked.");
const notesAt = (language = "en") => `${at.front.url}/c/notes/${language}`;

/** What a request tells the server: its way, its fields, and how long it is. */
const told = (request: Request) => {
  const body = request.postData() ?? "";
  const names = [...new URLSearchParams(body).keys()];
  return `${request.method()} ${new URL(request.url()).pathname} ${names} ${body.length}`;
};

/** Answers a check-in, does something between, finishes, and returns all that went over the network from the first answer on. */
async function watched(
  between: () => Promise<void>,
): Promise<{ bodies: string[]; told: string[]; urls: string[] }> {
  await openAndKeep(at);
  await expect.poll(() => isKept(at.page, "/c/notes/en")).toBe(true);
  await at.page.getByText("Only for me").waitFor();
  await at.page.waitForLoadState("networkidle");
  const requests: Request[] = [];
  at.context.on("request", (request) => requests.push(request));
  await answer(at.page, [3, 4, 5, 6, 2]);
  await between();
  await finish(at);
  await thanks(at);
  await at.page.waitForLoadState("networkidle");
  return {
    bodies: requests.map((request) => request.postData() ?? ""),
    urls: requests.map((request) => `${request.url()} ${JSON.stringify(request.headers())}`),
    // In no order: what a page loads comes as it comes.
    told: requests.map((request) => told(request).replaceAll(/\/c\/[\w-]{20,}/g, "/c/TOKEN")).sort(),
  };
}

it("keeps a note on the phone, and sends the very same with it as without it", async () => {
  const without = await watched(async () => {});
  await at.context.close();
  at.context = await at.browser.newContext({ ...phone, ignoreHTTPSErrors: true });
  at.page = await at.context.newPage();
  const faults = watchForFaults(at.page);
  const withNote = await watched(async () => {
    await writeOnCheckIn(at.page);
    await kept().waitFor();
  });
  const nothing = await at.server.store.selectFrom("check_in").selectAll().execute();
  expect(withNote.told).toEqual(without.told);
  expect(withNote.told.filter((one) => one.startsWith("POST"))).toHaveLength(1);
  const all = [...withNote.bodies, ...withNote.urls].join("\n");
  for (const trace of [secretWords, passphrase, "notes", encodeURIComponent(secretWords)])
    expect(all).not.toContain(trace);
  expect(withNote.bodies.join()).not.toMatch(/share|device/);
  expect(JSON.stringify(nothing)).not.toContain(secretWords);
  expect(nothing.map((row) => row.unsaid_words)).toEqual([null, null]);
  expect(faults).toEqual([]);

  // What lies on the phone holds neither words nor passphrase, in any store of the browser.
  const stored = await allKept(at.page);
  expect(stored).toContain("attune-notes");
  expect(stored).not.toContain(secretWords);
  expect(stored).not.toContain(passphrase);
  await at.page.goto(notesAt());
  await openNotes(at.page, "another passphrase");
  await at.page.locator("[data-unlock]").getByText("This passphrase does not fit").waitFor();
  expect(await at.page.getByText(secretWords).count()).toBe(0);
  await openNotes(at.page);
  await at.page.getByText(secretWords).waitFor();
});

it("does not finish over words that are kept nowhere, and says so", async () => {
  const { sessionId } = await openAndKeep(at);
  await chooseOnlyForMe(at.page);
  await at.page.getByLabel("Words only for you").fill(secretWords);
  await at.page.getByText("Nothing now", { exact: true }).click();
  await finish(at);
  const unkept = at.page.getByText("These words are not kept yet");
  await unkept.waitFor();
  // It says why nothing was sent where the eye is, beside what can be done about it.
  const { height } = at.page.viewportSize()!;
  const box = (await unkept.boundingBox())!;
  expect([box.y > 0, box.y + box.height < height]).toEqual([true, true]);
  expect(await saved(at, sessionId)).toEqual([]);
  // No draft has them: a page that is opened anew shows nothing of them.
  expect(await onDevice(at)).not.toContain(secretWords);
  await at.page.getByRole("button", { name: "Delete these words" }).click();
  await finish(at);
  await thanks(at);
  expect(await saved(at, sessionId)).toHaveLength(1);
});

it("is no draft: the choice and the words are gone with the page", async () => {
  const { path } = await openAndKeep(at);
  await chooseOnlyForMe(at.page);
  await at.page.getByLabel("Words only for you").fill(secretWords);
  await at.page.getByLabel("One thing to change next time").fill("Slower");
  await expect.poll(() => onDevice(at)).toContain("Slower");
  expect(await allKept(at.page)).not.toContain(secretWords);
  await at.page.close({ runBeforeUnload: false });
  at.page = await at.context.newPage();
  await at.page.goto(at.front.url + path);
  await expect.poll(() => at.page.getByLabel("One thing to change next time").inputValue()).toBe("Slower");
  await at.page.getByText("Only for me").waitFor();
  expect(await at.page.locator("[data-device]").isChecked()).toBe(false);
  expect(await at.page.getByText("Nothing now", { exact: true }).isVisible()).toBe(true);
  expect(await at.page.locator("[data-note-words]").inputValue()).toBe("");
});

it("says before the first note what a lost passphrase means, and takes no short or mistyped one", async () => {
  await openAndKeep(at);
  await chooseOnlyForMe(at.page);
  await at.page.getByText("If you lose it, your notes are lost").waitFor();
  await at.page.getByLabel("Words only for you").fill(secretWords);
  const keep = () => at.page.getByRole("button", { name: "Keep it on this phone" }).click();
  await keep();
  await at.page.getByText("This passphrase is too short").waitFor();
  await typePassphrase(at.page, passphrase, "something else");
  await keep();
  await at.page.getByText("The two passphrases are not the same").waitFor();
  expect(await at.page.getByLabel("Words only for you").inputValue()).toBe(secretWords);
  await typePassphrase(at.page);
  await at.page.keyboard.press("Enter");
  await kept().waitFor();
  await at.page.getByText("If you lose it, your notes are lost").waitFor({ state: "hidden" });
});

it("shows help beside words that may mean danger, in flight mode, and tells nobody", async () => {
  const { sessionId } = await openAndKeep(at);
  await expect.poll(() => isKept(at.page, "/c/notes/en")).toBe(true);
  await at.context.setOffline(true);
  await at.page.reload();
  await chooseOnlyForMe(at.page);
  await at.page.getByLabel("Words only for you").fill("I want to die");
  await at.page.locator("[data-danger-help]").getByRole("link", { name: "999" }).waitFor();
  await typePassphrase(at.page);
  await at.page.getByRole("button", { name: "Keep it on this phone" }).click();
  await kept().waitFor();
  await at.page.goto(notesAt());
  await openNotes(at.page);
  await at.page.locator("[data-list]").getByText("I want to die").waitFor();
  await at.page.getByLabel("Words only for you").fill("I want to die");
  await at.page.locator("[data-danger-help]").getByRole("link", { name: "999" }).waitFor();
  await at.page.getByLabel("Words only for you").fill("");
  await at.context.setOffline(false);
  await at.page.waitForLoadState("networkidle");
  expect(await saved(at, sessionId)).toEqual([]);
});

it("locks when the page is left, after minutes without a touch, and keeps first what was being written", async () => {
  await at.page.clock.install();
  await keepOnNotesPage(at, notesAt());
  await at.page.getByLabel("Words only for you").fill("Half a thought");
  await at.page.clock.fastForward(4 * 60_000);
  await at.page.getByLabel("Words only for you").press("End");
  await at.page.clock.fastForward(4 * 60_000);
  expect(await at.page.getByText(secretWords).isVisible()).toBe(true);
  await at.page.clock.fastForward(2 * 60_000);
  await at.page.getByRole("button", { name: "Open my notes" }).waitFor();
  expect(await at.page.getByText(secretWords).count()).toBe(0);
  expect(await at.page.locator("[data-note-words]").inputValue()).toBe("");
  await openNotes(at.page);
  await at.page.getByText("Half a thought").waitFor();
  await at.page.goto(`${at.front.url}/c/`);
  await at.page.goBack();
  await at.page.getByRole("button", { name: "Open my notes" }).waitFor();
  expect(await at.page.locator("main").textContent()).not.toContain("Half a thought");
  await openNotes(at.page);
  await at.page.getByText("Half a thought").waitFor();
  await at.page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await at.page.clock.fastForward(61_000);
  await at.page.getByRole("button", { name: "Open my notes" }).waitFor();
});

it("keeps a long note with emoji, markup and right-to-left marks as it was, once from a double tap", async () => {
  const odd = "🙂👩‍👩‍👧 <b onclick='x'>&amp;</b>\n\u202eעברית\u202c \u200fعربي \"%2B+=;";
  const long = `${odd}\n${"é🙂".repeat(4_000)}`.slice(0, 10_000);
  await keepOnNotesPage(at, notesAt());
  await at.page.getByLabel("Words only for you").fill(long);
  await at.page.getByRole("button", { name: "Keep it on this phone" }).dblclick();
  await expect.poll(() => at.page.locator("[data-list] li").count()).toBe(2);
  await at.page.getByRole("button", { name: "Lock them now" }).click();
  await openNotes(at.page);
  await at.page.locator("[data-list] li").first().waitFor();
  expect(await at.page.locator("[data-list] blockquote").allTextContents()).toEqual([long, secretWords]);
});

it("deletes one note or all, each after asking", async () => {
  await keepOnNotesPage(at, notesAt());
  await at.page.getByLabel("Words only for you").fill("A second one");
  await at.page.getByRole("button", { name: "Keep it on this phone" }).click();
  await at.page.getByText("A second one").waitFor();
  const first = at.page.locator("[data-list] li").first().getByRole("button", { name: "Delete" });
  at.page.once("dialog", (dialog) => dialog.dismiss());
  await first.click();
  expect(await at.page.locator("[data-list] li").count()).toBe(2);
  at.page.once("dialog", (dialog) => dialog.accept());
  await first.click();
  await at.page.getByText("A second one").waitFor({ state: "detached" });
  at.page.on("dialog", (dialog) => dialog.accept());
  await at.page.getByRole("button", { name: "Lock them now" }).click();
  await at.page.getByText("I do not know the passphrase").click();
  await at.page.getByRole("button", { name: "Delete all notes on this phone" }).click();
  await at.page.getByText("Before your first note").waitFor();
  expect(await allKept(at.page)).not.toMatch(/"nonce"|"salt"/);
});

it("has another passphrase from then on, and the old one opens nothing", async () => {
  await keepOnNotesPage(at, notesAt());
  await at.page.getByLabel("New passphrase").fill("another three words");
  await at.page.locator("[data-change]").getByLabel("The same passphrase again").fill("another three words");
  await at.page.getByRole("button", { name: "Change it" }).click();
  await at.page.getByText("Your notes have the new passphrase now").waitFor();
  await at.page.getByText(secretWords).waitFor();
  await at.page.getByRole("button", { name: "Lock them now" }).click();
  await openNotes(at.page);
  await at.page.locator("[data-unlock]").getByText("This passphrase does not fit").waitFor();
  await openNotes(at.page, "another three words");
  await at.page.getByText(secretWords).waitFor();
});

it("goes to another phone as a locked file, and none other is taken for one", async () => {
  await keepOnNotesPage(at, notesAt());
  const waiting = at.page.waitForEvent("download");
  await at.page.getByRole("button", { name: "Save the file" }).click();
  const path = await (await waiting).path();
  const other = await at.browser.newContext({ ...phone, ignoreHTTPSErrors: true });
  const page = await other.newPage();
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.method()));
  await page.goto(notesAt());
  const bring = async (file: string | { name: string; mimeType: string; buffer: Buffer }, phrase: string) => {
    await page.getByLabel("The file", { exact: true }).setInputFiles(file);
    await page.getByLabel("The passphrase of the file").fill(phrase);
    await page.getByRole("button", { name: "Bring them in" }).click();
  };
  await bring({ name: "cat.json", mimeType: "application/json", buffer: Buffer.from("{}") }, passphrase);
  await page.getByText("This is not a file of notes").waitFor();
  await bring(path, "another passphrase");
  await page.locator("[data-file-in]").getByText("This passphrase does not fit").waitFor();
  await bring(path, passphrase);
  await page.locator("[data-list]").getByText(secretWords).waitFor();
  await page.reload();
  await openNotes(page);
  await page.locator("[data-list]").getByText(secretWords).waitFor();
  expect(new Set(sent)).toEqual(new Set(["GET"]));
  await other.close();

  // Into notes that have a passphrase of their own: that one stays, and none is doubled.
  await bringInto(at.page);
  async function bringInto(page: typeof at.page) {
    await page.getByLabel("The file", { exact: true }).setInputFiles(path);
    await page.getByLabel("The passphrase of the file").fill(passphrase);
    await page.getByRole("button", { name: "Bring them in" }).click();
    await page.getByText("The notes are on this phone now").waitFor();
    expect(await page.locator("[data-list] li").count()).toBe(1);
  }
});

it("moves up into the open check-in by an explicit tap, and is sent when that is finished", async () => {
  const { sessionId, path } = await openAndKeep(at);
  await answer(at.page, [7]);
  await expect.poll(() => onDevice(at)).toContain("understood");
  await keepOnNotesPage(at, notesAt());
  await at.page.getByRole("button", { name: "Share this" }).click();
  await at.page.getByText("Your therapist will read these words").waitFor();
  expect(await onDevice(at)).not.toContain(secretWords);
  await at.page.getByRole("button", { name: "Into my open check-in" }).click();
  await at.page.waitForURL(`${at.front.url}${path}#unsaid`);
  await expect.poll(() => at.page.getByLabel("What you did not say").inputValue()).toBe(secretWords);
  expect(await at.page.locator('input[name="understood"][value="7"]').isChecked()).toBe(true);
  expect(await saved(at, sessionId)).toEqual([]);
  await finish(at);
  await thanks(at);
  expect(await saved(at, sessionId)).toMatchObject([{ unsaid_words: secretWords }]);
  await at.page.getByRole("link", { name: "My private notes" }).click();
  await openNotes(at.page);
  await at.page.getByRole("button", { name: "Share this" }).click();
  await at.page.getByText("No check-in is open on this phone now").waitFor();
});

it("moves up to the client's own page by an explicit tap, into the check-in that they open there", async () => {
  const { clientId, sessionId } = await ownCheckIn();
  const { code } = await makePairingCode(at.services, at.therapist, clientId);
  await at.page.goto(`${at.front.url}/me`);
  await at.page.getByLabel("Code", { exact: true }).fill(code);
  await at.page.getByRole("button", { name: "Open my page" }).click();
  await at.page.getByRole("link", { name: "My private notes" }).click();
  await keepOnNotesPage(at, at.page.url());
  await at.page.getByRole("button", { name: "Share this" }).click();
  await at.page.getByRole("button", { name: "To my own page" }).click();
  await at.page.getByText("Your words come with you").waitFor();
  // Shown once: nothing of them lies about for whoever has the phone next, and the note is where it was.
  const lying = () => at.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(await lying()).toBe("{}");
  await at.page.reload();
  expect(await at.page.getByText("Your words come with you").isVisible()).toBe(false);
  expect(await lying()).toBe("{}");
  await at.page.getByRole("link", { name: "My private notes" }).click();
  await openNotes(at.page);
  await at.page.getByRole("button", { name: "Share this" }).click();
  await at.page.getByRole("button", { name: "To my own page" }).click();
  await at.page.locator(`a[href="/me/check-ins/${sessionId}"]`).click();
  await expect.poll(() => at.page.getByLabel("What you did not say").inputValue()).toBe(secretWords);
  expect(await lying()).toBe("{}");
  await at.page.getByRole("button", { name: "Share these words" }).click();
  await at.page.getByRole("button", { name: "Leave only the topic" }).waitFor();
  expect(await saved(at, sessionId)).toMatchObject([{ unsaid_words: secretWords }]);
  await picture(at.page, "own-check-in-en");
  await at.page.getByRole("button", { name: "Take it back altogether" }).click();
  await at.page.getByText("you took it back altogether").waitFor();
  expect(await saved(at, sessionId)).toMatchObject([{ shared: null, unsaid_words: null, topic: null }]);
  await at.page.goto(`${at.front.url}/me`);
  expect(await at.page.getByText("Your words come with you").isVisible()).toBe(false);
});

/** A check-in that shared a topic and was opened by the therapist. */
async function ownCheckIn() {
  const { sessionId } = await newLink(at);
  const [session] = await at.server.store
    .selectFrom("session")
    .select("client_id")
    .where("id", "=", sessionId)
    .execute();
  const clientId = session!.client_id;
  const answered = await answeredSession(at.services, at.therapist, clientId, "2026-11-08", {
    share: "topic",
    topic: "method",
  });
  await seeWithoutGuessing(at.services, at.therapist, answered.sessionId);
  return { clientId, sessionId: answered.sessionId };
}

it("is brought anew by a new version of Attune", async () => {
  const older = "<!doctype html><title>Older</title><h1>Older</h1>";
  at.front.instead = (asked, answer) =>
    asked.url === "/c/notes/en" && Boolean(answer.writeHead(200, { "Content-Type": "text/html" }).end(older));
  const { path } = await newLink(at);
  await at.page.goto(at.front.url + path);
  await expect.poll(() => isKept(at.page, "/c/notes/en")).toBe(true);
  at.front.instead = null;
  await at.page.goto(notesAt());
  expect(await at.page.title()).toBe("Older");

  const { body, headers } = await workerOf();
  at.front.instead = (asked, answer) =>
    asked.url === "/sw.js" && Boolean(answer.writeHead(200, headers).end(`${body}// of another version`));
  await expect
    .poll(
      async () => {
        await at.page.goto(notesAt());
        return at.page.title();
      },
      { timeout: 30_000, interval: 2_000 },
    )
    .toBe("Attune");
});

async function workerOf() {
  const answer = await at.page.request.get(`${at.front.url}/sw.js`);
  return {
    body: await answer.text(),
    headers: {
      "Content-Type": "text/javascript",
      "Cache-Control": "no-cache",
      "Service-Worker-Allowed": "/c/",
    },
  };
}

it("opens from the phone without asking the server, and is everybody's page", async () => {
  await openAndKeep(at);
  await expect.poll(() => isKept(at.page, "/c/notes/en")).toBe(true);
  const asked: string[] = [];
  at.front.instead = (request) => {
    asked.push(request.url ?? "");
    return false;
  };
  await reopen(at, "/c/notes/en");
  await at.page.getByRole("heading", { name: "Write a note" }).waitFor();
  // The worker may still look whether the check-in that was just kept opens.
  const besides = /^\/(sw\.js|favicon\.svg|manifest\.webmanifest|c\/[\w-]+\/open)$/;
  expect(asked.filter((path) => !besides.test(path))).toEqual([]);
  const answered = await at.page.request.get(notesAt("de"), { headers: { Cookie: "" } });
  expect(answered.headers()["set-cookie"]).toBeUndefined();
  expect((await at.page.request.get(notesAt("tlh"))).status()).toBe(404);
});
