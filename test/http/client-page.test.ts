import { expect, it } from "vitest";
import { addClient } from "#care/clients/add-client.ts";
import { invite } from "#care/intake/invite.ts";
import { openInvitation } from "#care/intake/open-invitation.ts";
import { saveIntroduction } from "#care/intake/save-introduction.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { atPractice } from "../at-practice.ts";
import { answeredSession } from "../practice.ts";
import { cookieOf, ownerCredentials, requestsTo } from "./requests.ts";

const at = atPractice();
const { get, post } = requestsTo(at);

/** A client who answered twice, and the owner's cookie. */
async function answeredTwice() {
  const clientId = await addClient(at.services, at.therapist, { name: "Heron" });
  const answered = (date: string, changeNextTime: string) =>
    answeredSession(at.services, at.therapist, clientId, date, { understood: "6", changeNextTime });
  const first = await answered("2026-11-16", "Slower, please");
  const second = await answered("2026-11-23", "More about work");
  const staff = cookieOf(await post("/sign-in", ownerCredentials));
  return { page: `/clients/${clientId}`, first: first.sessionId, second: second.sessionId, staff };
}

it("what was said after an earlier session opens after its guess, and can be read again and answered", async () => {
  const { page, first, second, staff } = await answeredTwice();
  const earlier = `${page}?session=${first}`;
  expect(await (await get(earlier, staff)).text()).not.toContain("Slower, please");
  await post(`/sessions/${second}/view`, { "guess-understood": "7" }, staff);
  const saved = await post(`/sessions/${first}/view`, { "guess-understood": "8" }, staff);
  expect(saved.headers.get("Location")).toBe(earlier);
  const read = await (await get(earlier, staff)).text();
  expect(read).toContain("Slower, please");
  expect(read).toContain("you guessed 8");
  expect(read).not.toContain("More about work");
  const newest = await (await get(page, staff)).text();
  expect(newest).toContain("More about work");
  expect(newest).not.toContain("Slower, please");
  expect(newest).toContain(`href="${earlier}"`);
  const reply = { intent: "reply", sessionId: first, line: "We will go slower." };
  const replied = await post(earlier, reply, staff);
  expect(replied.headers.get("Location")).toBe(`${earlier}#reply`);
});

it("a form without a guess does not open the answers, keeps what was filled in, and says how to see them", async () => {
  const { page, second, staff } = await answeredTwice();
  const view = `/sessions/${second}/view`;
  const refused = await post(view, { "own-understood": "7", "guess-hope": "", tension: "yes" }, staff);
  expect(refused.status).toBe(400);
  const text = await refused.text();
  expect(text).toContain("No line has your guess yet");
  expect(text).toMatch(/name="own-understood" checked="" value="7"/);
  expect(text).toMatch(/name="tension"[^>]*checked=""/);
  expect(await (await get(page, staff)).text()).not.toContain("More about work");
  await post(view, { intent: "without" }, staff);
  expect(await (await get(page, staff)).text()).toContain("More about work");
});

it("what a client said before the first session stands before what is known of people, until there is a line", async () => {
  const clientId = await addClient(at.services, at.therapist, { name: "Heron" });
  await addSession(at.services, at.therapist, { clientId, date: "2026-11-23" });
  const { token } = await invite(at.services, at.therapist, clientId);
  const { actor } = await openInvitation(at.services, { token, secret: null, from: "test" });
  await saveIntroduction(at.services, actor, "hopes", { hardToSpeak: "Wasting your time" });
  const staff = cookieOf(await post("/sign-in", ownerCredentials));
  const page = await (await get(`/clients/${clientId}`, staff)).text();
  expect(page.indexOf("Wasting your time")).toBeLessThan(page.indexOf("Two things you could try"));
  expect(page.match(/Wasting your time/g)).toHaveLength(1);
});

it("a session that is planned is not called the last one", async () => {
  const clientId = await addClient(at.services, at.therapist, { name: "Lark" });
  const staff = cookieOf(await post("/sign-in", ownerCredentials));
  const listed = async () => (await get("/clients?find=Lark", staff)).text();
  await addSession(at.services, at.therapist, { clientId, date: "2026-11-20" });
  expect(await listed()).toContain("last on 20 Nov 2026");
  await addSession(at.services, at.therapist, { clientId, date: "2099-11-20" });
  expect(await listed()).toContain("planned until 20 Nov 2099");
});

it("a client's earlier sessions have a page of their own, which opens nothing, and where how each came can be said", async () => {
  const clientId = await addClient(at.services, at.therapist, { name: "Wren" });
  const days = ["02", "09", "16", "23"].map((day) => `2026-11-${day}`);
  const oldest = await addSession(at.services, at.therapist, { clientId, date: "2026-10-26" });
  for (const date of days) await addSession(at.services, at.therapist, { clientId, date });
  const said = await answeredSession(at.services, at.therapist, clientId, "2026-10-27", {
    changeNextTime: "Slower, please",
  });
  const staff = cookieOf(await post("/sign-in", ownerCredentials));
  const newest = await (await get(`/clients/${clientId}`, staff)).text();
  expect(newest).not.toContain(oldest);
  expect(newest).toContain(`<a href="/clients/${clientId}/sessions">2 earlier sessions</a>`);
  const page = `/clients/${clientId}/sessions`;
  const came = { intent: "attendance", sessionId: oldest, attendance: "late" };
  expect((await post(page, came, staff)).headers.get("Location")).toBe(page);
  const all = await (await get(page, staff)).text();
  expect(all).toMatch(/26 Oct 2026<\/b> <small>Session 1<!-- -->, came late/);
  expect(all).toContain(`/sessions/${said.sessionId}/view`);
  expect(all).not.toContain("Slower, please");
});
