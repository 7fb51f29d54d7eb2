import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demonstrationSignIn } from "#care/demonstration/seed-demonstration.ts";
import { readConfig } from "#server/config.ts";
import { makeLog } from "#server/log.ts";
import { start } from "#server/start.ts";
import { openStore } from "#store/open.ts";
import { desk, launchBrowser, phone } from "../test/browser/browser.ts";
import { freePort } from "../test/free-port.ts";

const root = join(import.meta.dirname, "..");
const out = join(root, "docs", "screenshots");
const folder = mkdtempSync(join(tmpdir(), "attune-pictures-"));
const port = await freePort();
const config = readConfig({ PORT: String(port), ATTUNE_DATA: folder }, root, true);
const server = await start({
  config,
  store: await openStore(config.store),
  log: makeLog("silent"),
  buildFolder: join(root, "build"),
});
const url = `http://localhost:${port}`;
const browser = await launchBrowser([], { whole: true });
mkdirSync(out, { recursive: true });

const page = await browser.newPage({ ...desk, reducedMotion: "reduce" });
await page.goto(`${url}/sign-in`);
await page.getByLabel("E-mail").fill(demonstrationSignIn.email);
await page.getByLabel("Password").fill(demonstrationSignIn.password);
await page.getByRole("button", { name: "Sign in" }).click();
const take = (name: string) => page.screenshot({ path: join(out, `${name}.png`) });
await take("today");
await page.getByRole("link", { name: "Heron" }).first().click();
const clientUrl = page.url();
// As far down as to what could be tried: the whole page is longer than anybody looks at in a picture.
await page.setViewportSize({ width: 1280, height: 1860 });
await take("client-page");
await page.goto(`${clientUrl}/goals`);
await page.setViewportSize({ width: 1280, height: 760 });
await take("goals");
await page.goto(`${clientUrl}/brief`);
await take("brief");
await page.goto(`${url}/today`);
await page.setViewportSize(desk.viewport!);
await page.getByRole("link", { name: "Add your view" }).click();
await take("guess");
await page.goto(clientUrl);
await page.getByRole("link", { name: "Check-in link" }).first().click();
await page.getByRole("button", { name: "Make a link" }).click();
const link = await page.locator("#check-in-link").inputValue();
const client = await browser.newPage({ ...phone, reducedMotion: "reduce" });
await client.goto(link);
await client.screenshot({ path: join(out, "check-in.png") });
await page.goto(`${url}/practice`);
await page.getByLabel("Language").selectOption("de");
await page.getByRole("button", { name: "Save the practice" }).click();
await page.goto(`${url}/today`);
await take("today-in-german");

await browser.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
