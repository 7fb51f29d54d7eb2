import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { recalibrate } from "#care/alliance/recalibrate.ts";
import { viewClient } from "#care/clients/view-client.ts";
import { demonstrationSignIn, seedDemonstration } from "#care/demonstration/seed-demonstration.ts";
import { type StaffLanguage, staffLanguages } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import { atServer } from "../at-practice.ts";
import { fillWithEndings } from "../endings.ts";
import { ownerIn } from "../practice.ts";
import { desk, watchForFaults } from "./browser.ts";
import { zoomed } from "./for-everybody.ts";
import { picture } from "./picture.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atServer());

/** The demonstration, with outlooks that rest on endings: every page of staff with something on it. */
async function fillPractice() {
  const { services } = at;
  await seedDemonstration(services);
  const actor = await ownerIn(at.server.store);
  const clients = await at.server.store.selectFrom("client").select(["id", "name"]).execute();
  await fillWithEndings(services, actor, 3, 90);
  await recalibrate(services, { kind: "operator" }, actor.practiceId);
  const idOf = (name: string) => clients.find((one) => one.name === name)!.id;
  const [heron, otter] = [idOf("Heron"), idOf("Otter")];
  const { course } = await viewClient(services, actor, heron);
  const session = course.sessions.at(-1)!.session.id;
  const names = await at.server.store.selectFrom("client").select("name").execute();
  const goals = await at.server.store.selectFrom("goal").select("words").execute();
  const written = [
    ...["Demo Therapist", "Demonstration practice"],
    ...names.map(({ name }) => name),
    ...goals.map(({ words }) => words),
  ];
  const rest = ["brief", "goals", "invitation", "device-code", "own-page"];
  const ofClients = ["Heron", "Maple", "Tern", "Otter", "Willow", "Lark"].map(
    (name) => `/clients/${idOf(name)}`,
  );
  const paths = [
    "/today",
    "/today/briefs",
    "/clients",
    ...ofClients,
    ...rest.map((one) => `/clients/${heron}/${one}`),
    `/clients/${otter}/brief`,
    `/sessions/${session}/link`,
    `/sessions/${session}/view`,
    "/strategies?open=all",
    "/strategies/new",
    "/strategies/pace-check",
    "/practice",
    "/practice/outlook",
    "/practice/decisions",
    "/practice/wordings",
    "/calendar",
    "/clients/nobody",
  ];
  return { paths, written };
}

async function signIn(page: Page, language: StaffLanguage) {
  const t = translator<StaffLanguage>(language);
  await page.goto(`${at.server.url}/sign-in`);
  await page.getByLabel(t("sign-in.email")).fill(demonstrationSignIn.email);
  await page.getByLabel(t("sign-in.password")).fill(demonstrationSignIn.password);
  await page.getByRole("button", { name: t("sign-in.submit") }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** What is read or heard on a page, apart from what people wrote, names of places, and what says its language itself. */
const textsOn = (page: Page) =>
  page.evaluate(() => {
    const apart =
      "script, style, [dir=auto], [lang]:not(html), select[name=country], select[name=timeZone], select[name=language]";
    const said: string[] = [document.title];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode())
      if (!nodes.currentNode.parentElement?.closest(apart)) said.push(nodes.currentNode.textContent ?? "");
    for (const one of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]"))
      if (!one.closest(apart))
        for (const name of ["aria-label", "title", "placeholder", "alt"])
          said.push(one.getAttribute(name) ?? "");
    return said.map((text) => text.trim()).filter((text) => /\p{L}{3}/u.test(text));
  });

/** Words that are the same in both languages. */
const alike = ["Attune", "AUC", "Name"];

it("every staff page is in German as a whole where the practice speaks German, and holds at 320 px", async () => {
  const { paths, written } = await fillPractice();
  const same = new Set([...written, ...alike]);
  const said = new Map<string, Set<string>>();
  const found: string[] = [];
  for (const language of staffLanguages) {
    await at.server.store.updateTable("practice").set({ language }).execute();
    const page = await (await at.browser.newContext(desk)).newPage();
    const faults = watchForFaults(page);
    await signIn(page, language);
    for (const path of paths) {
      await page.goto(at.server.url + path);
      expect(await page.locator("html").getAttribute("lang"), path).toBe(language);
      const texts = await textsOn(page);
      if (language === "en") said.set(path, new Set(texts));
      else {
        found.push(
          ...texts
            .filter((text) => said.get(path)?.has(text) && !same.has(text))
            .map((text) => `${path}: ${text}`),
        );
        found.push(...(await zoomed(page)).map((fault) => `${path}: ${fault}`));
        await picture(page, `phone${path.replaceAll(/\W/g, "-")}`);
        await page.setViewportSize(desk.viewport!);
        await picture(page, `desk${path.replaceAll(/\W/g, "-")}`);
      }
    }
    expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
    await page.context().close();
  }
  expect(found).toEqual([]);
});
