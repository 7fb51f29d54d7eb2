import { beforeEach, expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, answeredSession, openOnDevice } from "../../../test/practice.ts";
import { addGoal } from "../own-page/change-goals.ts";
import { viewOwnPage } from "../own-page/view-own-page.ts";
import { saveView, seeWithoutGuessing } from "../perception/save-view.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { addSession } from "../sessions/add-session.ts";
import { makeLink } from "./make-link.ts";
import { openLink } from "./open-link.ts";
import { sayInTheWay } from "./say-in-the-way.ts";
import { submitCheckIn } from "./submit-check-in.ts";
import { viewCheckIn } from "./view-check-in.ts";

inPractice("a check-in", (at) => {
  let sessionId: string;
  let clientId: string;

  beforeEach(async () => {
    ({ sessionId, clientId } = await addClientWithSession(at.services, at.therapist));
  });

  const count = async () => (await at.fresh.store.selectFrom("check_in").selectAll().execute()).length;

  it("is saved once, however often it is sent, and can be changed", async () => {
    const { secret, actor } = await openOnDevice(at.services, at.therapist, sessionId);
    await submitCheckIn(at.services, secret, { understood: "7", task: "skip" });
    const changed = await submitCheckIn(at.services, secret, { understood: "3", hope: "5" });
    expect(await count()).toBe(1);
    const page = await viewCheckIn(at.services, actor);
    expect(page.saved?.answers).toEqual({ understood: 3, task: null, hope: 5, heldBack: null, atEase: null });
    expect(page.saved?.submittedAt).toBe(changed.submittedAt);
  });

  it("cannot be changed once the therapist has seen it", async () => {
    const { secret } = await openOnDevice(at.services, at.therapist, sessionId);
    await submitCheckIn(at.services, secret, { understood: "7" });
    await saveView(at.services, at.therapist, { sessionId, "guess-understood": "8" });
    await expect(submitCheckIn(at.services, secret, { understood: "1" })).rejects.toMatchObject({
      code: "already-revealed",
    });
  });

  it("can still be sent when the therapist has guessed before there were answers", async () => {
    const { secret } = await openOnDevice(at.services, at.therapist, sessionId);
    await saveView(at.services, at.therapist, { sessionId, "guess-understood": "8" });
    await submitCheckIn(at.services, secret, { understood: "1" });
    expect(await count()).toBe(1);
  });

  it("refuses a number off the scale and names the field, not the value", async () => {
    const { secret } = await openOnDevice(at.services, at.therapist, sessionId);
    const refusal = submitCheckIn(at.services, secret, { understood: "11" });
    await expect(refusal).rejects.toMatchObject({ code: "invalid-input", details: { field: "understood" } });
    expect(await count()).toBe(0);
  });

  it("asks hopes and fears the first time only", async () => {
    const first = await openOnDevice(at.services, at.therapist, sessionId);
    const fields = { understood: "5", hopes: "to sleep", hardToSpeak: "my shame" };
    expect((await submitCheckIn(at.services, first.secret, fields)).hopes).toBe("to sleep");
    const second = await addSession(at.services, at.therapist, { clientId, date: "2026-11-30" });
    const again = await openOnDevice(at.services, at.therapist, second);
    expect((await submitCheckIn(at.services, again.secret, fields)).hopes).toBeNull();
  });

  it("keeps words and topic only as the client chose to share them", async () => {
    const { secret } = await openOnDevice(at.services, at.therapist, sessionId);
    const both = { unsaidWords: "secret words", topic: "shame" };
    expect((await submitCheckIn(at.services, secret, { ...both, share: "" })).unsaid).toBeNull();
    await submitCheckIn(at.services, secret, { ...both, share: "topic" });
    const rows = await at.fresh.store.selectFrom("check_in").selectAll().execute();
    expect(rows[0]).toMatchObject({ shared: "topic", topic: "shame", unsaid_words: null });
    expect(JSON.stringify(rows)).not.toContain("secret words");
  });

  it("shows the therapist's line at the next check-in, and where it led", async () => {
    await answeredSession(at.services, at.therapist, clientId, "2026-11-24", { understood: "4" });
    const { sessionId: answered } = await answeredSession(at.services, at.therapist, clientId, "2026-11-25", {
      understood: "4",
    });
    await seeWithoutGuessing(at.services, at.therapist, answered);
    await replyToClient(at.services, at.therapist, {
      sessionId: answered,
      line: "Next time we will go slower.",
    });
    const next = await addSession(at.services, at.therapist, { clientId, date: "2026-12-01" });
    const { actor, secret } = await openOnDevice(at.services, at.therapist, next);
    expect((await viewCheckIn(at.services, actor)).reply?.line).toBe("Next time we will go slower.");
    const sent = await submitCheckIn(at.services, secret, { addressed: "yes" });
    expect(sent).toMatchObject({ addressed: "yes", addressedSessionId: answered });
    expect((await viewCheckIn(at.services, actor)).reply?.shownAt).not.toBeNull();

    const changed = replyToClient(at.services, at.therapist, {
      sessionId: answered,
      line: "Something else.",
    });
    await expect(changed).rejects.toMatchObject({ code: "reply-shown" });
    const later = await addSession(at.services, at.therapist, { clientId, date: "2026-12-08" });
    const after = await openOnDevice(at.services, at.therapist, later);
    expect((await viewCheckIn(at.services, after.actor)).reply).toBeNull();
  });

  it("keeps the answers to the statements that the page showed, whatever was sent meanwhile", async () => {
    const other = await addSession(at.services, at.therapist, { clientId, date: "2026-11-24" });
    const first = await openOnDevice(at.services, at.therapist, sessionId);
    const second = await openOnDevice(at.services, at.therapist, other);
    const shown = { number: "1", atEase: "2", hopes: "to sleep" };
    await submitCheckIn(at.services, first.secret, { ...shown, atEase: "9" });
    const sent = await submitCheckIn(at.services, second.secret, shown);
    expect(sent).toMatchObject({ number: 1, hopes: "to sleep", answers: { atEase: 2 } });
    expect((await submitCheckIn(at.services, second.secret, { ...shown, number: "77" })).number).toBe(1);
    const third = await addSession(at.services, at.therapist, { clientId, date: "2026-11-25" });
    const { secret } = await openOnDevice(at.services, at.therapist, third);
    expect((await submitCheckIn(at.services, secret, { number: "77" })).number).toBe(3);
  });

  it.each([
    ["on the way, hours ago", "2026-11-23T11:00:00.000Z", true],
    ["by a clock a few minutes ahead", "2026-11-23T13:05:00.000Z", true],
    ["by a clock a year behind", "2025-11-23T11:00:00.000Z", false],
    ["by a clock a year ahead", "2027-11-23T11:00:00.000Z", false],
    ["at no moment at all", "yesterday", false],
  ])(
    "keeps when it was finished %s only where that can be; it arrives by the server's clock",
    async (_name, writtenAt, kept) => {
      const { secret } = await openOnDevice(at.services, at.therapist, sessionId);
      at.services.clock.now = new Date("2026-11-23T13:00:00Z");
      const sent = await submitCheckIn(at.services, secret, { understood: "5", writtenAt });
      expect(sent.writtenAt).toBe(kept ? writtenAt : null);
      expect(sent.submittedAt).toBe("2026-11-23T13:00:00.000Z");
    },
  );

  const minutes = (n: number) => {
    at.services.clock.now = new Date(at.services.clock.now.getTime() + n * 60_000);
  };
  const closed = { code: "change-closed" };

  it("can be read and changed on its device for ten minutes, and what was begun by then is taken for twenty more", async () => {
    const { secret, actor } = await openOnDevice(at.services, at.therapist, sessionId);
    const until = async () => (await viewCheckIn(at.services, actor)).changeUntil;
    expect(await until()).toBeNull();
    await submitCheckIn(at.services, secret, { understood: "7" });
    expect(await until()).toBe("2026-11-23T09:10:00.000Z");
    minutes(9);
    await submitCheckIn(at.services, secret, { understood: "6" });
    expect(await until()).toBe("2026-11-23T09:10:00.000Z");
    minutes(1);
    expect(await until()).toBeNull();
    minutes(19);
    await submitCheckIn(at.services, secret, { understood: "5" });
    minutes(1);
    await expect(submitCheckIn(at.services, secret, { understood: "4" })).rejects.toMatchObject(closed);
    await expect(sayInTheWay(at.services, secret, { way: "us" })).rejects.toMatchObject(closed);
    expect((await viewCheckIn(at.services, actor)).saved).toMatchObject({
      answers: { understood: 5 },
      inTheWay: null,
    });
  });

  it("has its ten minutes from its arrival, however long it waited on the phone", async () => {
    const { secret, actor } = await openOnDevice(at.services, at.therapist, sessionId);
    minutes(300);
    await submitCheckIn(at.services, secret, { understood: "7", writtenAt: "2026-11-23T09:01:00Z" });
    minutes(5);
    expect((await viewCheckIn(at.services, actor)).changeUntil).toBe("2026-11-23T14:10:00.000Z");
  });

  it("takes a change that was finished in time and waited on the phone, and not one that was finished later", async () => {
    const { secret, actor } = await openOnDevice(at.services, at.therapist, sessionId);
    await submitCheckIn(at.services, secret, { understood: "7" });
    const { mark } = await viewCheckIn(at.services, actor);
    minutes(300);
    const change = (writtenAt: string, mark?: string | null) =>
      submitCheckIn(at.services, secret, { understood: "2", writtenAt, ...(mark && { mark }) });
    await expect(change("2026-11-23T11:00:00Z", mark)).rejects.toMatchObject(closed);
    expect((await change("2026-11-23T09:08:00Z", mark)).answers.understood).toBe(2);
  });

  it("believes no device's clock alone: a late change carries the mark that its page had in time", async () => {
    const first = await openOnDevice(at.services, at.therapist, sessionId);
    const other = await addSession(at.services, at.therapist, { clientId, date: "2026-11-24" });
    const foreign = await viewCheckIn(
      at.services,
      (await openOnDevice(at.services, at.therapist, other)).actor,
    );
    await submitCheckIn(at.services, first.secret, { understood: "7" });
    minutes(9);
    const { mark } = await viewCheckIn(at.services, first.actor);
    minutes(30);
    expect((await viewCheckIn(at.services, first.actor)).mark).toBeNull();
    const change = (given: Record<string, string>) =>
      submitCheckIn(at.services, first.secret, {
        understood: "1",
        writtenAt: "2026-11-23T09:05:00Z",
        ...given,
      });
    await expect(change({})).rejects.toMatchObject(closed);
    await expect(change({ mark: "" })).rejects.toMatchObject(closed);
    await expect(change({ mark: foreign.mark! })).rejects.toMatchObject(closed);
    expect((await change({ mark: mark! })).answers.understood).toBe(1);
    minutes(24 * 60);
    await expect(change({ mark: mark!, understood: "2" })).rejects.toMatchObject(closed);
  });

  it("is taken when it is sent again by a phone that never heard that it had arrived, also once it was read", async () => {
    const { secret } = await openOnDevice(at.services, at.therapist, sessionId);
    const own = { kind: "client", clientId, practiceId: at.therapist.practiceId } as const;
    await addGoal(at.services, own, { words: "Sleep" });
    const goalId = (await viewOwnPage(at.services, own)).goals[0]!.id;
    const fields = { understood: "7", way: "us", "now-lead": "1", writtenAt: "2026-11-23T09:01:00Z" };
    const told = { ...fields, "progress-1": `${goalId}:4` };
    const first = await submitCheckIn(at.services, secret, told);
    minutes(300);
    const again = (changed: Record<string, string>) =>
      submitCheckIn(at.services, secret, { ...told, writtenAt: "2026-11-23T11:00:00Z", ...changed });
    expect(await again({})).toEqual(first);
    await expect(again({ nextWish: "Sleep" })).rejects.toMatchObject(closed);
    await expect(again({ "progress-1": `${goalId}:5` })).rejects.toMatchObject(closed);
    await seeWithoutGuessing(at.services, at.therapist, sessionId);
    expect(await again({})).toEqual(first);
    await expect(again({ nextWish: "Sleep" })).rejects.toMatchObject({ code: "already-revealed" });
  });

  it("is read back and changed by the device that sent it, and by no other", async () => {
    const stranger = await openOnDevice(at.services, at.therapist, sessionId);
    const own = await openOnDevice(at.services, at.therapist, sessionId);
    const words = { share: "words", unsaidWords: "secret words" };
    await submitCheckIn(at.services, own.secret, words);
    const used = { code: "link-used" };
    await expect(viewCheckIn(at.services, stranger.actor)).rejects.toMatchObject(used);
    await expect(submitCheckIn(at.services, stranger.secret, {})).rejects.toMatchObject(used);
    expect((await viewCheckIn(at.services, own.actor)).saved?.unsaid).toMatchObject({
      words: "secret words",
    });
  });
});

inPractice("a check-in link", (at) => {
  let sessionId: string;

  beforeEach(async () => {
    ({ sessionId } = await addClientWithSession(at.services, at.therapist));
  });

  const days = (n: number) => {
    at.services.clock.now = new Date(at.services.clock.now.getTime() + n * 86_400_000);
  };

  it("opens for seven days; the device that opened it can send for thirty", async () => {
    const { token, secret } = await openOnDevice(at.services, at.therapist, sessionId);
    days(8);
    await expect(openLink(at.services, { token, secret: null, from: "x" })).rejects.toMatchObject({
      code: "link-expired",
    });
    expect((await openLink(at.services, { token, secret, from: "x" })).secret).toBe(secret);
    await submitCheckIn(at.services, secret, { understood: "6" });
    days(23);
    await expect(submitCheckIn(at.services, secret, {})).rejects.toMatchObject({ code: "link-expired" });
  });

  it("takes the right to answer from every device, when the therapist says that it went astray", async () => {
    const astray = await openOnDevice(at.services, at.therapist, sessionId);
    const { token } = await makeLink(at.services, at.therapist, sessionId, { closeDevices: true });
    await expect(submitCheckIn(at.services, astray.secret, {})).rejects.toMatchObject({
      code: "link-unknown",
    });
    const { secret } = await openLink(at.services, { token, secret: astray.secret, from: "x" });
    expect(secret).not.toBe(astray.secret);
    expect((await submitCheckIn(at.services, secret, { understood: "6" })).answers.understood).toBe(6);
  });

  it("is replaced by a newer one, and is dead on other devices once answered", async () => {
    const { token: old } = await makeLink(at.services, at.therapist, sessionId);
    const { token, secret } = await openOnDevice(at.services, at.therapist, sessionId);
    await expect(openLink(at.services, { token: old, secret: null, from: "x" })).rejects.toMatchObject({
      code: "link-replaced",
    });
    await submitCheckIn(at.services, secret, { understood: "6" });
    await expect(openLink(at.services, { token, secret: null, from: "x" })).rejects.toMatchObject({
      code: "link-used",
    });
    expect((await openLink(at.services, { token, secret, from: "x" })).secret).toBe(secret);
  });

  it("has 128 bits or more, and neither it nor the secret is stored", async () => {
    const { token, secret } = await openOnDevice(at.services, at.therapist, sessionId);
    expect(Buffer.from(token, "base64url").length * 8).toBeGreaterThanOrEqual(128);
    const stored = JSON.stringify([
      await at.fresh.store.selectFrom("check_in_link").selectAll().execute(),
      await at.fresh.store.selectFrom("submission_secret").selectAll().execute(),
    ]);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(secret);
  });

  it("cannot be guessed at without end", async () => {
    const guess = () => openLink(at.services, { token: "made-up", secret: null, from: "203.0.113.9" });
    for (let n = 0; n < 20; n += 1) await expect(guess()).rejects.toMatchObject({ code: "link-unknown" });
    await expect(guess()).rejects.toMatchObject({ code: "too-many-attempts" });
  });

  it("opens nothing with another session's secret", async () => {
    const other = await addClientWithSession(at.services, at.therapist);
    const { token } = await openOnDevice(at.services, at.therapist, sessionId);
    const { secret } = await openOnDevice(at.services, at.therapist, other.sessionId);
    expect((await openLink(at.services, { token, secret, from: "x" })).secret).not.toBe(secret);
  });
});
