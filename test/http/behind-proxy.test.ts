import { afterEach, expect, it } from "vitest";
import { startServer, type TestServer } from "../browser/server.ts";
import { openPractice, testServices } from "../practice.ts";

let server: TestServer;
afterEach(() => server.stop());

const address = "https://attune.example";
const open = async (env: Record<string, string>) => {
  server = await startServer({ PUBLIC_URL: address, ...env });
  await openPractice(testServices(server.store, new Date().toISOString()));
};
const tryCode = async (forwardedFor: string) => {
  const answer = await fetch(`${server.url}/me`, {
    method: "POST",
    body: new URLSearchParams({ intent: "pair", code: "22222222" }),
    headers: { Origin: address, "X-Forwarded-For": forwardedFor },
  });
  return answer.status;
};

it("behind a proxy somebody who guesses codes makes only themselves wait, whatever they write before their address", async () => {
  await open({ PROXIES: "1" });
  for (let n = 0; n < 10; n += 1) expect(await tryCode(`192.0.2.${n}, 203.0.113.66`)).toBe(404);
  expect(await tryCode("192.0.2.99, 203.0.113.66")).toBe(429);
  expect(await tryCode("198.51.100.9")).toBe(404);
});

it("without a proxy the header says nothing", async () => {
  await open({});
  for (let n = 0; n < 10; n += 1) expect(await tryCode(`192.0.2.${n}`)).toBe(404);
  expect(await tryCode("198.51.100.9")).toBe(429);
});
