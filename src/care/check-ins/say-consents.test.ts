import { afterEach, beforeEach, expect, it } from "vitest";
import { type OwnPagePractice, openOwnPage } from "../../../test/own-page.ts";
import { openOnDevice } from "../../../test/practice.ts";
import { onBothDatabases } from "../../../test/stores.ts";
import { invite } from "../intake/invite.ts";
import { openInvitation } from "../intake/open-invitation.ts";
import { saveIntroduction } from "../intake/save-introduction.ts";
import { changeConsent } from "../own-page/change-own-data.ts";
import { viewOwnData } from "../own-page/view-own-data.ts";
import { sayConsents } from "./say-consents.ts";
import { submitCheckIn } from "./submit-check-in.ts";
import { viewCheckIn } from "./view-check-in.ts";

onBothDatabases("consents of a client who only ever had a check-in link", (freshStore) => {
  let own: OwnPagePractice;
  let device: Awaited<ReturnType<typeof openOnDevice>>;

  beforeEach(async () => {
    own = await openOwnPage(freshStore);
    device = await openOnDevice(own.services, own.therapist, own.sessionId);
  });
  afterEach(() => own.fresh.close());

  const asks = async () => (await viewCheckIn(own.services, device.actor)).asksConsents;
  const send = () => submitCheckIn(own.services, device.secret, { understood: "7" });
  const say = (given: Record<string, string>) => sayConsents(own.services, device.secret, given);
  const consents = async () => (await viewOwnData(own.services, own.actor)).consents;
  const later = (minutes: number) => {
    own.services.clock.now = new Date(own.services.clock.now.getTime() + minutes * 60_000);
  };

  it("are asked for once the check-in was sent, and until then count as no", async () => {
    expect(await asks()).toBe(false);
    await expect(say({ research: "yes" })).rejects.toMatchObject({ code: "link-unknown" });
    await send();
    expect(await asks()).toBe(true);
    expect(await consents()).toEqual({ care: null, supervision: null, research: null });
  });

  it("are kept, each by itself, and asked for no more", async () => {
    await send();
    await say({});
    expect(await asks()).toBe(true);
    await say({ supervision: "yes", research: "no", care: "no" });
    expect(await consents()).toEqual({ care: null, supervision: true, research: false });
    expect(await asks()).toBe(false);
  });

  it("are not asked for again from who was asked before the first session, or has decided on their own page", async () => {
    const { services, therapist, clientId, actor } = own;
    await send();
    await changeConsent(services, actor, { purpose: "research", given: "no" });
    expect(await asks()).toBe(false);
    await say({ research: "yes", supervision: "yes" });
    expect(await consents()).toEqual({ care: null, supervision: null, research: false });

    const { token } = await invite(services, therapist, clientId);
    const invited = await openInvitation(services, { token, secret: null, from: "test" });
    await saveIntroduction(services, invited.actor, "consent", {});
    expect(await asks()).toBe(false);
  });

  it("are heard from the device that sent, and soon after", async () => {
    const other = await openOnDevice(own.services, own.therapist, own.sessionId);
    await send();
    const refused = sayConsents(own.services, other.secret, { research: "yes" });
    await expect(refused).rejects.toMatchObject({ code: "link-used" });
    later(31);
    await expect(say({ research: "yes" })).rejects.toMatchObject({ code: "change-closed" });
    expect((await consents()).research).toBeNull();
  });
});
