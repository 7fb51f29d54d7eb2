import { afterEach, beforeEach, expect, it } from "vitest";
import { makePost } from "#server/mail.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { keptLog } from "../../../test/log.ts";
import { plain, startMailServer } from "../../../test/mail-server.ts";
import { rules } from "../../../test/message-rules.ts";
import { addClientWithSession, openOnDevice } from "../../../test/practice.ts";
import { makeLink } from "../check-ins/make-link.ts";
import { openLink } from "../check-ins/open-link.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { changePractice } from "../practice/change-practice.ts";
import { readPractice } from "../practice/read-practice.ts";
import { setAttendance } from "../sessions/set-attendance.ts";
import { changeReminders } from "./change-reminders.ts";
import { changeRules } from "./change-rules.ts";
import { planMessages } from "./plan-messages.ts";
import type { Post } from "./post.ts";
import { sendDue } from "./send-due.ts";
import { sendCheckIn, sendInvitation } from "./send-link.ts";
import { setAddress } from "./set-address.ts";
import { viewReminders } from "./view-reminders.ts";

const job = { kind: "job", name: "messages" } as const;

inPractice("e-mails after a session", (here) => {
  let clientId: string;
  let sessionId: string;
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  let kept: ReturnType<typeof keptLog>;

  beforeEach(async () => {
    mail = await startMailServer();
    kept = keptLog();
    ({ clientId, sessionId } = await addClientWithSession(here.services, here.therapist));
    await setAddress(here.services, here.therapist, clientId, { email: "heron@client.example" });
    await changeRules(here.services, here.therapist, { ...rules, reminders: "yes", senderName: "Rowan" });
  });
  afterEach(async () => {
    await mail.stop();
  });

  const post = () => makePost(mail.url, "post@practice.example", "https://attune.example", kept.log);
  const ways = () => ({ post: post(), push: null });
  const practice = async () => (await readPractice(here.services))!;
  const from = async (post: Post | null) => ({ practice: await practice(), post });
  const turn = async (at: string) => {
    here.services.clock.now = new Date(at);
    await planMessages(here.services, job, await practice(), ways());
    return sendDue(here.services, job, await practice(), ways());
  };
  const tokenIn = (text: string) => /attune\.example\/c\/([\w-]+)/.exec(plain(text))![1]!;
  const given = async () =>
    (
      await here.fresh.store.selectFrom("message").select(["kind", "given_up"]).orderBy("due_at").execute()
    ).map((row) => `${row.kind} ${row.given_up}`);

  it("leave when they are due, twice at most, and tell nothing", async () => {
    expect(await turn("2026-11-23T17:59:00Z")).toBe(0);
    expect(await turn("2026-11-23T18:00:00Z")).toBe(1);
    expect(await turn("2026-11-23T18:01:00Z")).toBe(0);
    expect(await turn("2026-11-24T18:00:00Z")).toBe(1);
    expect(await turn("2026-11-25T18:00:00Z")).toBe(0);
    expect(mail.taken.map(({ to }) => to)).toEqual(["heron@client.example", "heron@client.example"]);
    for (const { text } of mail.taken) {
      expect(text).toMatch(/^From: Rowan <post@practice.example>/m);
      expect(text + plain(text)).not.toMatch(/therap|session|Test practice|Heron\b|Owner/);
    }
  });

  it("carry links that each open, the reminder's beside the first", async () => {
    await turn("2026-11-23T18:00:00Z");
    await turn("2026-11-24T18:00:00Z");
    for (const { text } of mail.taken)
      await openLink(here.services, { token: tokenIn(text), secret: null, from: "test" });
  });

  it("are two with those that the therapist sends, and never come close together", async () => {
    here.services.clock.now = new Date("2026-11-23T17:00:00Z");
    await sendCheckIn(here.services, here.therapist, await from(post()), sessionId);
    expect(await turn("2026-11-23T18:00:00Z")).toBe(0);
    expect(await turn("2026-11-24T18:00:00Z")).toBe(1);
    expect(await turn("2026-11-25T18:00:00Z")).toBe(0);
    expect(mail.taken).toHaveLength(2);
    const third = sendCheckIn(here.services, here.therapist, await from(post()), sessionId);
    await expect(third).rejects.toMatchObject({ code: "enough-sent" });
    expect(mail.taken).toHaveLength(2);
    // By hand in the place of the reminder, too.
    const next = await addClientWithSession(here.services, here.therapist, "2026-11-25");
    await setAddress(here.services, here.therapist, next.clientId, { email: "wren@client.example" });
    expect(await turn("2026-11-25T18:05:00Z")).toBe(1);
    await sendCheckIn(here.services, here.therapist, await from(post()), next.sessionId);
    for (const at of ["26T18:05", "27T18:05"]) expect(await turn(`2026-11-${at}:00Z`)).toBe(0);
    expect(mail.taken).toHaveLength(4);
    // By hand an hour before the reminder was due, which then waits for a day.
    const late = await addClientWithSession(here.services, here.therapist, "2026-11-27");
    await setAddress(here.services, here.therapist, late.clientId, { email: "finch@client.example" });
    await planMessages(here.services, job, await practice(), ways());
    here.services.clock.now = new Date("2026-11-28T17:00:00Z");
    await sendCheckIn(here.services, here.therapist, await from(post()), late.sessionId);
    expect(await turn("2026-11-28T18:00:00Z")).toBe(0);
    expect(await turn("2026-11-29T17:00:00Z")).toBe(1);
  });

  it("do not come both at once after a server was away, or after they were put off", async () => {
    expect(await turn("2026-11-24T19:00:00Z")).toBe(1);
    expect(await turn("2026-11-25T18:59:00Z")).toBe(0);
    expect(await turn("2026-11-25T19:00:00Z")).toBe(1);
    const next = await addClientWithSession(here.services, here.therapist, "2026-11-26");
    await setAddress(here.services, here.therapist, next.clientId, { email: "wren@client.example" });
    expect(await turn("2026-11-26T15:00:00Z")).toBe(0);
    const { token } = await makeLink(here.services, here.therapist, next.sessionId);
    const { actor } = await openLink(here.services, { token, secret: null, from: "x" });
    await changeReminders(here.services, actor, "tonight");
    expect(await turn("2026-11-26T18:59:00Z")).toBe(0);
    expect(await turn("2026-11-26T19:00:00Z")).toBe(1);
    expect(await turn("2026-11-27T18:59:00Z")).toBe(0);
    expect(await turn("2026-11-27T19:00:00Z")).toBe(1);
  });

  it("are put off by a day of the clock where the clocks change", async () => {
    const details = { name: "Test practice", language: "en", country: "DE", timeZone: "Europe/Berlin" };
    await changePractice(here.services, here.therapist, details);
    for (const [day, from, until] of [
      ["2026-10-24", "2026-10-24T18:00:00Z", "2026-10-25T19:00:00Z"],
      ["2027-03-27", "2027-03-27T19:00:00Z", "2027-03-28T18:00:00Z"],
    ] as const) {
      const next = await addClientWithSession(here.services, here.therapist, day);
      await setAddress(here.services, here.therapist, next.clientId, { email: "wren@client.example" });
      await turn(from);
      const { token } = await makeLink(here.services, here.therapist, next.sessionId);
      const { actor } = await openLink(here.services, { token, secret: null, from: "x" });
      await changeReminders(here.services, actor, "tomorrow");
      expect(await turn(new Date(Date.parse(until) - 60_000).toISOString())).toBe(0);
      expect(await turn(until)).toBe(1);
    }
  });

  it("are not sent once the client has answered", async () => {
    await turn("2026-11-23T18:00:00Z");
    const opened = await openLink(here.services, {
      token: tokenIn(mail.taken[0]!.text),
      secret: null,
      from: "x",
    });
    await submitCheckIn(here.services, opened.secret, { understood: "7" });
    expect(await turn("2026-11-24T18:00:00Z")).toBe(0);
    expect(await given()).toEqual(["check-in null", "reminder answered"]);
  });

  it("are offered to the client as they would come, and begin again where the client lets them", async () => {
    await turn("2026-11-23T18:00:00Z");
    const { actor } = await openLink(here.services, {
      token: tokenIn(mail.taken[0]!.text),
      secret: null,
      from: "x",
    });
    const at = (moment: string) => {
      here.services.clock.now = new Date(moment);
      return viewReminders(here.services, actor);
    };
    expect(await at("2026-11-23T18:30:00Z")).toEqual({
      stoppedAt: null,
      hasAddress: true,
      canCome: true,
      next: "2026-11-24T18:00:00.000Z",
      later: { tonight: "2026-11-23T20:30:00.000Z", tomorrow: "2026-11-24T18:30:00.000Z" },
    });
    // By rules that the practice has changed since, it would leave later.
    const later = { ...rules, reminders: "yes", quietFrom: "17:00", quietUntil: "19:15" };
    await changeRules(here.services, here.therapist, later);
    expect(await viewReminders(here.services, actor)).toMatchObject({ next: "2026-11-24T19:15:00.000Z" });
    await changeRules(here.services, here.therapist, { ...rules, reminders: "yes", senderName: "Rowan" });
    for (const attendance of ["cancelled", "kept"] as const) {
      await setAttendance(here.services, here.therapist, { sessionId, attendance });
      const next = attendance === "kept" ? "2026-11-24T18:00:00.000Z" : null;
      expect(await viewReminders(here.services, actor)).toMatchObject({ next });
    }
    const late = await at("2026-11-23T22:00:00Z");
    expect(late.later).toEqual({ tonight: null, tomorrow: "2026-11-24T08:00:00.000Z" });
    await changeReminders(here.services, actor, "tonight");
    expect(await viewReminders(here.services, actor)).toMatchObject({ next: "2026-11-24T08:00:00.000Z" });
    await changeReminders(here.services, actor, "stop");
    // What was stopped can begin again.
    expect(await viewReminders(here.services, actor)).toMatchObject({
      canCome: true,
      next: null,
      later: null,
    });
    // A link may have been passed on: it begins nothing again that its client has stopped.
    const byLink = changeReminders(here.services, actor, "resume");
    await expect(byLink).rejects.toMatchObject({ code: "resume-elsewhere" });
    expect((await viewReminders(here.services, actor)).stoppedAt).not.toBeNull();
    const own = { kind: "client", clientId, practiceId: here.therapist.practiceId } as const;
    await changeReminders(here.services, own, "resume");
    expect(await viewReminders(here.services, actor)).toMatchObject({ stoppedAt: null, hasAddress: true });
    expect(await turn("2026-11-24T08:00:00Z")).toBe(1);
    expect(await viewReminders(here.services, actor)).toMatchObject({ next: null, later: null });
    await setAddress(here.services, here.therapist, clientId, { email: "" });
    expect(await viewReminders(here.services, actor)).toMatchObject({ canCome: false });
    await setAddress(here.services, here.therapist, clientId, { email: "heron@client.example" });
    await changeRules(here.services, here.therapist, rules);
    expect(await viewReminders(here.services, actor)).toMatchObject({ hasAddress: true, canCome: false });
  });

  it("are put off or stopped by the client", async () => {
    await turn("2026-11-23T18:00:00Z");
    const open = () =>
      openLink(here.services, { token: tokenIn(mail.taken[0]!.text), secret: null, from: "x" });
    here.services.clock.now = new Date("2026-11-24T15:00:00Z");
    await changeReminders(here.services, (await open()).actor, "tonight");
    expect(await turn("2026-11-24T18:59:00Z")).toBe(0);
    expect(await turn("2026-11-24T19:00:00Z")).toBe(1);

    const next = await addClientWithSession(here.services, here.therapist, "2026-11-24");
    await setAddress(here.services, here.therapist, next.clientId, { email: "wren@client.example" });
    await changeReminders(here.services, (await open()).actor, "stop");
    const { email, reminders_stopped_at } = await here.fresh.store
      .selectFrom("client")
      .select(["email", "reminders_stopped_at"])
      .where("id", "=", clientId)
      .executeTakeFirstOrThrow();
    expect({ email, stopped: reminders_stopped_at !== null }).toEqual({
      email: "heron@client.example",
      stopped: true,
    });
    expect(await turn("2026-11-24T20:00:00Z")).toBe(1);
    expect(mail.taken.at(-1)?.to).toBe("wren@client.example");
  });

  it("are tried again when the mail server refuses, and given up in the end", async () => {
    mail.state.refusing = true;
    expect(await turn("2026-11-23T18:00:00Z")).toBe(0);
    mail.state.refusing = false;
    expect(await turn("2026-11-23T18:01:00Z")).toBe(0);
    expect(await turn("2026-11-23T18:02:00Z")).toBe(1);
    mail.state.refusing = true;
    for (const at of ["24T18:00", "24T18:02", "24T18:12", "24T19:12", "25T01:12"])
      await turn(`2026-11-${at}:00Z`);
    // At 01:12 it is quiet: what would have been tried then waits for the morning.
    expect(await given()).toEqual(["check-in null", "reminder null"]);
    await turn("2026-11-25T08:00:00Z");
    expect(await given()).toEqual(["check-in null", "reminder undeliverable"]);
  });

  it("stay put off where the client did so while one could not leave", async () => {
    const { actor } = await openOnDevice(here.services, here.therapist, sessionId);
    here.services.clock.now = new Date("2026-11-23T18:00:00Z");
    await planMessages(here.services, job, await practice(), ways());
    const away: Post = {
      publicUrl: "https://attune.example",
      send: async () => {
        await changeReminders(here.services, actor, "tomorrow");
        throw new Error("nobody there");
      },
    };
    expect(await sendDue(here.services, job, await practice(), { post: away, push: null })).toBe(0);
    for (const at of ["23T18:02", "24T17:59"]) expect(await turn(`2026-11-${at}:00Z`)).toBe(0);
    expect(await turn("2026-11-24T18:00:00Z")).toBe(1);
  });

  it("end a turn however long the mail server takes, so that the next knows what the practice wishes now", async () => {
    for (let n = 0; n < 6; n += 1) {
      const other = await addClientWithSession(here.services, here.therapist);
      await setAddress(here.services, here.therapist, other.clientId, { email: `c${n}@client.example` });
    }
    let tried = 0;
    const slow: Post = {
      publicUrl: "https://attune.example",
      send: async (_letter, leaving) => {
        tried += 1;
        here.services.clock.now = new Date(here.services.now().getTime() + 2 * 60_000);
        await leaving?.();
        return "taken";
      },
    };
    here.services.clock.now = new Date("2026-11-23T18:00:00Z");
    await planMessages(here.services, job, await practice(), ways());
    const turns = async () => sendDue(here.services, job, await practice(), { post: slow, push: null });
    expect(await turns()).toBe(3);
    await changeRules(here.services, here.therapist, rules);
    expect(await turns()).toBe(0);
    expect(tried).toBe(3);
  });

  it("wait for the morning where the server was away when they were due", async () => {
    expect(await turn("2026-11-23T22:00:00Z")).toBe(0);
    expect(await turn("2026-11-24T07:59:00Z")).toBe(0);
    expect(await turn("2026-11-24T08:00:00Z")).toBe(1);
  });

  it("are sent once when several processes share the work", async () => {
    for (let n = 0; n < 5; n += 1) {
      const other = await addClientWithSession(here.services, here.therapist);
      await setAddress(here.services, here.therapist, other.clientId, { email: `c${n}@client.example` });
    }
    here.services.clock.now = new Date("2026-11-23T18:00:00Z");
    const work = async () => {
      await planMessages(here.services, job, await practice(), ways());
      return sendDue(here.services, job, await practice(), ways());
    };
    await Promise.all([work(), work(), work()]);
    await work();
    expect(new Set(mail.taken.map(({ to }) => to)).size).toBe(6);
    expect(mail.taken).toHaveLength(6);
  });

  it.each(["missed", "cancelled"] as const)(
    "do not exist while the practice has them off, and never for a session that was %s",
    async (attendance) => {
      await changeRules(here.services, here.therapist, rules);
      expect(await turn("2026-11-23T18:00:00Z")).toBe(0);
      await changeRules(here.services, here.therapist, { ...rules, reminders: "yes" });
      const off = (id: string) => setAttendance(here.services, here.therapist, { sessionId: id, attendance });
      await off(sessionId);
      expect(await turn("2026-11-23T18:05:00Z")).toBe(0);
      expect(await given()).toEqual([]);
      // Nor where it was called off when the message waited already.
      const planned = await addClientWithSession(here.services, here.therapist, "2026-11-24");
      await setAddress(here.services, here.therapist, planned.clientId, { email: "wren@client.example" });
      expect(await turn("2026-11-24T09:00:00Z")).toBe(0);
      await off(planned.sessionId);
      for (const at of ["24T18:00", "25T18:00"]) expect(await turn(`2026-11-${at}:00Z`)).toBe(0);
      expect(await given()).toEqual(["check-in stopped", "reminder stopped"]);
      expect(mail.taken).toEqual([]);
    },
  );

  it("go out at once by the therapist's hand, in the client's language", async () => {
    await here.fresh.store.updateTable("client").set({ language: "de" }).execute();
    await sendInvitation(here.services, here.therapist, await from(post()), clientId);
    await sendCheckIn(here.services, here.therapist, await from(post()), sessionId);
    expect(mail.taken[0]?.text).toMatch(/^Subject: Eine kurze Einladung/m);
    await openLink(here.services, { token: tokenIn(mail.taken[1]!.text), secret: null, from: "x" });

    const off = sendCheckIn(here.services, here.therapist, await from(null), sessionId);
    await expect(off).rejects.toMatchObject({ code: "mail-off" });
    mail.state.refusing = true;
    const refused = sendCheckIn(here.services, here.therapist, await from(post()), sessionId);
    await expect(refused).rejects.toMatchObject({ code: "mail-not-sent" });
    expect(kept.lines).toMatchObject([{ code: "EENVELOPE", responseCode: 550 }]);
    expect(JSON.stringify(kept.lines)).not.toMatch(/heron|mailbox/i);
    await setAddress(here.services, here.therapist, clientId, { email: "" });
    const nowhere = sendCheckIn(here.services, here.therapist, await from(post()), sessionId);
    await expect(nowhere).rejects.toMatchObject({ code: "no-address" });
  });

  it("cannot be given a second header or a second recipient", async () => {
    const injected = { ...rules, senderName: "Rowan\r\nBcc: other@x.example" };
    await expect(changeRules(here.services, here.therapist, injected)).rejects.toMatchObject({
      code: "invalid-input",
    });
    const two = setAddress(here.services, here.therapist, clientId, { email: "a@b.example, c@d.example" });
    await expect(two).rejects.toMatchObject({ code: "invalid-input" });
  });
});
