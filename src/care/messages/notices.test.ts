import { afterEach, beforeEach, expect, it } from "vitest";
import type { ClientActor } from "#model/access.ts";
import { makePost } from "#server/mail.ts";
import { makeOutward } from "#server/outward.ts";
import { makePush } from "#server/push.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { keptLog } from "../../../test/log.ts";
import { startMailServer } from "../../../test/mail-server.ts";
import { rules } from "../../../test/message-rules.ts";
import { addClientWithSession, openOnDevice } from "../../../test/practice.ts";
import { startPushService } from "../../../test/push-service.ts";
import { makeLink } from "../check-ins/make-link.ts";
import { openLink } from "../check-ins/open-link.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { admitDevice } from "../known-devices/admit-device.ts";
import { makeDeviceCode } from "../known-devices/make-device-code.ts";
import { viewOwnData } from "../own-page/view-own-data.ts";
import { readPractice } from "../practice/read-practice.ts";
import { addSession } from "../sessions/add-session.ts";
import { changeReminders } from "./change-reminders.ts";
import { changeRules } from "./change-rules.ts";
import { openNotified } from "./open-notified.ts";
import { planMessages } from "./plan-messages.ts";
import { sendDue } from "./send-due.ts";
import { setAddress } from "./set-address.ts";
import { moveNotices, noticesOf, switchNoticesOff, switchNoticesOn, viewNotices } from "./switch-notices.ts";

const both = { ...rules, reminders: "yes", push: "yes", senderName: "Rowan" };
const job = { kind: "job", name: "messages" } as const;

inPractice("notifications on a phone", (here) => {
  let clientId: string;
  let client: ClientActor;
  let sessionId: string;
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  let service: Awaited<ReturnType<typeof startPushService>>;

  beforeEach(async () => {
    mail = await startMailServer();
    service = await startPushService();
    ({ clientId, sessionId } = await addClientWithSession(here.services, here.therapist));
    client = { kind: "client", clientId, practiceId: here.therapist.practiceId };
    await changeRules(here.services, here.therapist, both);
  });
  afterEach(async () => {
    expect(service.state.faults).toEqual([]);
    await service.stop();
    await mail.stop();
  });

  const practice = async () => (await readPractice(here.services))!;
  const ways = (allowPrivate = true) => ({
    post: makePost(mail.url, "post@practice.example", "https://attune.example", keptLog().log),
    push: makePush(makeOutward({ allowPrivate, ca: service.ca }), "https://attune.example"),
  });
  const turn = async (at: string, by: Parameters<typeof sendDue>[3] = ways()) => {
    here.services.clock.now = new Date(at);
    await planMessages(here.services, job, await practice(), by);
    return sendDue(here.services, job, await practice(), by);
  };
  /** What a page in English sends when a phone signs up. */
  const phone = () => ({ ...service.subscribe(), language: "en" });
  /** A device that has sent a check-in of a client. */
  const sentFrom = async (of = clientId) => {
    const session = await addSession(here.services, here.therapist, { clientId: of, date: "2026-11-02" });
    const { actor, secret } = await openOnDevice(here.services, here.therapist, session);
    await submitCheckIn(here.services, secret, { understood: "7" });
    return actor;
  };
  const phoneOn = async (of = clientId) => {
    const actor = await sentFrom(of);
    return { actor, secret: await switchNoticesOn(here.services, actor, phone()) };
  };
  const held = (secret: string | null, device: string | null = null) => ({ secret, device });
  const given = async () =>
    (
      await here.fresh.store
        .selectFrom("message")
        .select(["kind", "channel", "given_up"])
        .where("client_id", "=", clientId)
        .orderBy("due_at")
        .execute()
    ).map((row) => `${row.kind} ${row.channel ?? row.given_up}`);

  it("come in the place of e-mails, twice at most, signed with one key, with nothing in them", async () => {
    await setAddress(here.services, here.therapist, clientId, { email: "heron@client.example" });
    const { actor, secret } = await phoneOn();
    const { publicKey } = await viewNotices(here.services, actor, held(secret));
    expect(await turn("2026-11-23T17:59:00Z")).toBe(0);
    expect(await turn("2026-11-23T18:00:00Z")).toBe(1);
    await changeRules(here.services, here.therapist, both);
    expect(await turn("2026-11-24T18:00:00Z")).toBe(1);
    expect(await turn("2026-11-25T18:00:00Z")).toBe(0);
    expect(mail.taken).toEqual([]);
    expect(await given()).toEqual(["check-in push", "reminder push"]);
    expect(new Set(service.taken.map(({ signer }) => signer))).toEqual(new Set([publicKey]));
    // Whoever carries them sees two of one size; a phone reads two that name nobody.
    expect(new Set(service.taken.map(({ bytes }) => bytes)).size).toBe(1);
    expect(service.taken.map(({ words }) => JSON.parse(words))).toEqual([
      {
        title: "A minute for you",
        text: "Your link for today is ready.",
        language: "en",
        direction: "ltr",
      },
      { title: "A minute for you", text: "Your link is still open.", language: "en", direction: "ltr" },
    ]);
    expect(service.taken[0]?.subject).toBe("https://attune.example");
  });

  it("speak the client's language and the practice's words", async () => {
    await phoneOn();
    await here.fresh.store.updateTable("client").set({ language: "ar" }).execute();
    const words = { practice_id: here.therapist.practiceId, language: "ar", key: "message.notice.title" };
    await here.fresh.store
      .insertInto("wording")
      .values({ ...words, text: "لحظة", changed_at: "2026-11-23T09:00:00Z" })
      .execute();
    await turn("2026-11-23T18:00:00Z");
    expect(JSON.parse(service.taken[0]!.words)).toMatchObject({ title: "لحظة", direction: "rtl" });
  });

  it("open, on their own phone alone, what is not answered yet", async () => {
    const { secret } = await phoneOn();
    const open = (held: string | null) => openNotified(here.services, held, "test");
    await expect(open(secret)).rejects.toMatchObject({ code: "nothing-open" });
    await turn("2026-11-23T18:00:00Z");
    await expect(open(null)).rejects.toMatchObject({ code: "nothing-open" });
    await expect(open("something else")).rejects.toMatchObject({ code: "nothing-open" });
    const opened = await openLink(here.services, { token: await open(secret), secret: null, from: "test" });
    expect(opened.actor.sessionId).toBe(sessionId);
    await submitCheckIn(here.services, opened.secret, { understood: "7" });
    await expect(open(secret)).rejects.toMatchObject({ code: "nothing-open" });
    expect(await turn("2026-11-24T18:00:00Z")).toBe(0);
    expect(await given()).toEqual(["check-in push", "reminder answered"]);
  });

  it.each([404, 410])(
    "end quietly with a phone that is gone (%i), and the message goes by e-mail",
    async (status) => {
      await setAddress(here.services, here.therapist, clientId, { email: "heron@client.example" });
      await phoneOn();
      service.state.status = status;
      expect(await turn("2026-11-23T18:00:00Z")).toBe(1);
      expect(mail.taken).toHaveLength(1);
      expect(await noticesOf(here.services, here.therapist, clientId)).toMatchObject({ live: false });
      const kept = await here.fresh.store
        .selectFrom("push_subscription")
        .select(["endpoint", "auth"])
        .execute();
      expect(kept).toEqual([{ endpoint: "", auth: "" }]);
      service.state.status = 201;
      expect(await turn("2026-11-24T18:00:00Z")).toBe(1);
      expect(service.taken).toEqual([]);
      expect(await given()).toEqual(["check-in email", "reminder email"]);
    },
  );

  it.each([429, 500, 503])("are tried again after %i, and given up in the end", async (status) => {
    await phoneOn();
    service.state.status = status;
    expect(await turn("2026-11-23T18:00:00Z")).toBe(0);
    service.state.status = 201;
    expect(await turn("2026-11-23T18:01:00Z")).toBe(0);
    expect(await turn("2026-11-23T18:02:00Z")).toBe(1);
    service.state.status = status;
    for (const at of ["24T18:00", "24T18:02", "24T18:12", "24T19:12", "25T08:00"])
      await turn(`2026-11-${at}:00Z`);
    expect(await given()).toEqual(["check-in push", "reminder undeliverable"]);
    expect(await noticesOf(here.services, here.therapist, clientId)).toMatchObject({ live: true });
  });

  it("are tried again while the push service cannot be reached", async () => {
    await phoneOn();
    const unreachable = {
      post: null,
      push: makePush(makeOutward({ allowPrivate: true }), "https://a.example"),
    };
    // Its certificate is not trusted here.
    expect(await turn("2026-11-23T18:00:00Z", unreachable)).toBe(0);
    expect(await turn("2026-11-23T18:02:00Z")).toBe(1);
  });

  it("never call an address inside a network, whatever a browser says", async () => {
    const actor = await sentFrom();
    const { p256dh, auth } = service.subscribe();
    const inside = { endpoint: "https://169.254.169.254/latest", p256dh, auth };
    await switchNoticesOn(here.services, actor, { ...inside, language: "en" });
    expect(await turn("2026-11-23T18:00:00Z", ways(false))).toBe(0);
    expect(await noticesOf(here.services, here.therapist, clientId)).toMatchObject({ live: false });
    expect(await given()).toEqual(["check-in no-address", "reminder null"]);
  });

  it("take no address without https, and no keys that are none", async () => {
    const actor = await sentFrom();
    const { endpoint, p256dh, auth } = service.subscribe();
    for (const bad of [
      { endpoint: endpoint.replace("https", "http"), p256dh, auth },
      { endpoint: "javascript:alert(1)", p256dh, auth },
      { endpoint, p256dh: "AAAA", auth },
      { endpoint, p256dh, auth: "AAAA" },
    ])
      await expect(switchNoticesOn(here.services, actor, { ...bad, language: "en" })).rejects.toMatchObject({
        code: "invalid-input",
      });
    // Of the right length, and still no point of the curve: never a phone.
    const nowhere = Buffer.alloc(65, 7).toString("base64url");
    await switchNoticesOn(here.services, actor, { endpoint, p256dh: nowhere, auth, language: "en" });
    expect(await turn("2026-11-23T18:00:00Z")).toBe(0);
    expect(await noticesOf(here.services, here.therapist, clientId)).toMatchObject({ live: false });
  });

  it("are put off and stopped like e-mails, and leave in no quiet hour", async () => {
    await phoneOn();
    const { actor } = await openOnDevice(here.services, here.therapist, sessionId);
    await turn("2026-11-23T18:00:00Z");
    here.services.clock.now = new Date("2026-11-24T17:30:00Z");
    await changeReminders(here.services, actor, "tonight");
    expect(await turn("2026-11-24T20:29:00Z")).toBe(0);
    expect(await turn("2026-11-24T20:30:00Z")).toBe(1);
    await here.fresh.store.deleteFrom("message").execute();
    await changeReminders(here.services, actor, "stop");
    expect(await turn("2026-11-25T18:00:00Z")).toBe(0);
    // The phone keeps its place, or whoever has a link could stop it and then take it.
    expect(await viewNotices(here.services, actor, held(null))).toMatchObject({
      phone: { live: false },
      mayChange: false,
    });
  });

  it("go to the newest phone, follow it, and end with a link that went to somebody else", async () => {
    const first = await phoneOn();
    const second = await switchNoticesOn(here.services, client, phone());
    expect((await viewNotices(here.services, first.actor, held(first.secret))).phone).toMatchObject({
      this: false,
    });
    expect((await viewNotices(here.services, first.actor, held(second))).phone).toMatchObject({
      this: true,
      live: true,
    });
    const moved = service.subscribe();
    await moveNotices(here.services, second, "test", moved);
    await expect(moveNotices(here.services, first.secret, "test", moved)).rejects.toMatchObject({
      code: "link-unknown",
    });
    expect(await turn("2026-11-23T18:00:00Z")).toBe(1);
    expect(moved.endpoint).toContain(service.taken[0]!.phone);
    await makeLink(here.services, here.therapist, sessionId, { closeDevices: true });
    expect(await turn("2026-11-24T18:00:00Z")).toBe(0);
    expect(await noticesOf(here.services, here.therapist, clientId)).toBeNull();
  });

  it("stay on their phone, whoever has a link: only it, a device that was let in, or the own page moves them", async () => {
    const { actor, secret } = await phoneOn();
    const elsewhere = { code: "phone-elsewhere" };
    const stranger = await openOnDevice(here.services, here.therapist, sessionId);
    for (const device of [held(null), held("made up", "made up")]) {
      await expect(switchNoticesOn(here.services, stranger.actor, phone(), device)).rejects.toMatchObject(
        elsewhere,
      );
      await expect(switchNoticesOff(here.services, stranger.actor, device)).rejects.toMatchObject(elsewhere);
    }
    // Nor once they were stopped over it.
    await changeReminders(here.services, stranger.actor, "stop");
    await expect(switchNoticesOn(here.services, stranger.actor, phone())).rejects.toMatchObject(elsewhere);
    // A browser that moves its phone meanwhile begins nothing again.
    const moves = moveNotices(here.services, secret, "test", service.subscribe());
    await expect(moves).rejects.toMatchObject({ code: "link-unknown" });
    const again = await switchNoticesOn(here.services, actor, phone(), held(secret));
    const { code } = await makeDeviceCode(here.services, here.therapist, clientId);
    const device = await admitDevice(
      here.services,
      { code },
      { token: stranger.token, device: null, from: "test" },
    );
    const third = await switchNoticesOn(here.services, stranger.actor, phone(), held(null, device));
    expect((await viewNotices(here.services, actor, held(again))).phone).toMatchObject({ this: false });
    expect((await viewNotices(here.services, actor, held(third))).phone).toMatchObject({
      this: true,
      live: true,
    });
    expect((await viewOwnData(here.services, client)).traces["switch-notices-on"]).toHaveLength(3);
  });

  it("take no first phone from whoever has only seen a link: it has to have sent the answers, or been let in", async () => {
    const stranger = await openOnDevice(here.services, here.therapist, sessionId);
    const elsewhere = { code: "phone-elsewhere" };
    await expect(switchNoticesOn(here.services, stranger.actor, phone())).rejects.toMatchObject(elsewhere);
    expect(await viewNotices(here.services, stranger.actor, held(null))).toMatchObject({
      phone: null,
      mayChange: false,
    });
    const { token } = await makeLink(here.services, here.therapist, sessionId);
    const own = await openLink(here.services, { token, secret: null, from: "test" });
    await submitCheckIn(here.services, own.secret, { understood: "7" });
    await expect(switchNoticesOn(here.services, stranger.actor, phone())).rejects.toMatchObject(elsewhere);
    await switchNoticesOn(here.services, own.actor, phone());
  });

  it("are off until the practice and the client have switched them on", async () => {
    const { actor, secret } = await phoneOn();
    await changeRules(here.services, here.therapist, rules);
    expect(await turn("2026-11-23T18:00:00Z")).toBe(0);
    await expect(switchNoticesOn(here.services, actor, phone())).rejects.toMatchObject({
      code: "push-off",
    });
    expect((await viewNotices(here.services, actor, held(null))).publicKey).toBeNull();
    await changeRules(here.services, here.therapist, both);
    await switchNoticesOff(here.services, actor, held(secret));
    expect(await turn("2026-11-23T18:05:00Z")).toBe(0);
    expect(service.taken).toEqual([]);
  });

  it("are sent once when several processes share the work", async () => {
    for (let n = 0; n < 5; n += 1) {
      const other = await addClientWithSession(here.services, here.therapist);
      await phoneOn(other.clientId);
    }
    await phoneOn();
    here.services.clock.now = new Date("2026-11-23T18:00:00Z");
    const work = async () => {
      await planMessages(here.services, job, await practice(), ways());
      return sendDue(here.services, job, await practice(), ways());
    };
    await Promise.all([work(), work(), work()]);
    await work();
    expect(service.taken).toHaveLength(6);
    expect(new Set(service.taken.map(({ phone }) => phone)).size).toBe(6);
  });
});
