import { expect, it } from "vitest";
import { atServer } from "../at-practice.ts";
import { freePort } from "../free-port.ts";
import { desk } from "./browser.ts";
import { scan } from "./scan.ts";
import { addClient, addSessionAndLink, openPractice } from "./walk.ts";
import { withBrowser } from "./with-browser.ts";

const port = await freePort();
const url = `http://our-clinic.test:${port}`;
const at = withBrowser(atServer({ PORT: String(port), PUBLIC_URL: url }), [
  "--host-resolver-rules=MAP our-clinic.test 127.0.0.1",
]);

it("fills in what country and browser tell, warns of an address that tells of therapy, and shows a code that phones can read", async () => {
  const context = await at.browser.newContext({ ...desk, timezoneId: "Europe/Vienna" });
  const page = await context.newPage();
  await page.goto(`${url}/set-up`);
  await page.getByText("The address tells of therapy").waitFor();
  expect(await page.getByLabel("Time zone").inputValue()).toBe("Europe/Vienna");
  const [name, number] = [page.getByLabel("Name of the line"), page.getByLabel("Number").first()];
  await page.getByLabel("Country").selectOption("GB");
  expect([await name.inputValue(), await number.inputValue()]).toEqual(["Emergency", "999"]);
  expect(await page.getByLabel("A second line").inputValue()).toBe("Samaritans");
  // What was filled in follows the country; what somebody wrote stays.
  await number.fill("0000 1");
  await page.getByLabel("Country").selectOption("DE");
  expect(await number.inputValue()).toBe("0000 1");
  expect(await page.getByLabel("A second line").inputValue()).toBe("TelefonSeelsorge");

  await openPractice(page, url, /\b\d{8}\b/.exec(at.server.greeting)?.[0]);
  const link = await addSessionAndLink(page, await addClient(page, url, "Heron"), "2026-09-01");
  expect(link.startsWith(url)).toBe(true);
  expect(await scan(page)).toBe(link);

  // The card that is printed holds the code, the address and until when, and names nobody.
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".print-card img").isVisible()).toBe(true);
  const printed = (await page.locator("body").allInnerTexts()).join("\n").split("\n").filter(Boolean);
  expect(printed).toEqual([
    "Scan this, or type the address:",
    link,
    expect.stringMatching(/^You can open it until \d+ \w+ \d{4}\.$/),
  ]);
});
