import { afterEach, beforeEach, expect, it } from "vitest";
import type { ClientActor } from "#model/access.ts";
import { type OwnPagePractice, openOwnPage } from "../../../test/own-page.ts";
import { addClientWithSession } from "../../../test/practice.ts";
import { onBothDatabases } from "../../../test/stores.ts";
import { viewClient } from "../clients/view-client.ts";
import { invite } from "../intake/invite.ts";
import { openInvitation } from "../intake/open-invitation.ts";
import { readIntake } from "../intake/read-intake.ts";
import { saveIntroduction } from "../intake/save-introduction.ts";
import { viewIntroduction } from "../intake/view-introduction.ts";
import { changeReminders } from "../messages/change-reminders.ts";
import { setAddress } from "../messages/set-address.ts";
import { viewReminders } from "../messages/view-reminders.ts";
import { openDanger } from "../perception/gate.ts";
import { addGoal } from "./change-goals.ts";
import { changeIntroduction } from "./change-introduction.ts";
import { changeOwnAddress } from "./change-own-address.ts";
import { makePairingCode } from "./make-pairing-code.ts";
import { pairDevice } from "./pair-device.ts";
import { viewOwnAddress } from "./view-own-address.ts";
import { viewOwnIntroduction } from "./view-own-introduction.ts";

onBothDatabases("what a client corrects on their own page", (freshStore) => {
  let fresh: OwnPagePractice["fresh"];
  let services: OwnPagePractice["services"];
  let therapist: OwnPagePractice["therapist"];
  let clientId: OwnPagePractice["clientId"];
  let actor: OwnPagePractice["actor"];

  beforeEach(async () => {
    ({ fresh, services, therapist, clientId, actor } = await openOwnPage(freshStore));
  });
  afterEach(() => fresh.close());

  const staffPage = () => viewClient(services, therapist, clientId);
  const own = async () => (await viewOwnIntroduction(services, actor)).intake;
  const nextDay = () => {
    services.clock.now = new Date(services.clock.now.getTime() + 86_400_000);
  };
  const acts = async () => {
    const events = await fresh.store.selectFrom("audit_event").selectAll().orderBy("at").execute();
    return events.filter(({ subject }) => subject === `client:${clientId}`).map(({ action }) => action);
  };
  const read = async () => {
    const { changedAt } = (await staffPage()).introduced.intake!;
    await readIntake(services, therapist, clientId, { shownUntil: changedAt });
  };
  const said = { hopes: "To sleep", hardToSpeak: "Being judged", lead: "2", mustNotHappen: "Shouting" };

  it("is the introduction: the therapist reads it anew, with the day, and that the earlier was read stays in the audit", async () => {
    const { token } = await invite(services, therapist, clientId);
    const invited = await openInvitation(services, { token, secret: null, from: "test" });
    await saveIntroduction(services, invited.actor, "hopes", { hopes: "planted" });
    await read();
    expect((await own())?.readAt).not.toBeNull();
    expect((await staffPage()).ownChanges.introduction).toBeNull();
    nextDay();
    await changeIntroduction(services, actor, said);
    const { introduced, ownChanges } = await staffPage();
    expect(introduced.intake).toMatchObject({
      ...{ hopes: "To sleep", hardToSpeak: "Being judged", mustNotHappen: "Shouting", readAt: null },
      preferences: { lead: 2, feelings: null, time: null, stance: null },
    });
    expect(ownChanges.introduction).toBe("2026-11-24T09:00:00.000Z");
    await read();
    const ofReading = (await acts()).filter((action) => action.endsWith("introduction"));
    expect(ofReading).toEqual([...["read-introduction", "change-introduction", "read-introduction"]]);
    expect(JSON.stringify(await fresh.store.selectFrom("intake").selectAll().execute())).not.toContain(
      "planted",
    );
  });

  it("is written there in the first place, too; and no device that opens an invitation reads or changes it", async () => {
    const { token } = await invite(services, therapist, clientId);
    const before = await openInvitation(services, { token, secret: null, from: "test" });
    await changeIntroduction(services, actor, said);
    expect(await own()).toMatchObject({ hopes: "To sleep", readAt: null });
    const used = { code: "invitation-used" };
    await expect(viewIntroduction(services, before.actor)).rejects.toMatchObject(used);
    await expect(saveIntroduction(services, before.actor, "hopes", {})).rejects.toMatchObject(used);
    await expect(openInvitation(services, { token, secret: null, from: "test" })).rejects.toMatchObject(used);
  });

  it("ends on every device that opened an invitation once the own page is opened by its code", async () => {
    const { token } = await invite(services, therapist, clientId);
    const { secret } = await openInvitation(services, { token, secret: null, from: "test" });
    await openInvitation(services, { token, secret, from: "test" });
    const { code } = await makePairingCode(services, therapist, clientId);
    await pairDevice(services, { code }, "test");
    await changeIntroduction(services, actor, said);
    const again = openInvitation(services, { token, secret, from: "test" });
    await expect(again).rejects.toMatchObject({ code: "invitation-used" });
  });

  it("is nobody's by an invitation from before, once the own page is opened: goals and decisions stand there", async () => {
    const { token } = await invite(services, therapist, clientId);
    const { code } = await makePairingCode(services, therapist, clientId);
    await pairDevice(services, { code }, "test");
    await addGoal(services, actor, { words: "planted goal" });
    const later = openInvitation(services, { token, secret: null, from: "test" });
    await expect(later).rejects.toMatchObject({ code: "link-replaced" });
    // One that the therapist makes knowingly opens.
    const anew = await invite(services, therapist, clientId);
    await openInvitation(services, { token: anew.token, secret: null, from: "test" });
  });

  it("stays read where nothing of it is changed", async () => {
    await changeIntroduction(services, actor, said);
    await read();
    nextDay();
    await changeIntroduction(services, actor, said);
    expect((await own())?.readAt).not.toBeNull();
    expect((await acts()).filter((action) => action === "change-introduction")).toHaveLength(1);
    const wrong = changeIntroduction(services, actor, { ...said, lead: "4" });
    await expect(wrong).rejects.toMatchObject({ code: "invalid-input", details: { field: "lead" } });
  });

  it("brings danger in it to the therapist at once", async () => {
    await changeIntroduction(services, actor, said);
    await read();
    await changeIntroduction(services, actor, { ...said, hopes: "I want to die" });
    expect(openDanger((await staffPage()).course)).toMatchObject({ words: ["I want to die"] });
  });

  it("is the address of e-mails, with the day for the therapist; and at a new one what was stopped begins again", async () => {
    await setAddress(services, therapist, clientId, { email: "old@mail.example" });
    expect(await viewOwnAddress(services, actor)).toMatchObject({ email: "old@mail.example" });
    expect((await staffPage()).ownChanges.address).toBeNull();
    nextDay();
    await changeOwnAddress(services, actor, { email: " new@mail.example " });
    await changeOwnAddress(services, actor, { email: "new@mail.example" });
    const { client, ownChanges } = await staffPage();
    expect([client.email, ownChanges.address]).toEqual(["new@mail.example", "2026-11-24T09:00:00.000Z"]);
    expect((await acts()).filter((action) => action === "change-address")).toHaveLength(1);

    const stopped = async () => (await viewReminders(services, actor)).stoppedAt !== null;
    await changeReminders(services, actor, "stop");
    await changeOwnAddress(services, actor, { email: "new@mail.example" });
    expect(await stopped()).toBe(true);
    await changeOwnAddress(services, actor, { email: "newest@mail.example" });
    expect(await stopped()).toBe(false);
    await changeOwnAddress(services, actor, {});
    expect(await viewOwnAddress(services, actor)).toMatchObject({ email: null });
    const wrong = changeOwnAddress(services, actor, { email: "no address" });
    await expect(wrong).rejects.toMatchObject({ code: "invalid-input", details: { field: "email" } });
  });

  it("is of nobody else", async () => {
    const other = await addClientWithSession(services, therapist);
    const stranger: ClientActor = { ...actor, clientId: other.clientId, practiceId: services.newId() };
    const notFound = { code: "not-found" };
    await expect(changeIntroduction(services, stranger, said)).rejects.toMatchObject(notFound);
    await expect(changeOwnAddress(services, stranger, {})).rejects.toMatchObject(notFound);
    await expect(viewOwnAddress(services, stranger)).rejects.toMatchObject(notFound);
  });
});
