import { expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { submitCheckIn } from "#care/check-ins/submit-check-in.ts";
import { addGoal } from "#care/own-page/change-goals.ts";
import { viewOwnPage } from "#care/own-page/view-own-page.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession, openOnDevice } from "../practice.ts";

const at = atPractice();

/** Sends a first check-in from a device with these fields, and goes on as that device. */
async function sent(fields: (goalId: string) => Record<string, string>) {
  const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist);
  const own = { kind: "client", clientId, practiceId: at.therapist.practiceId } as const;
  await addGoal(at.services, own, { words: "A secret goal" });
  const goalId = (await viewOwnPage(at.services, own)).goals[0]!.id;
  const { token } = await makeLink(at.services, at.therapist, sessionId);
  const opened = await fetch(`${at.server.url}/c/${token}`);
  const device = opened.headers.getSetCookie()[0]!.split(";")[0]!;
  const post = (path: string, body: Record<string, string>) =>
    fetch(`${at.server.url}/c/${token}${path}`, {
      method: "POST",
      body: new URLSearchParams(body),
      headers: { Origin: at.server.url, Cookie: device },
      redirect: "manual",
    });
  const answer = await post("", fields(goalId));
  expect(answer.status).toBe(303);
  const just = answer.headers.getSetCookie()[0]!.split(";")[0]!;
  const page = async (path = "/saved") =>
    (await fetch(`${at.server.url}/c/${token}${path}`, { headers: { Cookie: `${device}; ${just}` } })).text();
  return { post, page };
}

it("says nothing of it any more to a device that makes up that it has just sent", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist);
  const { token, secret } = await openOnDevice(at.services, at.therapist, sessionId);
  await submitCheckIn(at.services, secret, { nextWish: "My brother" });
  const page = async () => {
    const headers = { Cookie: `attune_device=${secret}; attune_sent=yes` };
    return (await fetch(`${at.server.url}/c/${token}/saved`, { headers })).text();
  };
  expect(rowsOf(await page())).toEqual(["To make time for: Your words"]);
  const earlier = new Date(Date.now() - 3_600_000).toISOString();
  await at.server.store.updateTable("check_in").set({ changed_at: earlier, submitted_at: earlier }).execute();
  expect(await page()).toContain("Thank you");
  expect(rowsOf(await page())).toEqual([""]);
});

/** What the page that follows says was sent. */
const pageAfter = async (fields: (goalId: string) => Record<string, string>) =>
  rowsOf(await (await sent(fields)).page());

/** What the page says was sent: each row's term and value, or its one sentence. */
function rowsOf(html: string): string[] {
  const part = /What Owner will get.*?<\/section>/s.exec(html)?.[0] ?? "";
  const text = (markup: string) => markup.replaceAll(/<[^>]+>/g, "");
  const rows = [...part.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)];
  if (rows.length === 0) return [text(/<p>(.*?)<\/p>/s.exec(part)?.[1] ?? "")];
  return rows.map(([, term, value]) => `${text(term!)}: ${text(value!)}`);
}

it("hands out nothing of what a page is drawn from, to the device that sent it neither", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist);
  const { token } = await makeLink(at.services, at.therapist, sessionId);
  const opened = await fetch(`${at.server.url}/c/${token}`);
  const Cookie = opened.headers.getSetCookie()[0]!.split(";")[0]!;
  await fetch(`${at.server.url}/c/${token}`, {
    method: "POST",
    body: new URLSearchParams({ nextWish: "planted words" }),
    headers: { Origin: at.server.url, Cookie },
    redirect: "manual",
  });
  for (const path of [`/c/${token}/saved.data`, `/c/${token}.data`, "/_root.data", "/__manifest"]) {
    const answer = await fetch(at.server.url + path, { headers: { Cookie } });
    expect(answer.status, path).toBe(404);
    expect(await answer.text()).not.toContain("planted");
  }
});

it("says of a wish alone that a wish was sent, and of nothing else that it is missing", async () => {
  expect(await pageAfter(() => ({ nextWish: "My brother" }))).toEqual(["To make time for: Your words"]);
});

it("says of every part that it was sent, of what kind it is, and no word of it", async () => {
  const rows = await pageAfter((goalId) => ({
    ...{ understood: "3", task: "4", hope: "skip", changeNextTime: "slower", nextWish: "sleep" },
    ...{ share: "topic", topic: "shame", hopes: "rest", hardToSpeak: "shyness" },
    ...{ way: "us", "way-us": "not-understood", mayRaise: "not-yet", "now-lead": "2" },
    "progress-1": `${goalId}:4`,
  }));
  expect(rows).toEqual([
    "Your answers: 2 of 5",
    "One thing to change next time: Your words",
    "To make time for: Your words",
    "Is something in the way?: Your answer",
    "May Owner bring it up?: Your answer",
    "How would you like to work from now on?: Your answer",
    "A hard topic, no words: Only the topic: Something I am ashamed of",
    "What do you hope for?: Your words",
    "What could make it hard to speak here?: Your words",
    "How far you are with your goals: Your answer",
  ]);
});

it("says so where nothing was answered or written", async () => {
  expect(await pageAfter(() => ({}))).toEqual(["No answer and no words. Only that you sent it."]);
});

it("offers to say what else the answers may be used for to who was never asked, and says that all is done after that", async () => {
  const { post, page } = await sent(() => ({ understood: "7" }));
  const offered = await page();
  expect(offered).toContain("May your answers be used for more?");
  expect(offered).not.toContain("may read my answers");
  expect(offered).not.toContain("That is all for today.");
  const decided = await post("/saved", { intent: "consents", research: "no" });
  const next = decided.headers.get("Location")!;
  expect(next).toMatch(/\/saved\?decided$/);
  const after = await page("/saved?decided");
  expect(after).toContain("You can change this at any time");
  expect(after).toContain("That is all for today.");
  expect(after).not.toContain("May your answers be used for more?");
});

it("asks for nothing more beside help", async () => {
  const { page } = await sent(() => ({ share: "words", unsaidWords: "I want to die" }));
  expect(await page()).not.toContain("May your answers be used for more?");
});
