import { beforeEach, expect, it } from "vitest";
import type { ClientActor } from "#model/access.ts";
import { mostPasskeys, passkeySiteOf } from "#model/passkey.ts";
import { Authenticator, type Ceremony } from "../../../test/authenticator.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession } from "../../../test/practice.ts";
import { addClient } from "../clients/add-client.ts";
import { eraseOwn } from "../own-page/erase-own.ts";
import { closeOwnPage, makePairingCode, viewPairing } from "../own-page/make-pairing-code.ts";
import { ownRecord } from "../own-page/own-record.ts";
import { pairDevice } from "../own-page/pair-device.ts";
import { endIdleDevices, resumeOwnPage } from "../own-page/resume-own-page.ts";
import { viewOwnData } from "../own-page/view-own-data.ts";
import { addPasskey } from "./add-passkey.ts";
import { askForPasskey, enterWithPasskey } from "./enter-with-passkey.ts";
import { offerPasskey } from "./offer-passkey.ts";
import { removePasskey } from "./remove-passkey.ts";

const site = { origin: "https://attune.example", rpId: "attune.example" };
const expired = { code: "passkey-expired" };
const refused = { code: "passkey-refused" };

it("has a place at names with HTTPS and on this computer, and at no number and on no plain HTTP", () => {
  expect(passkeySiteOf("https://attune.example:8443")).toEqual({
    ...site,
    origin: "https://attune.example:8443",
  });
  expect(passkeySiteOf("http://localhost:4280")).toEqual({
    origin: "http://localhost:4280",
    rpId: "localhost",
  });
  for (const none of [
    "http://attune.example",
    "https://192.168.1.20",
    "https://[fe80::1]",
    "http://127.0.0.1:4280",
  ])
    expect(passkeySiteOf(none), none).toBeNull();
});

inPractice("a passkey of a client's own page", (at) => {
  let heron: ClientActor;

  beforeEach(async () => {
    heron = await enter((await addClientWithSession(at.services, at.therapist)).clientId);
  });

  async function enter(clientId: string): Promise<ClientActor> {
    const { code } = await makePairingCode(at.services, at.therapist, clientId);
    const token = await pairDevice(at.services, { code }, clientId);
    return (await resumeOwnPage(at.services, token))!.actor;
  }
  const offer = (actor: ClientActor) => offerPasskey(at.services, actor, { site, account: "My page" });
  const add = (actor: ClientActor, passkey: string) => addPasskey(at.services, actor, { passkey }, site);
  /** Sets a passkey; returns its authenticator and what it answers challenges with. */
  async function passkeyOf(actor: ClientActor, counter = 0) {
    const authenticator = new Authenticator();
    const { challenge, user } = await offer(actor);
    await add(actor, authenticator.make({ ...site, challenge, counter }));
    const answer = async (other: Partial<Ceremony> = {}, handle = user.id) => {
      const asked = await askForPasskey(at.services, site, "phone");
      return authenticator.use({ ...site, challenge: asked.challenge, counter, ...other }, handle);
    };
    return { authenticator, answer, handle: user.id };
  }
  const open = (passkey: string, from = "phone") =>
    enterWithPasskey(at.services, { passkey }, { site, from });
  const later = (minutes: number) => {
    at.services.clock.now = new Date(at.services.clock.now.getTime() + minutes * 60_000);
  };
  const listed = async (actor: ClientActor) => (await viewOwnData(at.services, actor)).passkeys;
  const audited = async () =>
    (await at.fresh.store.selectFrom("audit_event").select(["action", "actor"]).execute()).map(
      ({ action, actor }) => `${actor} ${action}`,
    );

  it("opens the page of its client, as often as it is used, and says when", async () => {
    const { answer } = await passkeyOf(heron);
    expect(await listed(heron)).toMatchObject([{ lastUsedAt: null, copied: false }]);
    later(60);
    const token = await open(await answer());
    expect(await resumeOwnPage(at.services, token)).toMatchObject({ actor: heron });
    expect(await open(await answer())).not.toBe(token);
    expect(await listed(heron)).toMatchObject([{ lastUsedAt: at.services.now().toISOString() }]);
    expect(await audited()).toEqual(
      expect.arrayContaining(["client add-passkey", "client enter-with-passkey"]),
    );
  });

  it("tells its keeper neither who the client is nor which practice it is", async () => {
    const options = await offer(heron);
    const told = JSON.stringify(options);
    for (const name of ["Heron", "Test practice", heron.clientId, heron.practiceId, "therap"])
      expect(told).not.toContain(name);
    expect(options.authenticatorSelection).toMatchObject({
      userVerification: "required",
      residentKey: "required",
    });
    await passkeyOf(heron);
    expect((await offer(heron)).user.id).toBe(options.user.id);
    expect((await offer(heron)).excludeCredentials).toHaveLength(1);
  });

  it("asks for a challenge that is answered once, in time, and for what it was given out", async () => {
    const { authenticator, answer, handle } = await passkeyOf(heron);
    const used = await answer();
    await open(used);
    await expect(open(used)).rejects.toMatchObject(expired);
    const slow = await answer();
    later(5);
    await expect(open(slow)).rejects.toMatchObject(expired);
    const { challenge } = await offer(heron);
    const forAdding = authenticator.use({ ...site, challenge }, handle);
    await expect(open(forAdding)).rejects.toMatchObject(expired);
    const asked = await askForPasskey(at.services, site, "phone");
    const forEntering = new Authenticator().make({ ...site, challenge: asked.challenge });
    await expect(add(heron, forEntering)).rejects.toMatchObject(expired);
    await expect(open(await answer({ challenge: "made-up" }))).rejects.toMatchObject(expired);
    const kept = JSON.stringify(await at.fresh.store.selectFrom("passkey_challenge").selectAll().execute());
    expect(kept).not.toContain((await offer(heron)).challenge);
    later(60);
    await endIdleDevices(at.services);
    expect(await at.fresh.store.selectFrom("passkey_challenge").selectAll().execute()).toEqual([]);
  });

  it("is used once where two answers with one challenge come at the same moment", async () => {
    const { answer } = await passkeyOf(heron);
    const used = await answer();
    const both = await Promise.allSettled([open(used), open(used)]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it.each([
    ["another origin", { origin: "https://attune.example.evil.example" }],
    ["another port", { origin: "https://attune.example:8443" }],
    ["plain HTTP", { origin: "http://attune.example" }],
    ["another site's name", { rpId: "evil.example" }],
    ["nobody who proved who they are", { userVerified: false }],
  ])("is refused from %s, when it is made and when it is used", async (_, wrong) => {
    const { answer } = await passkeyOf(heron);
    await expect(open(await answer(wrong))).rejects.toMatchObject(refused);
    expect(await audited()).toContain("anonymous refuse-passkey");
    const { challenge } = await offer(heron);
    const made = new Authenticator().make({ ...site, challenge, ...wrong });
    await expect(add(heron, made)).rejects.toMatchObject(refused);
    expect(await listed(heron)).toHaveLength(1);
  });

  it("is refused with another's signature, with another client's name, and where nobody set it", async () => {
    const own = await passkeyOf(heron);
    const wren = await enter(await addClient(at.services, at.therapist, { name: "Wren" }));
    const other = await passkeyOf(wren);
    const signedByOther = JSON.parse(await other.answer());
    const stolen = { ...signedByOther, id: own.authenticator.id, rawId: own.authenticator.id };
    await expect(open(JSON.stringify(stolen))).rejects.toMatchObject(refused);
    await expect(open(await own.answer({}, other.handle))).rejects.toMatchObject(refused);
    const { challenge } = await askForPasskey(at.services, site, "phone");
    const unknown = new Authenticator().use({ ...site, challenge }, own.handle);
    await expect(open(unknown)).rejects.toMatchObject(refused);
    // A challenge that was given to one client adds no passkey for another, and nobody takes over a name that is kept.
    const given = await offer(wren);
    const forOther = new Authenticator().make({ ...site, challenge: given.challenge });
    await expect(add(heron, forOther)).rejects.toMatchObject(expired);
    const again = await offer(wren);
    const taken = own.authenticator.make({ ...site, challenge: again.challenge });
    await expect(add(wren, taken)).rejects.toMatchObject(refused);
    expect(await listed(wren)).toHaveLength(1);
  });

  it("is refused where its counter does not go on, which the audit tells apart", async () => {
    const { answer } = await passkeyOf(heron, 7);
    await open(await answer({ counter: 4_000_000_000 }));
    for (const counter of [4_000_000_000, 8, 0])
      await expect(open(await answer({ counter }))).rejects.toMatchObject(refused);
    expect((await audited()).filter((one) => one === "anonymous refuse-copied-passkey")).toHaveLength(3);
    expect(await open(await answer({ counter: 4_000_000_001 }))).toBeTruthy();
  });

  it("is removed by its client and no other, and opens nothing from then on", async () => {
    const { answer } = await passkeyOf(heron);
    const wren = await enter(await addClient(at.services, at.therapist, { name: "Wren" }));
    const { id } = (await listed(heron))[0]!;
    await expect(removePasskey(at.services, wren, id)).rejects.toMatchObject({ code: "not-found" });
    await removePasskey(at.services, heron, id);
    await expect(open(await answer())).rejects.toMatchObject(refused);
    expect(await audited()).toContain("client remove-passkey");
  });

  it("is taken back by the therapist where a phone went astray", async () => {
    const { answer } = await passkeyOf(heron);
    expect((await viewPairing(at.services, at.therapist, heron.clientId)).passkeys).toHaveLength(1);
    await closeOwnPage(at.services, at.therapist, heron.clientId);
    await expect(open(await answer())).rejects.toMatchObject(refused);
  });

  it("stands in the client's record without its key, and goes with everything else", async () => {
    const { answer } = await passkeyOf(heron);
    await offer(heron);
    const { passkeys } = await ownRecord(at.services, heron);
    expect(passkeys).toEqual([{ createdAt: expect.any(String), lastUsedAt: null, copied: false }]);
    await eraseOwn(at.services, heron, { gone: "yes", kept: "yes" });
    expect(await at.fresh.store.selectFrom("client_passkey").selectAll().execute()).toEqual([]);
    await expect(open(await answer())).rejects.toMatchObject(refused);
  });

  it("is one of ten at most", async () => {
    const { challenge } = await offer(heron);
    for (let set = 0; set < mostPasskeys; set += 1) await passkeyOf(heron);
    await expect(offer(heron)).rejects.toMatchObject({ code: "passkeys-full" });
    const late = new Authenticator().make({ ...site, challenge });
    await expect(add(heron, late)).rejects.toMatchObject({ code: "passkeys-full" });
  });

  it("cannot be asked for without end, and one that was used frees the address", async () => {
    const { answer } = await passkeyOf(heron);
    for (let asked = 0; asked < 29; asked += 1) await askForPasskey(at.services, site, "phone");
    await expect(open(await answer(), "elsewhere")).resolves.toBeTruthy();
    await expect(askForPasskey(at.services, site, "phone")).rejects.toMatchObject({
      code: "too-many-attempts",
    });
    const { challenge } = await askForPasskey(at.services, site, "another");
    expect(challenge).toBeTruthy();
  });

  it.each([
    "",
    "x",
    "{}",
    "null",
    '{"id":"a"}',
    JSON.stringify({ id: "a", rawId: "a", type: "public-key", response: 1 }),
  ])("is nothing that %j can stand for", async (passkey) => {
    await expect(open(passkey)).rejects.toMatchObject({ code: "invalid-input" });
    await expect(add(heron, passkey)).rejects.toMatchObject({ code: "invalid-input" });
  });
});
