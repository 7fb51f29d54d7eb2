import { expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { seeGoalsWithoutWriting } from "#care/goals/write-goals.ts";
import { invite } from "#care/intake/invite.ts";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { tellRuleChange } from "#care/practice/tell-rule-change.ts";
import { replyToClient } from "#care/replies/reply-to-client.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession, answeredSession, openOnDevice } from "../practice.ts";
import { cookieOf, ownerCredentials, requestsTo } from "./requests.ts";

const at = atPractice();

const { get, post } = requestsTo(at);
const signIn = async () => cookieOf(await post("/sign-in", ownerCredentials));
const saved = (sessionId: string) =>
  at.server.store.selectFrom("check_in").selectAll().where("session_id", "=", sessionId).executeTakeFirst();

const html = (field: string) => `<img src=x onerror="alert('${field}')"> & \u202e${field}\u202c 👩‍👩‍👧`;

it("HTML, emoji and right-to-left marks in every field of a check-in stay text, on every page that shows them", async () => {
  const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const { token, secret } = await openOnDevice(at.services, at.therapist, sessionId);
  const words = ["changeNextTime", "nextWish", "unsaidWords", "hopes", "hardToSpeak"];
  const fields = Object.fromEntries(words.map((field) => [field, html(field)]));
  const sent = await post(`/c/${token}`, { secret, understood: "3", share: "words", ...fields });
  expect(sent.status).toBe(303);
  expect(await saved(sessionId)).toMatchObject({
    change_next_time: html("changeNextTime"),
    next_wish: html("nextWish"),
    unsaid_words: html("unsaidWords"),
    hopes: html("hopes"),
    hard_to_speak: html("hardToSpeak"),
  });
  const client = { Cookie: `attune_device=${secret}` };
  const changed = await get(`/c/${token}?change`, client);
  await seeWithoutGuessing(at.services, at.therapist, sessionId);
  const staff = { Cookie: await signIn() };
  const pages = {
    changed,
    saved: await get(`/c/${token}/saved`, client),
    client: await get(`/clients/${clientId}`, staff),
    today: await get("/today?day=2026-11-01", staff),
  };
  for (const [name, page] of Object.entries(pages)) {
    const text = await page.text();
    expect(text, name).not.toMatch(/<img[^>]*onerror/);
    if (name === "client") for (const field of words) expect(text, field).toContain(`\u202e${field}\u202c`);
  }
});

it("the sign of number 0, which PostgreSQL takes in no text, is left out and everything else saved", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const { token, secret } = await openOnDevice(at.services, at.therapist, sessionId);
  const sent = await post(`/c/${token}`, { secret, understood: "3", changeNextTime: "Slo\0wer" });
  expect(sent.status).toBe(303);
  expect((await saved(sessionId))?.change_next_time).toBe("Slower");
});

it("HTML in every field before the first session stays text", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const { token } = await invite(at.services, at.therapist, clientId);
  const secret = cookieOf(await get(`/i/${token}`));
  const steps = ["hopes", "preferences", "goals"];
  for (const step of steps) {
    const page = await (await get(`/i/${token}/${step}`, { Cookie: secret })).text();
    const tags = [...page.matchAll(/<(?:textarea|input)[^>]*maxLength[^>]*>/gi)].map(([tag]) => tag);
    const names = tags.map((tag) => /name="([^"]+)"/.exec(tag)![1]!);
    expect(names.length, step).toBeGreaterThan(0);
    const given = Object.fromEntries(names.map((name) => [name, html(step)]));
    const answer = await post(`/i/${token}/${step}`, given, { Cookie: secret });
    expect(answer.status, step).toBe(303);
  }
  // The goals have a page of their own, and stand open once the therapist has told theirs.
  await seeGoalsWithoutWriting(at.services, at.therapist, clientId);
  const staff = { Cookie: await signIn() };
  const paths = [`/clients/${clientId}`, `/clients/${clientId}/goals`];
  const page = (await Promise.all(paths.map(async (path) => (await get(path, staff)).text()))).join();
  expect(page).not.toMatch(/<img[^>]*onerror/);
  for (const step of steps) expect(page).toContain(`\u202e${step}\u202c`);
});

it("HTML, emoji and right-to-left marks in every field of the own page stay text, there, in its file and for the therapist", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const answers = { understood: "3", share: "topic", topic: "method" };
  const { sessionId } = await answeredSession(at.services, at.therapist, clientId, "2026-11-08", answers);
  await seeWithoutGuessing(at.services, at.therapist, sessionId);
  await seeGoalsWithoutWriting(at.services, at.therapist, clientId);
  await replyToClient(at.services, at.therapist, { sessionId, line: html("line") });
  await tellRuleChange(at.services, at.therapist, { words: html("rule") });
  const { code } = await makePairingCode(at.services, at.therapist, clientId);
  const cookie = cookieOf(await post("/me", { intent: "pair", code }));
  const said = ["hopes", "expectations", "hardToSpeak", "mustNotHappen"];
  const forms: [string, Record<string, string>][] = [
    ["/me", { intent: "add-goal", words: html("goal") }],
    ["/me/data", { intent: "name", name: html("name") }],
    ["/me/introduction", Object.fromEntries(said.map((field) => [field, html(field)]))],
    [`/me/check-ins/${sessionId}`, { intent: "add", words: html("note") }],
    [`/me/check-ins/${sessionId}`, { intent: "up", words: html("words") }],
  ];
  for (const [path, fields] of forms) expect((await post(path, fields, cookie)).status, path).toBe(303);
  const staff = await signIn();
  const shown: [string, string, readonly string[]][] = [
    ["/me", cookie, ["goal", "line", "rule"]],
    ["/me/data", cookie, ["name"]],
    ["/me/introduction", cookie, said],
    [`/me/check-ins/${sessionId}`, cookie, ["note", "words", "line"]],
    ["/me/data/attune.html", cookie, ["goal", "name", "note", "words", "line", ...said]],
    [`/clients/${clientId}`, staff, ["name", "note", "words", ...said]],
    [`/clients/${clientId}/goals`, staff, ["goal"]],
  ];
  for (const [path, who, fields] of shown) {
    const text = await (await get(path, who)).text();
    expect(text, path).not.toMatch(/<img[^>]*onerror/);
    for (const field of fields) expect(text, `${field} on ${path}`).toContain(`\u202e${field}\u202c`);
  }
});

it("a note of 10,000 characters is saved whole, and one more is refused with everything else as it was", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const { token, secret } = await openOnDevice(at.services, at.therapist, sessionId);
  const long = "é🙂".repeat(4_000).slice(0, 10_000);
  const send = (words: string) =>
    post(`/c/${token}`, { secret, share: "words", unsaidWords: words, changeNextTime: "Slower" });
  const refused = await send(`${long}x`);
  expect(refused.status).toBe(400);
  const page = await refused.text();
  expect(page).toContain('role="alert"');
  expect(await saved(sessionId)).toBeUndefined();
  expect((await send(long)).status).toBe(303);
  expect((await saved(sessionId))?.unsaid_words).toBe(long);
});

it("a link opened and sent twice by one device is saved once; by another device it is used", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const { token, secret } = await openOnDevice(at.services, at.therapist, sessionId);
  const answers = await Promise.all([1, 2, 3].map(() => post(`/c/${token}`, { secret, understood: "5" })));
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  const rows = await at.server.store
    .selectFrom("check_in")
    .selectAll()
    .where("session_id", "=", sessionId)
    .execute();
  expect(rows).toHaveLength(1);
  expect((await get(`/c/${token}`)).status).toBe(410);
});

it("whoever guesses at links has to wait, and is told so in their language; a right link still opens", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const id = await addSession(at.services, at.therapist, { clientId, date: "2026-11-08" });
  const { token } = await makeLink(at.services, at.therapist, id);
  const german = { "Accept-Language": "de" };
  let last = await get("/c/guess-0", german);
  for (let n = 1; last.status === 404 && n < 40; n += 1) last = await get(`/c/guess-${n}`, german);
  expect(last.status).toBe(429);
  expect(await last.text()).toMatch(/Warten Sie|warten Sie/);
  // Many people share an address: the waiting room's, or a telephone company's.
  expect((await get(`/c/${token}`, german)).status).toBe(200);
  expect((await get("/c/notes/de", german)).status).toBe(200);
  expect((await get("/health")).status).toBe(200);
});

it("a link that was copied with signs of another alphabet is unknown, and nothing of it is written", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
  const { token, secret } = await openOnDevice(at.services, at.therapist, sessionId);
  for (const path of ["/c/%E2%82%AC", "/c/%E2%82%AC/answers", `/c/${token}%3B`, `//c/${token}.`, "/i/%20"]) {
    const sent = await post(path, { secret, understood: "3" });
    expect(sent.status, path).toBe(404);
    expect(await sent.text(), path).toContain("999");
  }
  expect(await saved(sessionId)).toBeUndefined();
});
