import { afterEach, expect, it } from "vitest";
import { findPractice } from "#store/practices.ts";
import { startServer, type TestServer } from "../browser/server.ts";

let server: TestServer;
afterEach(() => server.stop());

const form = {
  practice: "A stranger's",
  name: "Stranger",
  email: "stranger@elsewhere.example",
  password: "long enough a password",
  country: "GB",
  "help-name-1": "Emergency",
  "help-number-1": "999",
};
const setUp = (fields: Record<string, string>, origin: string) =>
  fetch(`${server.url}/set-up`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Origin: origin },
    redirect: "manual",
  });
const codeIn = (greeting: string) => /\b\d{8}\b/.exec(greeting)?.[0];

it("behind a proxy the first page asks for the code of the terminal, though the server listens on loopback", async () => {
  const address = "https://attune.example";
  server = await startServer({ PUBLIC_URL: address });
  const code = codeIn(server.greeting);
  expect(await (await fetch(`${server.url}/set-up`)).text()).toContain('name="code"');
  expect((await setUp(form, address)).status).toBe(401);
  expect(await findPractice(server.store)).toBeNull();
  expect((await setUp({ ...form, code: code ?? "" }, address)).status).toBe(302);
});

it("speaks the browser's language before there is a practice, and offers it to the practice", async () => {
  server = await startServer();
  const page = async (language: string) =>
    (await fetch(`${server.url}/set-up`, { headers: { "Accept-Language": language } })).text();
  const german = await page("de-AT,en;q=0.5");
  expect(german).toContain('<html lang="de"');
  expect(german).toContain("Ihre Praxis eröffnen");
  expect(german).toContain('<option value="AT">Österreich</option>');
  expect(german).toMatch(/<option value="de" selected="">/);
  const french = await page("fr");
  expect(french).toContain('<html lang="en"');
  expect(french).toMatch(/<option value="fr" selected="">/);
});

it("at an address of this computer alone it asks for none", async () => {
  server = await startServer();
  expect(codeIn(server.greeting)).toBeUndefined();
  expect((await setUp(form, server.url)).status).toBe(302);
});
