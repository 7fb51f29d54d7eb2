import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { openPractice, testServices } from "../practice.ts";
import { phone } from "./browser.ts";
import {
  finish,
  isKept,
  newLink,
  nothing,
  onDevice,
  onPhone,
  openAndKeep,
  portOf,
  reopen,
  saved,
  thanks,
  waitsHere,
} from "./on-phone.ts";
import { startServer } from "./server.ts";
import { answer } from "./walk.ts";

const at = onPhone();
const change = () => at.page.getByLabel("One thing to change next time");
const yearMs = 365 * 86_400_000;

/** Answers what is sent to the server in its place. */
const insteadOfTaking =
  (give: (answer: ServerResponse) => void) => (asked: IncomingMessage, answer: ServerResponse) => {
    if (asked.method === "POST") give(answer);
    return asked.method === "POST";
  };

it("waits while the server is away, goes by itself when it is back, once from two tabs and a double tap", async () => {
  const { sessionId, path } = await openAndKeep(at);
  let tries = 0;
  at.front.instead = insteadOfTaking((answer) => {
    tries += 1;
    answer.writeHead(503).end("away");
  });
  const other = await at.context.newPage();
  await other.goto(at.front.url + path);
  await answer(at.page, [7]);
  await at.page.getByRole("button", { name: "Finish" }).dblclick();
  await waitsHere(at);
  await other.getByText("On this phone, not sent yet").waitFor();
  expect(tries).toBeGreaterThan(0);
  expect(await saved(at, sessionId)).toEqual([]);
  // It goes on trying, and takes nobody away from where they are on the page; who asks for a try is told of it.
  const copy = at.page.getByRole("button", { name: "Copy my words" });
  const inFocus = (one: Element) => one === document.activeElement;
  const again = async (how: () => Promise<void>) => {
    const before = tries;
    await how();
    await expect.poll(() => tries).toBeGreaterThan(before);
  };
  await copy.focus();
  await again(() => at.page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange"))));
  await again(() => other.evaluate(() => void document.dispatchEvent(new Event("visibilitychange"))));
  expect(await copy.evaluate(inFocus)).toBe(true);
  await again(() => at.page.getByRole("button", { name: "Try again" }).click());
  await expect.poll(() => at.page.locator("[data-where]").evaluate(inFocus)).toBe(true);
  at.front.instead = null;
  await thanks(at);
  await other.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await saved(at, sessionId)).toHaveLength(1);
  expect(await onDevice(at)).toBe(nothing);
});

it("saves once what was sent twice because the answer was lost on the way", async () => {
  const { sessionId } = await openAndKeep(at);
  at.front.instead = (asked) => {
    if (asked.method !== "POST") return false;
    // It reaches the server; its answer does not reach the phone.
    const { url, headers } = asked;
    const chunks: Buffer[] = [];
    asked.on("data", (chunk: Buffer) => chunks.push(chunk));
    asked.on("end", async () => {
      const body = Buffer.concat(chunks).toString();
      const { origin = "", "content-type": type = "" } = headers;
      await fetch(at.server.url + url, { method: "POST", body, headers: { origin, "content-type": type } });
      asked.socket.destroy();
    });
    return true;
  };
  await answer(at.page, [7]);
  await finish(at);
  await waitsHere(at);
  const [first] = await saved(at, sessionId);
  at.front.instead = null;
  await thanks(at);
  const rows = await saved(at, sessionId);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.submitted_at).toBe(first!.submitted_at);
});

it.each<[string, (answer: ServerResponse) => void]>([
  [
    "a network's sign-in page",
    (answer) => answer.writeHead(200, { "Content-Type": "text/html" }).end("<h1>Free Wi-Fi</h1>"),
  ],
  [
    "a way to another server",
    (answer) => answer.writeHead(302, { Location: "https://localhost:1/moved" }).end(),
  ],
  ["a proxy without this page", (answer) => answer.writeHead(404).end("nothing here")],
])("does not take %s for the practice", async (_name, give) => {
  const { sessionId } = await openAndKeep(at);
  at.front.instead = insteadOfTaking(give);
  await change().fill("Slower");
  await finish(at);
  await waitsHere(at);
  expect(await onDevice(at)).toContain("Slower");
  at.front.instead = null;
  await at.page.getByRole("button", { name: "Try again" }).click();
  await thanks(at);
  expect((await saved(at, sessionId)).map((row) => row.change_next_time)).toEqual(["Slower"]);
});

it("arrives after the link has expired, by the phone's own right to send", async () => {
  const { sessionId } = await openAndKeep(at);
  await at.context.setOffline(true);
  await change().fill("Slower");
  await finish(at);
  await waitsHere(at);
  await at.server.store
    .updateTable("check_in_link")
    .set({ expires_at: "2020-01-01T00:00:00Z" })
    .where("session_id", "=", sessionId)
    .execute();
  await at.context.setOffline(false);
  await thanks(at);
  expect(await saved(at, sessionId)).toHaveLength(1);
});

it("says why it is not taken, and leaves a way out: copy, try again, delete", async () => {
  const { sessionId, path } = await openAndKeep(at);
  await change().fill("Slower");
  await at.context.setOffline(true);
  await finish(at);
  await waitsHere(at);
  await makeLink(at.services, at.therapist, sessionId, { closeDevices: true });
  await at.context.setOffline(false);
  await at.page.getByText("Still on this phone").waitFor();
  await at.page.getByText("This link is not known").waitFor();
  expect(await onDevice(at)).toContain("Slower");

  await reopen(at, path);
  await at.page.getByText("Still on this phone").waitFor();
  await at.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await at.page.getByRole("button", { name: "Copy my words" }).click();
  await at.page.getByText("Copied", { exact: true }).waitFor();
  expect(await at.page.evaluate(() => navigator.clipboard.readText())).toBe("Slower");

  at.page.once("dialog", (dialog) => dialog.dismiss());
  await at.page.getByRole("button", { name: "Delete from this phone" }).click();
  expect(await onDevice(at)).toContain("Slower");
  at.page.once("dialog", (dialog) => dialog.accept());
  await at.page.getByRole("button", { name: "Delete from this phone" }).click();
  await expect.poll(() => onDevice(at)).toBe(nothing);
  expect(await saved(at, sessionId)).toEqual([]);
});

it("keeps the words beside a refusal where the page itself is gone, and shows them where nothing may be copied", async () => {
  const { sessionId, path } = await openAndKeep(at);
  await change().fill("Slower");
  await expect.poll(() => onDevice(at)).toContain("Slower");
  await makeLink(at.services, at.therapist, sessionId, { closeDevices: true });
  await at.page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await at.context.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await reopen(at, path);
  await at.page.getByText("This link is not known").or(at.page.getByText("A newer link")).waitFor();
  await at.page.getByText("Begun on this phone").waitFor();
  await at.page.getByRole("button", { name: "Copy my words" }).click();
  expect(await at.page.getByRole("textbox", { name: "Copy my words" }).inputValue()).toBe("Slower");
});

it("waits for its own server where another one has taken the address", async () => {
  const { sessionId } = await openAndKeep(at);
  const other = await startServer({ PUBLIC_URL: at.front.url });
  await openPractice(testServices(other.store));
  at.front.target = portOf(other);
  await change().fill("Slower");
  await finish(at);
  await at.page.getByText("Still on this phone").waitFor();
  expect(await other.store.selectFrom("check_in").selectAll().execute()).toEqual([]);
  at.front.target = portOf(at.server);
  await at.page.getByRole("button", { name: "Try again" }).click();
  await thanks(at);
  expect(await saved(at, sessionId)).toHaveLength(1);
  await other.stop();
});

it.each([
  ["behind", -yearMs],
  ["ahead", yearMs],
])("is dated by its arrival where the phone's clock is a year %s", async (_name, off) => {
  const { sessionId } = await openAndKeep(at);
  await at.page.clock.setFixedTime(new Date(Date.now() + off));
  await answer(at.page, [7]);
  await finish(at);
  await thanks(at);
  const [row] = await saved(at, sessionId);
  expect(row?.written_at).toBeNull();
  expect(Math.abs(Date.now() - Date.parse(row!.submitted_at))).toBeLessThan(60_000);
});

it.each<[string, () => void]>([
  [
    "forbidden",
    () => {
      indexedDB.open = () => {
        throw new DOMException("forbidden", "SecurityError");
      };
    },
  ],
  [
    "full",
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
])(
  "says so where storage is %s, keeps the page as it is without a network, and sends with one",
  async (_name, spoil) => {
    const { sessionId, path } = await newLink(at);
    await at.page.addInitScript(spoil);
    await at.page.goto(at.front.url + path);
    await change().fill("Slower");
    await at.page.getByText("Please finish in one go").waitFor();
    await at.context.setOffline(true);
    await finish(at);
    await at.page.getByText("It did not arrive").waitFor();
    expect(await change().inputValue()).toBe("Slower");
    expect(await saved(at, sessionId)).toEqual([]);
    await at.context.setOffline(false);
    await finish(at);
    await thanks(at);
    expect((await saved(at, sessionId)).map((row) => row.change_next_time)).toEqual(["Slower"]);
  },
);

it("works without a worker where a browser allows none", async () => {
  const { sessionId, path } = await newLink(at);
  const faults: string[] = [];
  at.page.on("pageerror", (error) => faults.push(error.message));
  await at.page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError"));
  });
  await at.page.goto(at.front.url + path);
  await change().fill("Slower");
  await finish(at);
  await thanks(at);
  expect(await saved(at, sessionId)).toHaveLength(1);
  expect(faults).toEqual([]);
});

it("is as it was without a script", async () => {
  const { sessionId, path } = await newLink(at);
  const context = await at.browser.newContext({
    ...phone,
    ignoreHTTPSErrors: true,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(at.front.url + path);
  expect(await page.locator("[data-where]:visible").count()).toBe(0);
  await answer(page, [7]);
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  await page.getByText(/Your practice got it on/).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await page.locator("main").textContent()).not.toContain("Your answers");
  expect(await saved(at, sessionId)).toHaveLength(1);
  await context.close();
});

it("brings every field through the phone as it was written", async () => {
  const { sessionId } = await openAndKeep(at);
  const odd = "🙂👩‍👩‍👧 <b onclick='x'>&amp;</b>\n\u202eעברית\u202c \u200fعربي \"%2B+=;";
  const long = `${odd}\n${"é🙂".repeat(4_000)}`.slice(0, 10_000);
  await at.context.setOffline(true);
  await at.page.reload();
  await at.page.getByText("My words", { exact: true }).click();
  const fields = { changeNextTime: odd, nextWish: odd, unsaidWords: long, hopes: odd, hardToSpeak: odd };
  for (const [name, words] of Object.entries(fields)) await at.page.locator(`[name="${name}"]`).fill(words);
  await finish(at);
  await waitsHere(at);
  await at.context.setOffline(false);
  await thanks(at);
  const [row] = await saved(at, sessionId);
  expect(long).toHaveLength(10_000);
  expect(row).toMatchObject({ change_next_time: odd, next_wish: odd, hopes: odd, hard_to_speak: odd });
  expect(row!.unsaid_words).toBe(long);
});

it("is read and changed by no other phone once it is sent", async () => {
  const { sessionId, path } = await openAndKeep(at);
  const other = await at.browser.newContext({ ...phone, ignoreHTTPSErrors: true });
  const page = await other.newPage();
  await page.goto(at.front.url + path);
  await page.getByLabel("One thing to change next time").fill("Of another");
  await change().fill("Slower");
  await finish(at);
  await thanks(at);
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByText("These answers are already saved").waitFor();
  await page.getByText("Still on this phone").waitFor();
  expect((await saved(at, sessionId)).map((row) => row.change_next_time)).toEqual(["Slower"]);
  await other.close();
});

it("an older worker gives way to a newer one, and no page is shown with another version's files", async () => {
  const { path } = await newLink(at);
  const worker = (answer: ServerResponse, body: string) => {
    answer.writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "no-cache" }).end(body);
    return true;
  };
  const page = (answer: ServerResponse, body: string) => {
    answer.writeHead(200, { "Content-Type": "text/html" }).end(body);
    return true;
  };
  // A version that was: its worker keeps its own shelf and shows pages from there first.
  const older = `
    self.addEventListener("install", () => self.skipWaiting());
    self.addEventListener("activate", (event) => event.waitUntil(clients.claim()));
    self.addEventListener("fetch", (event) => event.respondWith((async () => {
      const shelf = await caches.open("attune-pages-1");
      const kept = await shelf.match(event.request);
      if (kept) return kept;
      const answer = await fetch(event.request);
      await shelf.put(event.request, answer.clone());
      return answer;
    })()));`;
  at.front.instead = (asked, answer) => {
    if (asked.url === "/sw.js") return worker(answer, older);
    if (asked.url === path)
      return page(answer, `<title>Older</title><script src="/assets/older.js"></script>`);
    return (
      asked.url === "/assets/older.js" &&
      worker(answer, `navigator.serviceWorker.register("/sw.js", { scope: "/c/" })`)
    );
  };
  await at.page.goto(at.front.url + path);
  await expect.poll(() => at.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await at.page.reload();
  expect(await at.page.title()).toBe("Older");

  at.front.instead = null;
  // The browser looks for a newer worker at a visit; the older one may show its page until then.
  await expect
    .poll(
      async () => {
        await at.page.goto(at.front.url + path);
        return at.page.title();
      },
      { timeout: 30_000, interval: 3_000 },
    )
    .toBe("Attune");
  await expect.poll(() => at.page.evaluate(() => caches.has("attune-pages-1"))).toBe(false);
  await expect.poll(() => isKept(at.page, path)).toBe(true);
  await at.context.setOffline(true);
  await at.page.reload();
  await change().fill("Slower");
  await finish(at);
  await waitsHere(at);
  await at.context.setOffline(false);
  await thanks(at);
});

it("opens the page that fits its files after the server has new ones", async () => {
  const { path } = await openAndKeep(at);
  const files = await at.page.evaluate(() =>
    [...document.scripts].map((script) => new URL(script.src).pathname),
  );
  expect(files.length).toBeGreaterThan(0);
  // The server has forgotten the older version's files.
  at.front.instead = (asked, answer) =>
    Boolean(asked.url?.startsWith("/assets/")) && Boolean(answer.writeHead(404).end());
  await at.context.setOffline(true);
  await reopen(at, path);
  await change().fill("Slower");
  await finish(at);
  await waitsHere(at);
});
