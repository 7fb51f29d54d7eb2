import { beforeAll, expect, it } from "vitest";
import { invite } from "#care/intake/invite.ts";
import { beginKiosk } from "#care/kiosk/begin-kiosk.ts";
import { makeCode } from "#care/kiosk/make-code.ts";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession } from "../practice.ts";
import { requestsTo } from "./requests.ts";

const at = atPractice();
let kiosk: string;
beforeAll(async () => {
  kiosk = `attune_kiosk=${await beginKiosk(at.services, at.therapist, null)}`;
});

const { post: send } = requestsTo(at);
const post = (path: string, fields: Record<string, string>) => send(path, fields, kiosk);

it("forgets a check-in that was left when its page goes blank", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist);
  const answer = await post("/kiosk", { code: await makeCode(at.services, at.therapist, sessionId) });
  const page = await fetch(at.server.url + answer.headers.get("location"), { headers: { Cookie: kiosk } });
  const [, blank] = /<noscript><meta http-equiv="refresh" content="(\d+);/i.exec(await page.text())!;
  const [, kept] = /^attune_device=.*Max-Age=(\d+)/.exec(page.headers.getSetCookie()[0]!)!;
  expect(Number(blank)).toBe(600);
  expect(Number(kept)).toBe(660);
});

it("forgets a language that somebody has chosen and left, on a check-in and on the blank page", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist);
  const answer = await post("/kiosk", { code: await makeCode(at.services, at.therapist, sessionId) });
  const path = answer.headers.get("location")!;
  const chosen = await post(`${path}/language`, { language: "ar", to: path });
  const Cookie = `${kiosk}; ${chosen.headers.getSetCookie()[0]!.split(";")[0]}`;
  const get = (from: string, cookie = Cookie) =>
    fetch(at.server.url + from, { headers: { Cookie: cookie }, redirect: "manual" });
  for (const left of [path, "/kiosk"]) {
    const page = await (await get(left)).text();
    expect(page).toContain('lang="ar"');
    const [, to] = /<noscript><meta http-equiv="refresh" content="\d+;url=([^"]+)"/i.exec(page)!;
    const blank = await get(to!);
    expect(blank.headers.get("location")).toBe("/kiosk");
    expect(blank.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^attune_language=; Path=\/;.*Max-Age=0/),
    ]);
  }
  const next = await (await get("/kiosk", kiosk)).text();
  expect(next).toContain('lang="en"');
  expect(next).not.toContain("refresh");
});

it("opens nobody's own page, and no code for one is taken there", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist);
  const { code } = await makePairingCode(at.services, at.therapist, clientId);
  expect((await post("/me", { intent: "pair", code })).status).toBe(403);
  expect((await fetch(`${at.server.url}/me`, { headers: { Cookie: kiosk } })).status).toBe(403);
});

it("a form before the first session keeps on a device of the practice nothing that was not saved", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist);
  const page = `/i/${(await invite(at.services, at.therapist, clientId)).token}/hopes`;
  const lent = await fetch(at.server.url + page, { headers: { Cookie: kiosk } });
  expect(await lent.text()).not.toContain("data-words");
  expect(await (await fetch(at.server.url + page)).text()).toContain('data-words="hopes"');
});
