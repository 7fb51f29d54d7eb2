import { expect, it } from "vitest";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { atPractice } from "../at-practice.ts";
import { Authenticator, type Ceremony } from "../authenticator.ts";
import { startServer } from "../browser/server.ts";
import { addClientWithSession } from "../practice.ts";
import { cookieOf, requestsTo } from "./requests.ts";

const at = atPractice();

const { post } = requestsTo(at);
const ask = async (intent: string, cookie = "") =>
  (await (await post("/me/passkeys", { intent }, cookie)).json()) as {
    challenge: string;
    user?: { id: string };
    code?: string;
  };

/** A client with their own page open on a device, and a passkey that was set there. */
async function client() {
  const { clientId } = await addClientWithSession(at.services, at.therapist);
  const { code } = await makePairingCode(at.services, at.therapist, clientId);
  const cookie = cookieOf(await post("/me", { intent: "pair", code }));
  const authenticator = new Authenticator();
  const { challenge, user } = await ask("add", cookie);
  const here = { origin: at.server.url, rpId: "localhost" };
  const passkey = authenticator.make({ ...here, challenge });
  const added = await post("/me/data", { intent: "add-passkey", passkey }, cookie);
  const answer = async (other: Partial<Ceremony> = {}, handle = user!.id) =>
    authenticator.use({ ...here, challenge: (await ask("enter")).challenge, ...other }, handle);
  return { clientId, cookie, added, authenticator, answer, handle: user!.id };
}
const enter = (passkey: string, cookie = "") => post("/me", { intent: "passkey", passkey }, cookie);

it("a passkey that was set on one device opens the page on another, once for each challenge", async () => {
  const { added, answer } = await client();
  expect([added.status, added.headers.get("Location")]).toEqual([303, "/me/data"]);
  const used = await answer();
  const entered = await enter(used);
  expect(entered.status).toBe(303);
  expect(entered.headers.getSetCookie()[0]).toMatch(
    /^attune_me=[\w-]{32}; Path=\/me; HttpOnly; SameSite=Lax/,
  );
  const page = await fetch(`${at.server.url}/me/data`, { headers: { Cookie: cookieOf(entered) } });
  expect(await page.text()).toContain("Remove this passkey");
  const replayed = await enter(used);
  expect([replayed.status, replayed.headers.getSetCookie()]).toEqual([410, []]);
  expect(await replayed.text()).toContain("That took too long, or was sent twice");
});

it("a passkey of another site, of another client or of nobody opens nothing and sets no cookie", async () => {
  const [heron, wren] = [await client(), await client()];
  const ofWren = JSON.parse(await wren.answer());
  const wrong = {
    "another origin": await heron.answer({ origin: "http://localhost:1" }),
    "another site": await heron.answer({ rpId: "evil.example" }),
    "another client's signature": JSON.stringify({
      ...ofWren,
      id: heron.authenticator.id,
      rawId: heron.authenticator.id,
    }),
    "another client's name": await heron.answer({}, wren.handle),
    "a passkey that nobody set": new Authenticator().use(
      { origin: at.server.url, rpId: "localhost", challenge: (await ask("enter")).challenge },
      heron.handle,
    ),
  };
  for (const [what, passkey] of Object.entries(wrong)) {
    const refused = await enter(passkey);
    expect([refused.status, refused.headers.getSetCookie()], what).toEqual([401, []]);
    expect(await refused.text(), what).toContain("This passkey could not be used here");
  }
  const { challenge } = await ask("enter");
  const foreign = await post("/me", { intent: "passkey", passkey: "{}" }, { Origin: "https://evil.example" });
  expect(foreign.status).toBe(403);
  expect(challenge).toMatch(/^[\w-]{43}$/);
});

it("nobody without the own page open sets or removes one, and no client another's", async () => {
  const [heron, wren] = [await client(), await client()];
  expect((await post("/me/passkeys", { intent: "add" })).status).toBe(302);
  const kept = at.server.store.selectFrom("client_passkey").select("id");
  const { id } = await kept.where("client_id", "=", heron.clientId).executeTakeFirstOrThrow();
  const fields = { intent: "remove-passkey", id };
  expect((await post("/me/data", fields)).status).toBe(302);
  expect((await post("/me/data", fields, wren.cookie)).status).toBe(404);
  expect((await enter(await heron.answer())).status).toBe(303);
  expect((await post("/me/data", fields, heron.cookie)).status).toBe(303);
  expect((await enter(await heron.answer())).status).toBe(401);
});

it("is refused as broken where it is no passkey at all", async () => {
  for (const passkey of ["", "{}", "[", "x".repeat(41_000)]) expect((await enter(passkey)).status).toBe(400);
});

it("has no place on plain HTTP: the page says why, and the server refuses", async () => {
  const plain = await startServer({ PUBLIC_URL: "http://attune.example" });
  const send = (path: string, fields: Record<string, string>) =>
    fetch(plain.url + path, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { Origin: plain.url },
      redirect: "manual",
    });
  expect(await (await fetch(`${plain.url}/me`)).text()).toContain("Passkeys are off here");
  const asked = await send("/me/passkeys", { intent: "enter" });
  expect([asked.status, await asked.json()]).toEqual([409, { code: "passkeys-off" }]);
  expect((await send("/me", { intent: "passkey", passkey: "{}" })).status).toBe(409);
  await plain.stop();
});
