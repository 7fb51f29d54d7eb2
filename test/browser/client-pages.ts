import type { Browser, Page } from "playwright-core";
import { makeLink } from "#care/check-ins/make-link.ts";
import { invite } from "#care/intake/invite.ts";
import { beginKiosk } from "#care/kiosk/begin-kiosk.ts";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { tellRuleChange } from "#care/practice/tell-rule-change.ts";
import { replyToClient } from "#care/replies/reply-to-client.ts";
import { addSession } from "#care/sessions/add-session.ts";
import type { StaffActor } from "#model/access.ts";
import type { Language } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import { addClientWithSession, answeredSession, type testServices } from "../practice.ts";
import { phone } from "./browser.ts";
import { passphrase } from "./on-notes.ts";
import type { TestServer } from "./server.ts";

export interface Place {
  readonly server: TestServer;
  readonly browser: Browser;
  readonly services: ReturnType<typeof testServices>;
  readonly therapist: StaffActor;
}

/** Looks at one page in one state. */
export type Look = (page: Page, name: string) => Promise<void>;

/** A client with five check-ins, a topic, a reply and a rule that changed; the next check-in, and a code for their page. */
async function fullClient({ services, therapist, server }: Place) {
  const { clientId, sessionId: first } = await addClientWithSession(services, therapist, "2026-09-01");
  let topicSession = "";
  for (const [index, score] of ["7", "8", "8", "7", "2"].entries()) {
    const fields = { understood: score, task: score, hope: score, changeNextTime: "Slower" };
    const shared = index === 3 ? { share: "topic", topic: "method" } : {};
    const date = `2026-10-0${index + 1}`;
    const { sessionId } = await answeredSession(services, therapist, clientId, date, {
      ...fields,
      ...shared,
    });
    await seeWithoutGuessing(services, therapist, sessionId);
    await replyToClient(services, therapist, { sessionId, line: "We will go slower." });
    if (index === 3) topicSession = sessionId;
  }
  await tellRuleChange(services, therapist, { words: "From May on, links open for five days." });
  const next = await addSession(services, therapist, { clientId, date: "2026-10-15" });
  const link = async (id: string) => `${server.url}/c/${(await makeLink(services, therapist, id)).token}`;
  const { code } = await makePairingCode(services, therapist, clientId);
  const invitation = (await invite(services, therapist, clientId)).token;
  const second = await addClientWithSession(services, therapist, "2026-11-01");
  return {
    code,
    topicSession,
    next: await link(next),
    first: await link(second.sessionId),
    unused: await link(first),
    invitation: `${server.url}/i/${invitation}`,
  };
}

/** Walks every page that a client can meet, in one language, and looks at each. */
export async function walkClientPages(place: Place, language: Language, look: Look): Promise<void> {
  const { server, browser, services, therapist } = place;
  const t = translator<Language>(language);
  const given = await fullClient(place);
  const context = await browser.newContext({ ...phone, locale: language });
  const page = await context.newPage();
  const open = async (path: string, name: string) => {
    await page.goto(path.startsWith("/") ? server.url + path : path);
    await look(page, name);
  };
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

  await open(given.first, "the first check-in");
  await open("/c/unknown", "a refusal");
  await open("/c/", "the app's start");
  await open(`${given.next}/reminders`, "reminders");
  await open(`${given.next}/code`, "six digits on a new device");

  await page.goto(given.next);
  await page.locator('input[name="understood"][value="7"]').check({ force: true });
  await page.locator('input[name="share"][value="words"]').check({ force: true });
  await page.locator('textarea[name="unsaidWords"]').fill("Life is not worth living");
  await page.locator("[data-danger-help]").waitFor({ state: "visible" });
  await look(page, "a check-in with an answer, words, and help beside them");
  await page.locator("label:has([data-device])").click();
  await page.locator("[data-keep-note]").getByText(t("notes.first")).waitFor();
  await look(page, "a check-in with words only for the client");
  await press(t("check-in.finish"));
  await page.getByRole("heading", { name: t("check-in.saved-title") }).waitFor();
  await look(page, "saved");

  await open(given.invitation, "the welcome");
  for (const step of ["consent", "hopes", "preferences", "goals", "done"])
    await open(`${given.invitation}/${step}`, `before the first session: ${step}`);

  await open("/me", "the way into the own page");
  await page.getByLabel(t("own.code"), { exact: true }).fill(given.code);
  await press(t("own.open"));
  await page.getByRole("heading", { name: t("own.title"), level: 1 }).waitFor();
  await look(page, "the own page");
  await open(`/me/check-ins/${given.topicSession}`, "one check-in of the own page");
  await open("/me/reminders", "reminders of the own page");
  await open("/me/data", "data and choices");
  await open("/me/introduction", "what was said before the start");
  await open("/me/erase", "before erasing");

  await page.goto(`${server.url}/c/notes/${language}`);
  await page.getByText(t("notes.first-title")).waitFor();
  await look(page, "notes, before the first");
  await page.locator("[data-note-words]").fill("Only for me");
  await page.locator("[data-keep-note] [data-phrase]").fill(passphrase);
  await page.locator("[data-keep-note] [data-again]").fill(passphrase);
  await press(t("notes.keep"));
  await page.locator("[data-list] li").waitFor();
  await press(t("notes.share"));
  await page.getByText(t("notes.share-who")).waitFor();
  await look(page, "notes, open");
  await press(t("notes.lock"));
  await page.getByRole("button", { name: t("notes.unlock") }).waitFor();
  await look(page, "notes, locked");

  await page.goto(given.unused);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await press(t("check-in.finish"));
  await page.getByText(t("offline.waiting-title")).waitFor();
  await look(page, "a check-in that waits on the phone");
  await context.setOffline(false);
  await page.getByRole("heading", { name: t("check-in.saved-title") }).waitFor();

  const kiosk = await beginKiosk(services, therapist, null);
  await context.addCookies([{ name: "attune_kiosk", value: kiosk, url: server.url }]);
  await open("/kiosk", "the waiting room");
  await context.close();
}
