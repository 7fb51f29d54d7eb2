import { request } from "node:http";
import { beforeAll, expect, it } from "vitest";
import { addClient } from "#care/clients/add-client.ts";
import { atPractice } from "../at-practice.ts";
import { cookieOf, ownerCredentials, requestsTo } from "./requests.ts";

const at = atPractice();
let cookie: string;
beforeAll(async () => {
  const { services, therapist } = at;
  for (let n = 0; n < 40; n += 1) await addClient(services, therapist, { name: `Heron ${n}` });
  await addClient(services, therapist, { name: "Wren" });
  cookie = cookieOf(await requestsTo(at).post("/sign-in", ownerCredentials));
});

/** A page as a browser asks for it that was sent there from somewhere; `fetch` may not say from where. */
const page = (path: string, from: string) =>
  new Promise<{ encoding: string | undefined; length: number; text: string }>((resolve, reject) => {
    const headers = { Cookie: cookie, "Accept-Encoding": "gzip", "Sec-Fetch-Site": from };
    request(at.server.url + path, { headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      const bytes = Buffer.concat(parts);
      const encoding = answer.headers["content-encoding"];
      resolve({ encoding, length: bytes.length, text: bytes.toString("utf8") });
    })
      .on("error", reject)
      .end();
  });

it("words that another site has chosen stand in no compressed page", async () => {
  for (const from of ["same-origin", "none"])
    expect((await page("/clients?find=Wren", from)).encoding).toBe("gzip");
  for (const from of ["cross-site", "same-site"])
    for (const path of ["/clients?find=Wren", "/me?Wren", "/sign-in?to=/Wren", "/today?day=Wren"])
      expect((await page(path, from)).encoding, path).toBeUndefined();
  // A link in somebody's mail has none in it, and its page is as small as ever.
  expect((await page("/clients", "cross-site")).encoding).toBe("gzip");
});

it("another site learns nothing of who is a client from the size of what is found", async () => {
  const found = async (name: string) => (await page(`/clients?find=${name}`, "cross-site")).length;
  expect(await found("Wren")).toBe(await found("Nobd"));
  expect((await page("/clients?find=Wren", "cross-site")).text).toContain("Heron");
});
