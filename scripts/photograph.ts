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
await page.screenshot({ path: join(out, "today.png") });
await page.getByRole("link", { name: "Heron" }).first().click();
await page.screenshot({ path: join(out, "client-page.png"), fullPage: true });
const clientUrl = page.url();
await page.getByRole("link", { name: "Check-in link" }).first().click();
await page.getByRole("button", { name: "Make a link" }).click();
const link = await page.locator("#check-in-link").inputValue();
const client = await browser.newPage({ ...phone, reducedMotion: "reduce" });
await client.goto(link);
await client.screenshot({ path: join(out, "check-in.png") });
await page.goto(clientUrl);

await browser.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
