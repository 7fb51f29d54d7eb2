import { beforeEach, expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, addColleague } from "../../../test/practice.ts";
import { makeLink } from "../check-ins/make-link.ts";
import { openLink } from "../check-ins/open-link.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { beginKiosk, endAllKiosks } from "../kiosk/begin-kiosk.ts";
import { addSession } from "../sessions/add-session.ts";
import { admitDevice } from "./admit-device.ts";
import { clearKnownDevices, knownDays, type Visitor } from "./is-known.ts";
import { forgetDevices, makeDeviceCode, switchDeviceCodes, viewKnownDevices } from "./make-device-code.ts";

const nobody: Visitor = { device: null, kiosk: null, staffOf: null };
const unknown = { code: "device-unknown" };
const wrong = { code: "code-unknown" };

inPractice("a new device", (at) => {
  let clientId: string;
  let sessionId: string;

  beforeEach(async () => {
    ({ clientId, sessionId } = await addClientWithSession(at.services, at.therapist));
  });

  const ask = (asks: string) => switchDeviceCodes(at.services, at.therapist, { asks });
  const link = async (session = sessionId) => (await makeLink(at.services, at.therapist, session)).token;
  const open = (token: string, visitor: Partial<Visitor> = {}, secret: string | null = null) =>
    openLink(at.services, { token, secret, from: "x", visitor: { ...nobody, ...visitor } });
  const code = async (of = clientId) => (await makeDeviceCode(at.services, at.therapist, of)).code;
  const admit = (token: string, given: string, from = "phone", device: string | null = null) =>
    admitDevice(at.services, { code: given }, { token, device, from });
  const later = (days: number) => {
    at.services.clock.now = new Date(at.services.clock.now.getTime() + days * 86_400_000);
  };
  const other = (digits: string) => String((Number(digits) + 1) % 1_000_000).padStart(6, "0");

  it("is asked for nothing until the practice switches it on, and after it is switched off", async () => {
    expect((await open(await link())).secret).toBeTruthy();
    await ask("yes");
    await expect(open(await link())).rejects.toMatchObject(unknown);
    await ask("");
    expect((await open(await link())).secret).toBeTruthy();
    const staff = await addColleague(at.services, at.therapist, ["therapist"]);
    await expect(switchDeviceCodes(at.services, staff, { asks: "yes" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("opens every link of its client after six digits, once each, and nobody else's", async () => {
    await ask("yes");
    const token = await link();
    const digits = await code();
    expect(digits).toMatch(/^\d{6}$/);
    const device = await admit(token, ` ${digits.slice(0, 3)}-${digits.slice(3)} `);
    expect((await open(token, { device })).secret).toBeTruthy();
    const next = await link(await addSession(at.services, at.therapist, { clientId, date: "2026-11-30" }));
    expect((await open(next, { device })).secret).toBeTruthy();
    await expect(admit(token, digits, "another")).rejects.toMatchObject(wrong);
    const wren = await addClientWithSession(at.services, at.therapist);
    await expect(open(await link(wren.sessionId), { device })).rejects.toMatchObject(unknown);
    const kept = JSON.stringify([
      await at.fresh.store.selectFrom("known_device").selectAll().execute(),
      await at.fresh.store.selectFrom("device_code").selectAll().execute(),
      await at.fresh.store.selectFrom("audit_event").selectAll().execute(),
    ]);
    expect(kept).not.toContain(device);
    expect(kept).not.toContain(`"${digits}"`);
  });

  it("is shared by two clients with a code for each, and the store does not tell that it is", async () => {
    await ask("yes");
    const wren = await addClientWithSession(at.services, at.therapist);
    const [own, theirs] = [await link(), await link(wren.sessionId)];
    const device = await admit(own, await code());
    expect(await admit(theirs, await code(wren.clientId), "phone", device)).toBe(device);
    expect((await open(own, { device })).secret).toBeTruthy();
    expect((await open(theirs, { device })).secret).toBeTruthy();
    const rows = await at.fresh.store.selectFrom("known_device").select("token_hash").execute();
    expect(new Set(rows.map((row) => row.token_hash)).size).toBe(2);
    expect(await admit(own, await code(), "phone", "planted")).not.toBe("planted");
  });

  it("has five tries over all addresses, then new digits are needed; an address has ten over all clients", async () => {
    await ask("yes");
    const token = await link();
    const digits = await code();
    for (let tries = 0; tries < 5; tries += 1)
      await expect(admit(token, other(digits), `phone ${tries}`)).rejects.toMatchObject(wrong);
    await expect(admit(token, digits, "another")).rejects.toMatchObject(wrong);
    expect((await viewKnownDevices(at.services, at.therapist, clientId)).openUntil).toBeNull();
    const device = await admit(token, await code(), "another");
    expect(device).toBeTruthy();
    const again = await code();
    for (let tries = 0; tries < 10; tries += 1)
      await admit(token, other(again), "one").catch(() => undefined);
    await expect(admit(token, await code(), "one")).rejects.toMatchObject({ code: "too-many-attempts" });
    const actions = await at.fresh.store.selectFrom("audit_event").select("action").execute();
    expect(actions.filter(({ action }) => action === "refuse-device")).toHaveLength(16);
  });

  it("is let in once where two come with the same digits at the same moment", async () => {
    await ask("yes");
    const token = await link();
    const digits = await code();
    const both = await Promise.allSettled([admit(token, digits, "one"), admit(token, digits, "two")]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is let in by the newest digits of its own client alone, for seven days", async () => {
    await ask("yes");
    const wren = await addClientWithSession(at.services, at.therapist);
    const token = await link();
    await expect(admit(token, "123456")).rejects.toMatchObject(wrong);
    const theirs = await code(wren.clientId);
    const old = await code();
    const digits = await code();
    for (const given of [theirs, old])
      if (given !== digits) await expect(admit(token, given)).rejects.toMatchObject(wrong);
    later(6.9);
    const late = await link();
    expect(await admit(late, digits)).toBeTruthy();
    await code();
    later(7);
    await expect(admit(await link(), digits)).rejects.toMatchObject(wrong);
    await clearKnownDevices(at.services);
    expect(await at.fresh.store.selectFrom("device_code").selectAll().execute()).toEqual([]);
  });

  it("still sends what was written offline with its submission secret, and goes on with it", async () => {
    const token = await link();
    const { secret } = await open(token);
    await ask("yes");
    expect((await open(token, {}, secret)).secret).toBe(secret);
    later(8);
    expect((await submitCheckIn(at.services, secret, { understood: "7" })).answers.understood).toBe(7);
    expect((await submitCheckIn(at.services, secret, { understood: "6" })).answers.understood).toBe(6);
  });

  it("is none where it is the practice's own", async () => {
    await ask("yes");
    const token = await link();
    const kiosk = await beginKiosk(at.services, at.therapist, null);
    expect((await open(token, { kiosk })).secret).toBeTruthy();
    await expect(open(token, { kiosk: "made up" })).rejects.toMatchObject(unknown);
    await endAllKiosks(at.services, at.therapist);
    await expect(open(token, { kiosk })).rejects.toMatchObject(unknown);
    expect((await open(token, { staffOf: at.therapist.practiceId })).secret).toBeTruthy();
    await expect(open(token, { staffOf: "another practice" })).rejects.toMatchObject(unknown);
  });

  it("is new again when the therapist says so, when a link went to somebody else, and after 400 days", async () => {
    await ask("yes");
    const enter = async () => admit(await link(), await code());
    let device = await enter();
    await forgetDevices(at.services, at.therapist, clientId);
    await expect(open(await link(), { device })).rejects.toMatchObject(unknown);
    device = await enter();
    const { token } = await makeLink(at.services, at.therapist, sessionId, { closeDevices: true });
    await expect(open(token, { device })).rejects.toMatchObject(unknown);
    device = await enter();
    later(knownDays - 1);
    await clearKnownDevices(at.services);
    expect((await open(await link(), { device })).secret).toBeTruthy();
    later(knownDays + 1);
    await clearKnownDevices(at.services);
    await expect(open(await link(), { device })).rejects.toMatchObject(unknown);
  });

  it("is made digits for by the client's own therapist alone", async () => {
    const colleague = await addColleague(at.services, at.therapist, ["owner", "therapist"]);
    for (const act of [makeDeviceCode, forgetDevices, viewKnownDevices])
      await expect(act(at.services, colleague, clientId)).rejects.toMatchObject({ code: "not-found" });
  });
});
