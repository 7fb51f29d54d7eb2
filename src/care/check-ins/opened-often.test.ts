import { expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession } from "../../../test/practice.ts";
import { invite } from "../intake/invite.ts";
import { openInvitation } from "../intake/open-invitation.ts";
import { makeLink } from "./make-link.ts";
import { openLink } from "./open-link.ts";
import { submitCheckIn } from "./submit-check-in.ts";

inPractice("a link that is opened over and over without a cookie", (here) => {
  const later = (ms: number) => {
    here.services.clock.now = new Date(here.services.now().getTime() + ms);
  };
  const count = async (table: "submission_secret" | "invitation_device") =>
    (await here.fresh.store.selectFrom(table).select("secret_hash").execute()).length;

  it("takes no more room than a hundred devices do, and the client's own goes on, before and after", async () => {
    const { sessionId } = await addClientWithSession(here.services, here.therapist);
    const other = await addClientWithSession(here.services, here.therapist);
    const { token } = await makeLink(here.services, here.therapist, sessionId);
    const open = async (secret: string | null = null) => {
      later(1);
      return (await openLink(here.services, { token, secret, from: "test" })).secret;
    };
    const beside = await makeLink(here.services, here.therapist, other.sessionId);
    const untouched = await openLink(here.services, { token: beside.token, secret: null, from: "test" });
    const early = await open();
    for (let n = 0; n < 130; n += 1) await open();
    const late = await open();
    expect(await count("submission_secret")).toBe(101);
    for (const secret of [early, late]) expect(await open(secret)).toBe(secret);
    // Queued on the phone, and sent when the link has expired.
    later(20 * 86_400_000);
    for (let n = 0; n < 2; n += 1) await submitCheckIn(here.services, early, { understood: "7" });
    await submitCheckIn(here.services, untouched.secret, { understood: "3" });
    expect(await here.fresh.store.selectFrom("check_in").select("session_id").execute()).toHaveLength(2);
  });

  it("so also where it is an invitation", async () => {
    const { clientId } = await addClientWithSession(here.services, here.therapist);
    const { token } = await invite(here.services, here.therapist, clientId);
    const open = async (secret: string | null = null) => {
      later(1);
      return (await openInvitation(here.services, { token, secret, from: "test" })).secret;
    };
    const early = await open();
    for (let n = 0; n < 120; n += 1) await open();
    const late = await open();
    expect(await count("invitation_device")).toBe(100);
    for (const secret of [early, late]) expect(await open(secret)).toBe(secret);
  });
});
