import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer, type TestServer } from "../browser/server.ts";
import { openPractice, ownerPassword, testServices } from "../practice.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await openPractice(testServices(server.store, new Date().toISOString()));
});
afterAll(() => server.stop());

const post = (path: string, fields: Record<string, string>, headers = {}) =>
  fetch(server.url + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Origin: server.url, ...headers },
    redirect: "manual",
  });

it("refuses a form that asks for what its page does not have, and calls nothing saved", async () => {
  const signedIn = await post("/sign-in", { email: "owner@practice.example", password: ownerPassword });
  const cookie = signedIn.headers.getSetCookie()[0]!.split(";")[0]!;
  for (const fields of [{ intent: "detials", name: "Other" }, { name: "Other" }, { intent: "toString" }]) {
    const answer = await post("/practice", fields, { Cookie: cookie });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("location")).toBeNull();
  }
  const known = await post("/practice", { intent: "device-codes", asks: "yes" }, { Cookie: cookie });
  expect([known.status, known.headers.get("location")]).toEqual([303, "/practice?saved=device-codes"]);
});
