import { expect, it } from "vitest";
import {
  finish,
  nothing,
  onDevice,
  onPhone,
  openAndKeep,
  reopen,
  saved,
  thanks,
  waitsHere,
} from "./on-phone.ts";
import { answer } from "./walk.ts";

const at = onPhone();
const unsaid = () => at.page.getByLabel("What you did not say");
const change = () => at.page.getByLabel("One thing to change next time");

it("opens in flight mode, is filled in and finished, says where it is, and arrives once", async () => {
  const { sessionId, path } = await openAndKeep(at);
  await at.context.setOffline(true);
  await at.page.reload();
  await answer(at.page, [3, 4, 5, 6, 2]);
  await at.page.getByText("My words", { exact: true }).click();
  await unsaid().fill("I think of suicide");
  await finish(at);
  await waitsHere(at);
  expect(await unsaid().isVisible()).toBe(false);
  expect(await at.page.locator("[data-danger-help]").getByRole("link", { name: "999" }).isVisible()).toBe(
    true,
  );
  expect(await at.page.getByText("Your practice got it").count()).toBe(0);
  expect(await saved(at, sessionId)).toEqual([]);

  await reopen(at, path);
  await waitsHere(at);
  await at.context.setOffline(false);
  await thanks(at);
  const [row, ...more] = await saved(at, sessionId);
  expect(more).toEqual([]);
  expect(JSON.parse(row!.answers)).toMatchObject({ understood: 3, heldBack: 2 });
  expect(row).toMatchObject({ unsaid_words: "I think of suicide", signals_danger: 1 });
  expect(row!.written_at).not.toBeNull();
  const time = new Date(row!.changed_at).toISOString().slice(11, 16);
  await at.page.getByText(new RegExp(`Saved\\. Your practice got it on .*${time}`)).waitFor();
  expect(await onDevice(at)).toBe(nothing);
});

it("keeps and sends nothing of words and a topic that are not shared after all", async () => {
  const { sessionId } = await openAndKeep(at);
  const choose = (choice: string) => at.page.getByText(choice, { exact: true }).click();
  await choose("My words");
  await unsaid().fill("planted");
  await expect.poll(() => onDevice(at)).toContain("planted");
  await choose("Only the topic");
  await at.page.locator('input[name="topic"][value="method"]').check({ force: true });
  await choose("Nothing now");
  await expect.poll(() => onDevice(at)).not.toMatch(/planted|method/);
  await choose("My words");
  expect(await unsaid().inputValue()).toBe("planted");
  await choose("Nothing now");
  const bodies: string[] = [];
  at.page.on("request", (request) => bodies.push(request.postData() ?? ""));
  await finish(at);
  await thanks(at);
  expect(bodies.join()).toContain("secret=");
  expect(bodies.join()).not.toMatch(/planted|method/);
  expect(await saved(at, sessionId)).toMatchObject([{ unsaid_words: null }]);
});

it("starts as an app in flight mode, lists what it holds, and sends it when there is a network", async () => {
  const { sessionId, path } = await openAndKeep(at);
  await at.context.setOffline(true);
  await answer(at.page, [3]);
  await finish(at);
  await waitsHere(at);
  await reopen(at, "/c/");
  await at.page.getByRole("heading", { name: "Open your link" }).waitFor();
  await waitsHere(at);
  await at.page.getByRole("link", { name: "Open it" }).click();
  await at.page.waitForURL(at.front.url + path);
  await waitsHere(at);
  await reopen(at, "/c/unknown/saved");
  await waitsHere(at);
  await at.context.setOffline(false);
  await expect.poll(async () => (await saved(at, sessionId)).length).toBe(1);
  await at.page.getByText("On this phone, not sent yet").waitFor({ state: "detached" });
  expect(await onDevice(at)).toBe(nothing);
});

it("opens from its icon what was kept and nobody has begun, and a link that is put in by hand", async () => {
  const { path } = await openAndKeep(at);
  await at.context.setOffline(true);
  await reopen(at, "/c/");
  await at.page.getByText("Ready on this phone").waitFor();
  await at.page.getByRole("link", { name: "Open it" }).click();
  await at.page.waitForURL(at.front.url + path);
  await at.context.setOffline(false);
  await reopen(at, "/c/");
  const link = at.page.getByLabel("Or put your link in here");
  await link.fill("no link at all");
  await at.page.getByRole("button", { name: "Go there" }).click();
  await at.page.getByRole("alert").getByText("This link is not known").waitFor();
  await link.fill(`Here is your link: ${at.front.url}${path}`);
  await at.page.getByRole("button", { name: "Go there" }).click();
  await at.page.waitForURL(at.front.url + path);
});

it("can be installed, under a name that says nothing of therapy", async () => {
  await openAndKeep(at);
  const tools = await at.context.newCDPSession(at.page);
  const { installabilityErrors } = await tools.send("Page.getInstallabilityErrors");
  // A window that forgets everything, as tests have it, is never offered to be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
    [],
  );
  const { data, errors } = await tools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(JSON.parse(data!)).toMatchObject({ name: "Attune", scope: "/c/", start_url: "/c/" });
  const worker = await at.page.request.get(`${at.front.url}/sw.js`);
  expect(worker.headers()).toMatchObject({ "cache-control": "no-cache" });
});

it("keeps a draft until it is sent, and nothing after", async () => {
  const { sessionId, path } = await openAndKeep(at);
  await answer(at.page, [8]);
  await change().fill("Slower");
  await expect.poll(() => onDevice(at)).toContain("Slower");
  await reopen(at, "/c/");
  await at.page.getByText("Begun on this phone").waitFor();
  await reopen(at, path);
  await expect.poll(() => change().inputValue()).toBe("Slower");
  expect(await at.page.locator('input[name="understood"][value="8"]').isChecked()).toBe(true);
  await finish(at);
  await thanks(at);
  expect(await saved(at, sessionId)).toHaveLength(1);
  await expect.poll(() => onDevice(at)).toBe(nothing);
});

it("keeps a draft over a change of the language", async () => {
  await openAndKeep(at);
  await change().fill("Slower");
  const choice = at.page.locator("details.languages");
  await choice.locator("summary").click();
  await choice.locator('button[value="de"]').click();
  await expect.poll(() => at.page.locator("html").getAttribute("lang")).toBe("de");
  await expect.poll(() => at.page.locator('textarea[name="changeNextTime"]').inputValue()).toBe("Slower");
});

it("shows nothing of the answers on the way back, until the client asks to change them", async () => {
  const { path } = await openAndKeep(at);
  await change().fill("Slower");
  await finish(at);
  await thanks(at);
  await at.page.getByText("Your words", { exact: true }).waitFor();
  const read = async () => (await at.page.locator("main").textContent()) ?? "";
  await at.page.goto(`${at.front.url}/c/`);
  await at.page.goBack();
  await thanks(at);
  expect(await read()).not.toMatch(/Slower|Your words/);
  await at.page.goto(at.front.url + path);
  await thanks(at);
  expect(await read()).not.toMatch(/Slower|Your words/);
  await at.page.getByRole("link", { name: "Change my answers" }).click();
  expect(await change().inputValue()).toBe("Slower");
  await change().fill("Much slower");
  await at.page.goBack();
  await thanks(at);
  await expect.poll(() => onDevice(at)).toBe(nothing);
});

it("shows and changes nothing of the answers any more ten minutes after they were sent, and says what to do instead", async () => {
  const { sessionId, path } = await openAndKeep(at);
  await change().fill("Slower");
  await finish(at);
  await at.page.getByText(/^You can change them here until \d\d:\d\d, if/).waitFor();
  const sent = { submitted_at: new Date(Date.now() - 600_000).toISOString() };
  await at.server.store.updateTable("check_in").set(sent).where("session_id", "=", sessionId).execute();
  for (const left of [path, `${path}?change`, `${path}/saved`]) {
    await at.page.goto(at.front.url + left);
    await at.page.getByText("cannot be read or changed here any more").waitFor();
    expect(await at.page.content()).not.toContain("Slower");
    expect(await at.page.getByRole("link", { name: "Change my answers" }).count()).toBe(0);
  }
  await at.page.getByRole("link", { name: "Your page" }).click();
  await at.page.getByRole("heading", { name: "Your own page" }).waitFor();
});

it("says of a changed answer, too, that it waits, beside the one that has arrived", async () => {
  const { sessionId, path } = await openAndKeep(at);
  await change().fill("Slower");
  await finish(at);
  await at.page.getByRole("link", { name: "Change my answers" }).click();
  await change().fill("Faster");
  at.front.target = null;
  await at.page.getByRole("button", { name: "Save my changes" }).click();
  await waitsHere(at);
  at.front.target = Number(new URL(at.server.url).port);
  let tries = 0;
  at.front.instead = (asked, answer) => {
    if (asked.method !== "POST") return false;
    tries += 1;
    return Boolean(answer.writeHead(502).end());
  };
  await reopen(at, `${path}/saved`);
  await waitsHere(at);
  expect((await saved(at, sessionId))[0]!.change_next_time).toBe("Slower");
  // Asked while it cannot succeed: it also tries by itself, and a button that has done its work is gone.
  const before = tries;
  await at.page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => tries).toBeGreaterThan(before);
  at.front.instead = null;
  await at.page.getByText("On this phone, not sent yet").waitFor({ state: "detached" });
  expect((await saved(at, sessionId))[0]!.change_next_time).toBe("Faster");
  expect(await onDevice(at)).toBe(nothing);
});

it("can be taken back and changed while it waits, and what was changed arrives", async () => {
  const { sessionId } = await openAndKeep(at);
  await at.context.setOffline(true);
  await change().fill("Slower");
  await finish(at);
  await waitsHere(at);
  await at.page.getByRole("button", { name: "Change my answers" }).click();
  expect(await change().inputValue()).toBe("Slower");
  await at.context.setOffline(false);
  await at.page.getByText("On this phone, not sent yet").waitFor({ state: "hidden" });
  expect(await saved(at, sessionId)).toEqual([]);
  await change().fill("Faster");
  await finish(at);
  await thanks(at);
  expect((await saved(at, sessionId)).map((row) => row.change_next_time)).toEqual(["Faster"]);
});
