import { beforeEach, expect, it } from "vitest";
import { authorize, type ClientActor } from "#model/access.ts";
import { codeLength, codeLetters, pairingForm } from "#model/own-page.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { rules } from "../../../test/message-rules.ts";
import { addClientWithSession, addColleague } from "../../../test/practice.ts";
import { offerFeed } from "../calendars/offer-feed.ts";
import { readFeed } from "../calendars/read-feed.ts";
import { addClient } from "../clients/add-client.ts";
import { changeRules } from "../messages/change-rules.ts";
import { noticesOf, switchNoticesOn } from "../messages/switch-notices.ts";
import { parse } from "../parse.ts";
import { changeOwnName } from "./change-own-data.ts";
import { closeOwnPage, makePairingCode, viewPairing } from "./make-pairing-code.ts";
import { pairDevice } from "./pair-device.ts";
import { newCode } from "./pairing-code.ts";
import { endIdleDevices, resumeOwnPage, signOffOwnPage } from "./resume-own-page.ts";
import { viewOwnCheckIn } from "./view-own-check-in.ts";
import { viewOwnData } from "./view-own-data.ts";
import { viewOwnPage } from "./view-own-page.ts";

inPractice("the key of a client's own page", (at) => {
  let clientId: string;
  let sessionId: string;

  beforeEach(async () => {
    ({ clientId, sessionId } = await addClientWithSession(at.services, at.therapist));
  });

  const code = async (id = clientId) => (await makePairingCode(at.services, at.therapist, id)).code;
  const pair = (given: string, from = "phone") => pairDevice(at.services, { code: given }, from);
  const later = (days: number) => {
    at.services.clock.now = new Date(at.services.clock.now.getTime() + days * 86_400_000);
  };
  const unknown = { code: "code-unknown" };

  it("is a code of eight letters, none of which looks like another, kept only as a hash", async () => {
    const given = await code();
    expect(given).toMatch(new RegExp(`^[${codeLetters}]{${codeLength}}$`));
    expect(codeLetters).not.toMatch(/[01OILBSZU]/);
    const kept = JSON.stringify(await at.fresh.store.selectFrom("client_pairing").selectAll().execute());
    expect(kept).not.toContain(given);
  });

  it("has every letter as often as any other", () => {
    const counts = new Map<string, number>();
    for (let made = 0; made < 4_000; made += 1)
      for (const letter of newCode(at.services)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    expect(counts.size).toBe(codeLetters.length);
    const expected = (4_000 * codeLength) / codeLetters.length;
    // Chi-square with 26 degrees of freedom: 70 is passed by chance once in 100,000 runs.
    const chi = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(chi).toBeLessThan(70);
  });

  it("is read as it was meant, in any case, with spaces, hyphens and look-alikes", () => {
    expect(parse(pairingForm, { code: " ac2d–ef5g " }).code).toBe("AC2DEF5G");
    expect(parse(pairingForm, { code: "aczd efsg" }).code).toBe("AC2DEF5G");
    expect(parse(pairingForm, { code: "ａｃ٢ｄ ｅｆ۵ｇ" }).code).toBe("AC2DEF5G");
  });

  it("opens the page once, and a newer code takes the place of an older one", async () => {
    const first = await code();
    const second = await code();
    await expect(pair(first)).rejects.toMatchObject(unknown);
    const token = await pair(second.toLowerCase());
    expect(await resumeOwnPage(at.services, token)).toMatchObject({ actor: { kind: "client", clientId } });
    await expect(pair(second)).rejects.toMatchObject(unknown);
    const actions = await at.fresh.store.selectFrom("audit_event").select(["action", "actor"]).execute();
    expect(actions).toContainEqual({ action: "pair-device", actor: "client" });
  });

  it("opens for one device where two come at the same moment", async () => {
    const given = await code();
    const both = await Promise.allSettled([pair(given, "one"), pair(given, "two")]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await at.fresh.store.selectFrom("client_device").select("id").execute()).toHaveLength(1);
  });

  it("leaves a trace for the client of every device that it opened, also of one that was closed since", async () => {
    const token = await pair(await code());
    const { actor } = (await resumeOwnPage(at.services, token))!;
    await signOffOwnPage(at.services, token);
    const { devices, traces } = await viewOwnData(at.services, actor);
    expect([devices.length, traces["pair-device"].length, traces["switch-notices-on"]]).toEqual([0, 1, []]);
  });

  it("runs out after seven days", async () => {
    const given = await code();
    later(7);
    await expect(pair(given)).rejects.toMatchObject(unknown);
    await endIdleDevices(at.services);
    later(1);
    await endIdleDevices(at.services);
    expect(await at.fresh.store.selectFrom("client_pairing").selectAll().execute()).toEqual([]);
  });

  it("cannot be tried out", async () => {
    const given = await code();
    for (let tries = 0; tries < 10; tries += 1) await expect(pair("WRONGONE")).rejects.toMatchObject(unknown);
    await expect(pair(given)).rejects.toMatchObject({ code: "too-many-attempts" });
    expect(await pair(given, "another phone")).toBeTruthy();
  });

  it("keeps a device for 90 days without use, and not longer", async () => {
    const token = await pair(await code());
    later(80);
    expect(await resumeOwnPage(at.services, token)).not.toBeNull();
    later(89);
    expect(await resumeOwnPage(at.services, token)).not.toBeNull();
    later(91);
    expect(await resumeOwnPage(at.services, token)).toBeNull();
    await endIdleDevices(at.services);
    expect(await at.fresh.store.selectFrom("client_device").selectAll().execute()).toEqual([]);
  });

  it("is closed by the client on the device, and by the therapist everywhere", async () => {
    const [one, two] = [await pair(await code()), await pair(await code())];
    await signOffOwnPage(at.services, one);
    expect(await resumeOwnPage(at.services, one)).toBeNull();
    expect((await viewPairing(at.services, at.therapist, clientId)).devices).toHaveLength(1);
    const waiting = await code();
    await closeOwnPage(at.services, at.therapist, clientId);
    expect(await resumeOwnPage(at.services, two)).toBeNull();
    await expect(pair(waiting)).rejects.toMatchObject(unknown);
  });

  it("takes along, when the therapist closes it, what was switched on there: notifications and the calendar", async () => {
    const { actor } = (await resumeOwnPage(at.services, await pair(await code())))!;
    await changeRules(at.services, at.therapist, { ...rules, push: "yes" });
    const phone = {
      endpoint: "https://push.example/phone",
      p256dh: Buffer.alloc(65, 4).toString("base64url"),
      auth: Buffer.alloc(16, 4).toString("base64url"),
      language: "en",
    };
    await switchNoticesOn(at.services, actor, phone);
    const token = await offerFeed(at.services, actor, { language: "en" });
    await readFeed(at.services, { token, from: "test" });
    await closeOwnPage(at.services, at.therapist, clientId);
    expect(await noticesOf(at.services, at.therapist, clientId)).toBeNull();
    const reads = readFeed(at.services, { token, from: "test" });
    await expect(reads).rejects.toMatchObject({ code: "link-unknown" });
  });

  it("opens one client and nobody else, and no staff opens it", async () => {
    const other = await addClient(at.services, at.therapist, { name: "Wren" });
    const token = await pair(await code(other));
    const { actor } = (await resumeOwnPage(at.services, token))!;
    await expect(viewOwnCheckIn(at.services, actor, sessionId)).rejects.toMatchObject({ code: "not-found" });
    const forged: ClientActor = { ...actor, practiceId: "another practice" };
    await expect(viewOwnPage(at.services, forged)).rejects.toMatchObject({ code: "not-found" });
    const staffAsClient = { ...at.therapist, clientId } as unknown as ClientActor;
    await expect(viewOwnPage(at.services, staffAsClient)).rejects.toMatchObject({ code: "not-found" });
    const asClient = changeOwnName(at.services, staffAsClient, { name: "x" });
    await expect(asClient).rejects.toMatchObject({ code: "not-found" });
    const colleague = await addColleague(at.services, at.therapist, ["owner", "therapist"]);
    await expect(makePairingCode(at.services, colleague, clientId)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("allows a client two actions, on themselves and their sessions alone", () => {
    const actor: ClientActor = { kind: "client", clientId, practiceId: at.therapist.practiceId };
    const { practiceId, staffId: therapistId } = at.therapist;
    const own = { kind: "client", id: clientId, practiceId, therapistId } as const;
    const session = { kind: "session", id: sessionId, clientId, practiceId, therapistId } as const;
    for (const action of ["view-own", "change-own"] as const) {
      expect(() => authorize(actor, own, action)).not.toThrow();
      expect(() => authorize(actor, session, action)).not.toThrow();
      expect(() => authorize(actor, { ...own, id: "another" }, action)).toThrow();
      expect(() => authorize(actor, { ...session, clientId: "another" }, action)).toThrow();
      expect(() => authorize(actor, { kind: "practice", id: practiceId }, action)).toThrow();
      for (const staff of [at.therapist, { kind: "operator" }, { kind: "job", name: "x" }] as const)
        expect(() => authorize(staff, own, action)).toThrow();
    }
    for (const action of ["view", "change", "reply", "make-link", "answer", "introduce"] as const)
      expect(() => authorize(actor, own, action)).toThrow();
  });
});
