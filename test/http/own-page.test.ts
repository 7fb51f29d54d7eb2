import { describe, expect, it } from "vitest";
import { submitCheckIn } from "#care/check-ins/submit-check-in.ts";
import { invite } from "#care/intake/invite.ts";
import { openInvitation } from "#care/intake/open-invitation.ts";
import { saveIntroduction } from "#care/intake/save-introduction.ts";
import { changeRules } from "#care/messages/change-rules.ts";
import { setAddress } from "#care/messages/set-address.ts";
import { addGoal } from "#care/own-page/change-goals.ts";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { viewOwnPage } from "#care/own-page/view-own-page.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession, answeredSession, openOnDevice } from "../practice.ts";
import { cookieOf, ownerCredentials, requestsTo } from "./requests.ts";

const at = atPractice();
const atAnyTime = { minutesAfter: "0", withoutTime: "00:00", quietFrom: "03:00", quietUntil: "03:00" };

const { get, post } = requestsTo(at);

/** A client whose words are marked, with their own page open on a device. */
async function client(mark: string) {
  const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist);
  const fields = { changeNextTime: `${mark} words` };
  const answered = await answeredSession(at.services, at.therapist, clientId, "2026-11-05", fields);
  const { code } = await makePairingCode(at.services, at.therapist, clientId);
  const paired = await post("/me", { intent: "pair", code });
  return {
    clientId,
    openSession: sessionId,
    sessionId: answered.sessionId,
    paired,
    cookie: cookieOf(paired),
  };
}
const pages = (sessionId: string) => [
  "/me?all",
  "/me/data",
  "/me/erase",
  "/me/introduction",
  "/me/reminders",
  "/me/data/attune.json",
  "/me/data/attune.html",
  `/me/check-ins/${sessionId}`,
];

describe("the own page", () => {
  it("keeps its key in a cookie that scripts cannot read, that goes nowhere else, for 90 days from each use", async () => {
    const { paired, cookie } = await client("heron");
    const expected = /^attune_me=[\w-]{32}; Path=\/me; HttpOnly; SameSite=Lax; Max-Age=7776000$/;
    expect(paired.headers.getSetCookie()[0]).toMatch(expected);
    const again = await get("/me", cookie);
    expect(again.headers.getSetCookie()[0]).toMatch(expected);
    expect(again.headers.get("Cache-Control")).toBe("no-store");
  });

  it("writes when something was read by the practice's clock, on the page and in the file", async () => {
    const own = await client("heron");
    await at.services.store.updateTable("practice").set({ time_zone: "Asia/Tokyo" }).execute();
    const now = at.services.clock.now;
    at.services.clock.now = new Date("2026-11-05T23:30:00Z");
    await seeWithoutGuessing(at.services, at.therapist, own.sessionId);
    at.services.clock.now = now;
    for (const path of ["/me", `/me/check-ins/${own.sessionId}`, "/me/data/attune.html"]) {
      const text = await (await get(path, own.cookie)).text();
      expect(/Read on [\w ]+/.exec(text)?.[0], path).toMatch(/^Read on 6 Nov/);
    }
    await at.services.store.updateTable("practice").set({ time_zone: "UTC" }).execute();
  });

  it("says beside the address, and not where the page is open, on which days it was set for the client", async () => {
    const own = await client("heron");
    await setAddress(at.services, at.therapist, own.clientId, { email: "heron@mail.example" });
    const said = "Your e-mail address was set for you on";
    const reminders = await (await get("/me/reminders", own.cookie)).text();
    expect(reminders.slice(reminders.indexOf('id="email"'), reminders.indexOf('id="calendar"'))).toContain(
      said,
    );
    expect(await (await get("/me/data", own.cookie)).text()).not.toContain(said);
  });

  it("alone lets e-mails begin again that were stopped; a link says so, and leads there", async () => {
    const own = await client("heron");
    await changeRules(at.services, at.therapist, { ...atAnyTime, reminders: "yes" });
    await setAddress(at.services, at.therapist, own.clientId, { email: "heron@mail.example" });
    const { token } = await openOnDevice(at.services, at.therapist, own.openSession);
    const reminders = `/c/${token}/reminders`;
    await post(reminders, { wish: "stop" });
    const stopped = await (await get(reminders)).text();
    expect(stopped).toContain("You have stopped our e-mails.");
    expect(stopped).toContain('href="/me/reminders"');
    expect(stopped).not.toContain('value="resume"');
    const byLink = await post(reminders, { wish: "resume" });
    expect(byLink.status).toBe(403);
    expect(await byLink.text()).toContain("To get e-mails again, open “Your page”");
    const ofOwn = async () => (await get("/me/reminders", own.cookie)).text();
    expect(await ofOwn()).toContain('value="resume"');
    await post("/me/reminders", { wish: "resume" }, own.cookie);
    expect(await ofOwn()).toContain('value="stop"');
  });

  it("shows a client what is theirs, and to another client's device nothing of it", async () => {
    const [own, other] = [await client("heron"), await client("wren")];
    const said = async (cookie: string, sessionId: string) => {
      const texts = await Promise.all(pages(sessionId).map(async (path) => (await get(path, cookie)).text()));
      return texts.join("\n");
    };
    expect(await said(own.cookie, own.sessionId)).toContain("heron words");
    for (const path of ["/me", `/me/check-ins/${own.sessionId}`])
      expect(await (await get(path, own.cookie)).text()).toContain(
        "So far Owner only sees that you sent it.",
      );
    expect(await said(other.cookie, own.sessionId)).not.toContain("heron words");
    expect((await get(`/me/check-ins/${own.sessionId}`, other.cookie)).status).toBe(404);
    for (const intent of ["add", "up", "down"]) {
      const fields = { intent, words: "planted", topic: "goals" };
      expect((await post(`/me/check-ins/${own.sessionId}`, fields, other.cookie)).status).toBe(404);
    }
    expect(await said(own.cookie, own.sessionId)).not.toContain("planted");
  });

  it("shows a client all that they said and all that their therapist sees of it", async () => {
    const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist);
    const { token } = await invite(at.services, at.therapist, clientId);
    const invited = await openInvitation(at.services, { token, secret: null, from: "test" });
    const said = { hopes: "To sleep", hardToSpeak: "Being judged" };
    await saveIntroduction(at.services, invited.actor, "hopes", said);
    const wishes = { lead: "3", mustNotHappen: "Shouting" };
    await saveIntroduction(at.services, invited.actor, "preferences", wishes);
    const own = { kind: "client", clientId, practiceId: at.therapist.practiceId } as const;
    await addGoal(at.services, own, { words: "My garden" });
    const goalId = (await viewOwnPage(at.services, own)).goals[0]!.id;
    const { secret } = await openOnDevice(at.services, at.therapist, sessionId);
    await submitCheckIn(at.services, secret, {
      ...{ nextWish: "I want to die", way: "me", mayRaise: "myself", "now-time": "-3", addressed: "partly" },
      "progress-1": `${goalId}:6`,
    });
    const { code } = await makePairingCode(at.services, at.therapist, clientId);
    const cookie = cookieOf(await post("/me", { intent: "pair", code }));
    const textOf = async (path: string) =>
      (await (await get(path, cookie)).text()).replaceAll(/<[^>]+>/g, "\n");
    const checkIn = await textOf(`/me/check-ins/${sessionId}`);
    for (const words of [
      "I want to die",
      "Something in me",
      "I will do it myself",
      "What we talk about: The past (3)",
    ])
      expect(checkIn).toContain(words);
    for (const words of ["Partly", "My garden", "6 of 10"]) expect(checkIn).toContain(words);
    // What may mean danger is seen before it is opened.
    for (const path of ["/me", `/me/check-ins/${sessionId}`])
      expect(await textOf(path)).not.toContain("So far Owner only sees that you sent it.");
    const page = await textOf("/me");
    for (const seen of ["Your line, from what was opened", "Your goals, and how far", "Never: notes"])
      expect(page).toContain(seen);
    for (const seen of ["Owner can see it at once", "May Owner bring it up?", "Was it addressed?"])
      expect(page).toContain(seen);
    for (const seen of ["How far you are with your goals", "What must not happen here?", "Who leads"])
      expect(page).toContain(seen);
    const before = await textOf("/me/introduction");
    for (const words of ["To sleep", "Being judged", "I lead (3)", "Shouting", "Not marked as read yet"])
      expect(before).toContain(words);
  });

  it("leads back from every page that it leads to, and offers to stop no reminders where none can come", async () => {
    const { cookie, sessionId } = await client("heron");
    for (const path of pages(sessionId).filter((one) => !/all$|attune/.test(one)))
      expect(await (await get(path, cookie)).text(), path).toContain('<a class="back" href="/me">');
    const reminders = await (await get("/me/reminders", cookie)).text();
    expect(reminders).toContain("So there is nothing to stop.");
    expect(reminders).not.toContain("Send no reminders any more");
  });

  it("opens to nobody with a check-in's cookies, to nobody signed out, and to no staff", async () => {
    const { cookie, sessionId, openSession, clientId } = await client("heron");
    const device = await openOnDevice(at.services, at.therapist, openSession);
    const staff = cookieOf(await post("/sign-in", ownerCredentials));
    const { code } = await makePairingCode(at.services, at.therapist, clientId);
    const strangers = {
      nobody: "",
      "a check-in's device": `attune_device=${device.secret}`,
      "a check-in's secret as the key": `attune_me=${device.secret}`,
      "a link's token as the key": `attune_me=${device.token}`,
      "a made-up key": `attune_me=${"x".repeat(32)}`,
      staff,
      "staff with a client's key": `${staff}; ${cookie}`,
    };
    for (const [who, stranger] of Object.entries(strangers)) {
      for (const path of pages(sessionId)) {
        const answer = await get(path, stranger);
        expect(await answer.text(), `${who} at ${path}`).not.toContain("heron words");
        expect(answer.headers.getSetCookie(), `${who} at ${path}`).toEqual([]);
      }
      const erased = await post("/me/erase", { gone: "yes", kept: "yes" }, stranger);
      expect([302, 403], who).toContain(erased.status);
    }
    for (const stranger of [staff, `${staff}; ${cookie}`])
      expect((await post("/me", { intent: "pair", code }, stranger)).status).toBe(403);
    expect(await (await get(`/me/check-ins/${sessionId}`, cookie)).text()).toContain("heron words");
  });

  it("opens no staff page, and no link of the client", async () => {
    const { cookie, clientId, openSession } = await client("heron");
    const { token } = await openOnDevice(at.services, at.therapist, openSession);
    const key = cookie.split("=")[1]!;
    for (const path of ["/today", `/clients/${clientId}`, `/clients/${clientId}/own-page`]) {
      expect((await get(path, cookie)).status).toBe(302);
      expect((await get(path, `attune_session=${key}`)).status).toBe(302);
    }
    expect((await post(`/c/${token}`, { secret: key, understood: "5" })).status).toBe(404);
  });

  it("hands over its files as attachments that nothing keeps", async () => {
    const { cookie } = await client("heron");
    for (const file of ["attune.html", "attune.json"]) {
      const { status, headers } = await get(`/me/data/${file}`, cookie);
      expect(status).toBe(200);
      expect(headers.get("Content-Disposition")).toBe(`attachment; filename="${file}"`);
      expect(headers.get("Cache-Control")).toBe("no-store");
    }
    expect((await get("/me/data/other.txt", cookie)).status).toBe(404);
    expect((await get("/me/data/constructor", cookie)).status).toBe(404);
  });

  it("escapes what people wrote, in the page and in the file", async () => {
    const { clientId } = await addClientWithSession(at.services, at.therapist);
    const fields = { changeNextTime: "<script>alert(1)</script>" };
    const { sessionId } = await answeredSession(at.services, at.therapist, clientId, "2026-11-05", fields);
    const { code } = await makePairingCode(at.services, at.therapist, clientId);
    const cookie = cookieOf(await post("/me", { intent: "pair", code }));
    for (const path of [`/me/check-ins/${sessionId}`, "/me/data/attune.html"]) {
      const page = await (await get(path, cookie)).text();
      expect(page).toContain("&lt;script&gt;");
      expect(page).not.toContain("<script>alert");
    }
  });

  it("says before erasing what stays here, why, and what is on the phone, and erases nothing on one tick", async () => {
    const { cookie, sessionId } = await client("heron");
    const page = await (await get("/me/erase", cookie)).text();
    for (const said of ["who looked", "It stays so that", "(a backup)", "Delete all notes on this phone"])
      expect(page).toContain(said);
    expect((await post("/me/erase", { gone: "yes" }, cookie)).status).toBe(400);
    expect(await (await get(`/me/check-ins/${sessionId}`, cookie)).text()).toContain("heron words");
  });

  it("shows the therapist a consent that was given and taken back here, where nothing else was said before the start", async () => {
    const { cookie, clientId } = await client("heron");
    const staff = cookieOf(await post("/sign-in", ownerCredentials));
    const said = async () => {
      const page = await (await get(`/clients/${clientId}`, staff)).text();
      return /May be used for research[^<]*<\/dt><dd>([^<]*)/.exec(page)?.[1];
    };
    expect(await said()).toBeUndefined();
    await post("/me/data", { intent: "consent", purpose: "research", given: "yes" }, cookie);
    expect(await said()).toBe("Yes");
    await post("/me/data", { intent: "consent", purpose: "research", given: "no" }, cookie);
    expect(await said()).toBe("No");
  });

  it("takes corrections of what was said before the start and of the address, and tells the therapist that and when", async () => {
    const { cookie, clientId } = await client("heron");
    const hopes = { hopes: "<i>To sleep</i>", lead: "-1", mustNotHappen: "Shouting" };
    expect((await post("/me/introduction", hopes, cookie)).status).toBe(303);
    const before = await (await get("/me/introduction", cookie)).text();
    expect(before).toContain("&lt;i&gt;To sleep");
    expect(before).toMatch(
      /name="lead"[^>]*checked=""[^>]*value="-1"|value="-1"[^>]*checked=""[^>]*name="lead"/,
    );
    const email = { intent: "email", email: "heron@mail.example" };
    expect((await post("/me/reminders", email, cookie)).status).toBe(303);
    expect(await (await get("/me/reminders", cookie)).text()).toContain("heron@mail.example");
    const wrong = await post("/me/reminders", { ...email, email: "heron" }, cookie);
    expect([wrong.status, await wrong.text()]).toEqual([
      400,
      expect.stringContaining("This e-mail address does not look right"),
    ]);
    const staff = cookieOf(await post("/sign-in", ownerCredentials));
    const page = await (await get(`/clients/${clientId}`, staff)).text();
    expect(page.match(/Heron last changed this on their own page on/g)).toHaveLength(2);
  });

  it("lets answers be changed until they are opened, and says on the sending device where", async () => {
    const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist);
    const device = await openOnDevice(at.services, at.therapist, sessionId);
    await submitCheckIn(at.services, device.secret, { understood: "4", changeNextTime: "heron words" });
    const { code } = await makePairingCode(at.services, at.therapist, clientId);
    const cookie = cookieOf(await post("/me", { intent: "pair", code }));
    const path = `/me/check-ins/${sessionId}`;
    const before = await (await get(path, cookie)).text();
    expect(before).toMatch(/<input[^>]*name="understood"[^>]*checked=""[^>]*value="4"/);
    expect(before).not.toMatch(/<input[^>]*name="(way|addressed)"/);
    expect(before).toContain('name="hardToSpeak"');
    const folded = /<details[^>]*><summary>Change your answers/;
    expect(folded.exec(before)![0]).not.toContain("open");
    const refused = await post(path, { intent: "change", understood: "11" }, cookie);
    expect(folded.exec(await refused.text())![0]).toContain("open");
    const change = { intent: "change", understood: "7", nextWish: "My brother" };
    expect((await post(path, change, cookie)).status).toBe(303);
    const after = await (await get(path, cookie)).text();
    expect(after).toContain("My brother");
    expect(after).not.toContain("heron words");
    const sent = await get(`/c/${device.token}/saved`, `attune_device=${device.secret}`);
    expect([sent.status, await sent.text()]).toEqual([
      410,
      expect.stringContaining("On “Your page” you can change them until your therapist has read them"),
    ]);
    await seeWithoutGuessing(at.services, at.therapist, sessionId);
    expect(await (await get(path, cookie)).text()).not.toContain('value="change"');
    const late = await post(path, change, cookie);
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringContaining("has read this check-in"),
    ]);
  });

  it("is closed on this device by signing it off, and says a wrong code plainly", async () => {
    const { cookie } = await client("heron");
    const off = await post("/me", { intent: "sign-off" }, cookie);
    expect(off.headers.getSetCookie()[0]).toMatch(/^attune_me=; Path=\/me; .*Max-Age=0$/);
    expect((await get("/me/data", cookie)).status).toBe(302);
    const wrong = await post("/me", { intent: "pair", code: "WRONG" });
    expect([wrong.status, await wrong.text()]).toEqual([
      404,
      expect.stringContaining("That code is not right"),
    ]);
  });

  it("refuses like a client page, also where nothing is", async () => {
    const nothing = await fetch(`${at.server.url}/me/nowhere/at/all`, {
      headers: { "Accept-Language": "de" },
    });
    expect([nothing.status, await nothing.text()]).toEqual([404, expect.stringContaining("Hier ist nichts")]);
  });
});
