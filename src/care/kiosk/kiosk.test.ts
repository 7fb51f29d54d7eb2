import { beforeEach, expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, addColleague, ownerPassword } from "../../../test/practice.ts";
import { resumeSession } from "../accounts/resume-session.ts";
import { signIn } from "../accounts/sign-in.ts";
import { openLink } from "../check-ins/open-link.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { beginKiosk, endAllKiosks } from "./begin-kiosk.ts";
import { makeCode } from "./make-code.ts";
import { openOnKiosk } from "./open-on-kiosk.ts";

inPractice("the waiting room's device", (at) => {
  let sessionId: string;
  let kiosk: string;

  beforeEach(async () => {
    ({ sessionId } = await addClientWithSession(at.services, at.therapist));
    kiosk = await beginKiosk(at.services, at.therapist, null);
  });

  const wrong = { code: "kiosk-code" };

  it("opens a session's check-in by its six digits, once", async () => {
    const code = await makeCode(at.services, at.therapist, sessionId);
    expect(code).toMatch(/^\d{6}$/);
    const token = await openOnKiosk(at.services, kiosk, `${code.slice(0, 3)} ${code.slice(3)}`);
    const { secret } = await openLink(at.services, { token, secret: null, from: "x" });
    expect((await submitCheckIn(at.services, secret, { understood: "7" })).answers.understood).toBe(7);
    await expect(openOnKiosk(at.services, kiosk, code)).rejects.toMatchObject(wrong);
    await expect(makeCode(at.services, at.therapist, sessionId)).rejects.toMatchObject({ code: "link-used" });
    const kept = JSON.stringify(await at.fresh.store.selectFrom("kiosk_code").selectAll().execute());
    expect(kept).not.toContain(code);
  });

  it.each(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９"])(
    "reads the six digits typed as %s",
    async (digits) => {
      const code = await makeCode(at.services, at.therapist, sessionId);
      const typed = code.replaceAll(/\d/g, (digit) => digits[Number(digit)]!);
      await expect(openOnKiosk(at.services, kiosk, typed)).resolves.toBeTruthy();
    },
  );

  it("takes the newest code of a session, for half an hour, and few tries", async () => {
    const old = await makeCode(at.services, at.therapist, sessionId);
    const code = await makeCode(at.services, at.therapist, sessionId);
    if (old !== code) await expect(openOnKiosk(at.services, kiosk, old)).rejects.toMatchObject(wrong);
    at.services.clock.now = new Date(at.services.clock.now.getTime() + 31 * 60_000);
    await expect(openOnKiosk(at.services, kiosk, code)).rejects.toMatchObject(wrong);
    for (let n = 0; n < 12; n += 1) await openOnKiosk(at.services, kiosk, "000000").catch(() => {});
    await expect(openOnKiosk(at.services, kiosk, "000000")).rejects.toMatchObject({
      code: "too-many-attempts",
    });
  });

  it("opens a check-in for no longer than it stands there", async () => {
    const token = await openOnKiosk(at.services, kiosk, await makeCode(at.services, at.therapist, sessionId));
    await openLink(at.services, { token, secret: null, from: "x" });
    at.services.clock.now = new Date(at.services.clock.now.getTime() + 10 * 60_000);
    const next = openLink(at.services, { token, secret: null, from: "x" });
    await expect(next).rejects.toMatchObject({ code: "link-expired" });
  });

  it("is a device that staff have set up, and no other, until they end it", async () => {
    const code = await makeCode(at.services, at.therapist, sessionId);
    await expect(openOnKiosk(at.services, null, code)).rejects.toMatchObject({ code: "kiosk-off" });
    await expect(openOnKiosk(at.services, "made up", code)).rejects.toMatchObject({ code: "kiosk-off" });
    await endAllKiosks(at.services, at.therapist);
    await expect(openOnKiosk(at.services, kiosk, code)).rejects.toMatchObject({ code: "kiosk-off" });
    const researcher = await addColleague(at.services, at.therapist, ["researcher"]);
    await expect(beginKiosk(at.services, researcher, null)).rejects.toMatchObject({ code: "forbidden" });
    const colleague = await addColleague(at.services, at.therapist, ["therapist"]);
    await expect(makeCode(at.services, colleague, sessionId)).rejects.toMatchObject({ code: "not-found" });
  });

  it("signs off whoever sets it up there", async () => {
    const browser = { previous: null, from: "x" };
    const credentials = { email: "owner@practice.example", password: ownerPassword };
    const token = await signIn(at.services, credentials, browser);
    await beginKiosk(at.services, at.therapist, token);
    expect(await resumeSession(at.services, token)).toBeNull();
  });
});
