import { beforeAll, describe, expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { changeWording } from "#care/practice/change-wording.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession } from "../practice.ts";
import { cookieOf, ownerCredentials, requestsTo } from "./requests.ts";

const at = atPractice({ PUBLIC_URL: "http://practice.test" });
let link: string;
beforeAll(async () => {
  // Cards are printed where phones can open the address.
  const { sessionId } = await addClientWithSession(at.services, at.therapist);
  link = `/c/${(await makeLink(at.services, at.therapist, sessionId)).token}`;
});

const { get, post } = requestsTo(at);
/** The page's language and direction, and its first heading. */
async function read(answer: Promise<Response>) {
  const text = await (await answer).text();
  const [, lang, dir] = /<html lang="(\w+)" dir="(\w+)">/.exec(text) ?? [];
  return { lang, dir, text };
}

describe("a client page speaks", () => {
  it("the browser's language, and the practice's where the browser's is none of ours", async () => {
    const arabic = await read(get(link, { "Accept-Language": "ar-EG,en;q=0.5" }));
    expect(arabic).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(arabic.text).toContain("كيف كان اللقاء مع");
    expect(await read(get(link, { "Accept-Language": "tlh" }))).toMatchObject({ lang: "en", dir: "ltr" });
  });

  it("the language chosen on it, kept on the device and with the client", async () => {
    const page = await get(link);
    const device = page.headers.getSetCookie()[0]!.split(";")[0]!;
    const chosen = await post(
      `${link}/language`,
      { language: "ja", to: `${link}?change` },
      { Cookie: device },
    );
    expect(chosen.status).toBe(303);
    expect(chosen.headers.get("location")).toBe(`${link}?change`);
    const cookie = chosen.headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/^attune_language=ja; Path=\/; HttpOnly; SameSite=Lax; Max-Age=/);
    const other = { "Accept-Language": "fr" };
    expect(await read(get("/c/unknown", { ...other, Cookie: "attune_language=ja" }))).toMatchObject({
      lang: "ja",
    });
    expect(await read(get(link, other))).toMatchObject({ lang: "ja" });
    expect(await read(get("/c/unknown", other))).toMatchObject({ lang: "fr" });
  });

  it("no language of ours that does not exist, and leads back to nothing but the link's own pages", async () => {
    expect((await post(`${link}/language`, { language: "tlh", to: link })).status).toBe(404);
    for (const to of ["https://elsewhere.example", "//elsewhere.example", "/today", `${link}x`])
      expect((await post(`${link}/language`, { language: "de", to })).headers.get("location")).toBe(link);
  });

  it("in the practice's own words on the card that is printed for them, too", async () => {
    await changeWording(at.services, at.therapist, {
      language: "en",
      key: "message.card",
      text: "Point here:",
    });
    const cookie = cookieOf(await post("/sign-in", ownerCredentials));
    const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist);
    for (const path of [`/sessions/${sessionId}/link`, `/clients/${clientId}/invitation`])
      expect((await read(post(path, {}, { Cookie: cookie }))).text, path).toMatch(
        /class="print-card"[\s\S]*Point here:/,
      );
  });

  it("in the practice's own words", async () => {
    const text = "Wie ist es heute mit {name} gewesen?";
    await changeWording(at.services, at.therapist, { language: "de", key: "check-in.title", text });
    const page = await read(get(link, { Cookie: "attune_language=de" }));
    expect(page.text).toContain("Wie ist es heute mit Owner gewesen?");
  });
});

describe("a refusal to a client", () => {
  it.each([
    ["an unknown link", "/c/made-up", 404, "هذا الرابط غير معروف"],
    ["a page below a link that is none", "/c/made-up/a/b", 404, "لا يوجد شيء هنا"],
  ])("has their language and the help lines: %s", async (_name, path, status, words) => {
    const answer = await get(path, { "Accept-Language": "ar" });
    expect(answer.status).toBe(status);
    const page = await read(Promise.resolve(answer));
    expect(page).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(page.text).toContain(words);
    expect(page.text).toContain('href="tel:999"');
    expect(page.text).not.toMatch(/href="\/"/);
  });

  it("has their language also before any page is chosen", async () => {
    const large = await post(link, { extra: "x".repeat(200_000) }, { "Accept-Language": "de" });
    expect(large.status).toBe(413);
    const page = await read(Promise.resolve(large));
    expect(page).toMatchObject({ lang: "de", dir: "ltr" });
    expect(page.text).toContain('href="tel:999"');
    const foreign = await post(link, {}, { Origin: "https://elsewhere.example", "Accept-Language": "ar" });
    expect(await read(Promise.resolve(foreign))).toMatchObject({ lang: "ar", dir: "rtl" });
  });
});

describe("staff pages", () => {
  it("are in German where the practice speaks German, refusals too, whatever the browser wishes", async () => {
    await at.server.store.updateTable("practice").set({ language: "de" }).execute();
    const english = { "Accept-Language": "en" };
    expect(await read(get("/sign-in", english))).toMatchObject({ lang: "de", dir: "ltr" });
    const nowhere = await read(get("/nowhere", english));
    expect(nowhere).toMatchObject({ lang: "de" });
    expect(nowhere.text).toContain("Hier ist nichts, oder es ist nicht für Sie bestimmt.");
    const foreign = await read(post("/sign-in", {}, { ...english, Origin: "https://elsewhere.example" }));
    expect(foreign).toMatchObject({ lang: "de" });
    expect(foreign.text).toContain("Das kam von einer fremden Seite");
  });

  it("stay in English as a whole in a practice that speaks another language with its clients", async () => {
    await at.server.store.updateTable("practice").set({ language: "ar" }).execute();
    const cookie = cookieOf(await post("/sign-in", ownerCredentials));
    const today = await read(get("/today?day=2026-11-23", { Cookie: cookie }));
    expect(today).toMatchObject({ lang: "en", dir: "ltr" });
    expect(today.text).toContain("Monday 23 November");
    expect(await read(get("/c/unknown", { "Accept-Language": "tlh" }))).toMatchObject({ lang: "ar" });
  });
});
