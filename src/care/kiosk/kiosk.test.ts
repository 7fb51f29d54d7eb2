import { afterEach, beforeEach, expect, it } from "vitest";
import type { StaffActor } from "#model/access.ts";
import {
  addClientWithSession,
  addColleague,
  openPractice,
  ownerPassword,
  testServices,
} from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { resumeSession } from "../accounts/resume-session.ts";
import { signIn } from "../accounts/sign-in.ts";
import { openLink } from "../check-ins/open-link.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { beginKiosk, endAllKiosks } from "./begin-kiosk.ts";
import { makeCode } from "./make-code.ts";
import { openOnKiosk } from "./open-on-kiosk.ts";

onBothDatabases("the waiting room's device", (freshStore) => {
  let fresh: FreshStore;
  let services: ReturnType<typeof testServices>;
  let therapist: StaffActor;
  let sessionId: string;
  let kiosk: string;

  beforeEach(async () => {
    fresh = await freshStore();
    services = testServices(fresh.store);
    therapist = await openPractice(services);
    ({ sessionId } = await addClientWithSession(services, therapist));
    kiosk = await beginKiosk(services, therapist, null);
  });
  afterEach(() => fresh.close());

  const wrong = { code: "kiosk-code" };

  it("opens a session's check-in by its six digits, once", async () => {
    const code = await makeCode(services, therapist, sessionId);
    expect(code).toMatch(/^\d{6}$/);
    const token = await openOnKiosk(services, kiosk, `${code.slice(0, 3)} ${code.slice(3)}`);
    const { secret } = await openLink(services, { token, secret: null, from: "x" });
    expect((await submitCheckIn(services, secret, { understood: "7" })).answers.understood).toBe(7);
    await expect(openOnKiosk(services, kiosk, code)).rejects.toMatchObject(wrong);
    await expect(makeCode(services, therapist, sessionId)).rejects.toMatchObject({ code: "link-used" });
    const kept = JSON.stringify(await fresh.store.selectFrom("kiosk_code").selectAll().execute());
    expect(kept).not.toContain(code);
  });

  it("takes the newest code of a session, for half an hour, and few tries", async () => {
    const old = await makeCode(services, therapist, sessionId);
    const code = await makeCode(services, therapist, sessionId);
    if (old !== code) await expect(openOnKiosk(services, kiosk, old)).rejects.toMatchObject(wrong);
    services.clock.now = new Date(services.clock.now.getTime() + 31 * 60_000);
    await expect(openOnKiosk(services, kiosk, code)).rejects.toMatchObject(wrong);
    for (let n = 0; n < 12; n += 1) await openOnKiosk(services, kiosk, "000000").catch(() => {});
    await expect(openOnKiosk(services, kiosk, "000000")).rejects.toMatchObject({ code: "too-many-attempts" });
  });

  it("opens a check-in for no longer than it stands there", async () => {
    const token = await openOnKiosk(services, kiosk, await makeCode(services, therapist, sessionId));
    await openLink(services, { token, secret: null, from: "x" });
    services.clock.now = new Date(services.clock.now.getTime() + 10 * 60_000);
    const next = openLink(services, { token, secret: null, from: "x" });
    await expect(next).rejects.toMatchObject({ code: "link-expired" });
  });

  it("is a device that staff have set up, and no other, until they end it", async () => {
    const code = await makeCode(services, therapist, sessionId);
    await expect(openOnKiosk(services, null, code)).rejects.toMatchObject({ code: "kiosk-off" });
    await expect(openOnKiosk(services, "made up", code)).rejects.toMatchObject({ code: "kiosk-off" });
    await endAllKiosks(services, therapist);
    await expect(openOnKiosk(services, kiosk, code)).rejects.toMatchObject({ code: "kiosk-off" });
    const researcher = await addColleague(services, therapist, ["researcher"]);
    await expect(beginKiosk(services, researcher, null)).rejects.toMatchObject({ code: "forbidden" });
    const colleague = await addColleague(services, therapist, ["therapist"]);
    await expect(makeCode(services, colleague, sessionId)).rejects.toMatchObject({ code: "not-found" });
  });

  it("signs off whoever sets it up there", async () => {
    const browser = { previous: null, from: "x" };
    const credentials = { email: "owner@practice.example", password: ownerPassword };
    const token = await signIn(services, credentials, browser);
    await beginKiosk(services, therapist, token);
    expect(await resumeSession(services, token)).toBeNull();
  });
});
