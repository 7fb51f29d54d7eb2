import { expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { freePort } from "../free-port.ts";
import { addClientWithSession, openPractice, testServices } from "../practice.ts";
import { launchBrowser, phone } from "./browser.ts";
import { startServer } from "./server.ts";

it("says on an address without encryption that it needs a network, and works", async () => {
  const port = await freePort();
  const plain = await startServer({ PORT: String(port), PUBLIC_URL: `http://practice.example:${port}` });
  const there = testServices(plain.store, new Date().toISOString());
  const therapist = await openPractice(there);
  const { sessionId } = await addClientWithSession(there, therapist);
  const browser = await launchBrowser(["--host-resolver-rules=MAP practice.example 127.0.0.1"]);
  const page = await browser.newPage(phone);
  const { token } = await makeLink(there, therapist, sessionId);
  await page.goto(`http://practice.example:${port}/c/${token}`);
  await page.getByText("This address is not encrypted").waitFor();
  await page.getByLabel("One thing to change next time").fill("Slower");
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await plain.store.selectFrom("check_in").selectAll().execute()).toHaveLength(1);
  await browser.close();
  await plain.stop();
});
