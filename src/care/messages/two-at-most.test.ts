import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makePost } from "#server/mail.ts";
import { deleteSession } from "#store/calendar-sessions.ts";
import { planSession } from "#store/messages.ts";
import { openBeside, type Store } from "#store/open.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { keptLog } from "../../../test/log.ts";
import { startMailServer } from "../../../test/mail-server.ts";
import { rules } from "../../../test/message-rules.ts";
import { addClientWithSession } from "../../../test/practice.ts";
import { practiceFor, sessionFor } from "../access.ts";
import { makeLink } from "../check-ins/make-link.ts";
import { openLink } from "../check-ins/open-link.ts";
import { invite } from "../intake/invite.ts";
import { openInvitation } from "../intake/open-invitation.ts";
import { readPractice } from "../practice/read-practice.ts";
import type { Services } from "../services.ts";
import { changeRules } from "./change-rules.ts";
import { planMessages } from "./plan-messages.ts";
import type { Post } from "./post.ts";
import { sendDue } from "./send-due.ts";
import { sendCheckIn, sendInvitation } from "./send-link.ts";
import { setAddress } from "./set-address.ts";

const job = { kind: "job", name: "messages" } as const;

inPractice("a session's messages, from wherever they are sent", (here) => {
  let clientId: string;
  let sessionId: string;
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  let beside: Store;
  let processes: Services[];

  beforeEach(async () => {
    mail = await startMailServer();
    beside = await openBeside(here.fresh.place);
    processes = [here.services, { ...here.services, store: beside }];
    ({ clientId, sessionId } = await addClientWithSession(here.services, here.therapist));
    await setAddress(here.services, here.therapist, clientId, { email: "heron@client.example" });
    await changeRules(here.services, here.therapist, { ...rules, reminders: "yes" });
  });
  afterEach(async () => {
    await beside.destroy();
    await mail.stop();
  });

  const patience = { connectionTimeout: 2_000, greetingTimeout: 2_000, socketTimeout: 500 };
  const post = (patient?: typeof patience) =>
    makePost(mail.url, "post@practice.example", "https://attune.example", keptLog().log, patient);
  const practice = async () => (await readPractice(here.services))!;
  const click = async (services: Services = here.services, by: Post = post()) =>
    sendCheckIn(services, here.therapist, { practice: await practice(), post: by }, sessionId).then(
      () => "sent",
      (error: { code: string }) => error.code,
    );
  const turn = async (services: Services = here.services, by: Post = post()) => {
    const ways = { post: by, push: null };
    await planMessages(services, job, await practice(), ways);
    return sendDue(services, job, await practice(), ways);
  };
  const at = (moment: string) => {
    here.services.clock.now = new Date(moment);
  };
  const kept = async () =>
    (await here.fresh.store.selectFrom("message").select(["kind", "sent_at"]).orderBy("kind").execute()).map(
      (row) => `${row.kind} ${row.sent_at}`,
    );
  /** A mail server that gets so far with an e-mail and then nothing is heard of the process that sends it. */
  const killed = (how: "before it leaves" | "when it leaves") => {
    const { promise: there, resolve: arrive } = Promise.withResolvers<void>();
    const send: Post["send"] = async (_letter, leaving) => {
      if (how === "when it leaves") await leaving?.();
      arrive();
      return new Promise(() => {});
    };
    return { there, post: { publicUrl: "https://attune.example", send } };
  };

  it("leave one at a time and two in all, however many clicks there are at once", async () => {
    for (const round of [1, 2]) {
      const { promise, resolve: answer } = Promise.withResolvers<void>();
      mail.state.hold = promise;
      const outcomes: string[] = [];
      const clicks = Array.from({ length: 8 }, async (_, n) => outcomes.push(await click(processes[n % 2])));
      await vi.waitFor(() => expect(outcomes).toHaveLength(7), { timeout: 10_000 });
      expect(new Set(outcomes)).toEqual(new Set(["being-sent"]));
      answer();
      await Promise.all(clicks);
      expect(outcomes.at(-1)).toBe("sent");
      expect(mail.taken).toHaveLength(round);
    }
    const more = await Promise.all(processes.flatMap((one) => [click(one), click(one)]));
    expect(new Set(more)).toEqual(new Set(["enough-sent"]));
    expect(mail.taken).toHaveLength(2);
  });

  it("are two with clicks beside the scheduler of each process, also where both are overdue", async () => {
    at("2026-11-24T19:00:00Z");
    await Promise.all(processes.flatMap((one) => [turn(one), click(one), turn(one), click(one)]));
    for (const day of [24, 25, 26, 27]) {
      at(`2026-11-${day}T19:30:00Z`);
      await Promise.all(processes.flatMap((one) => [turn(one), click(one)]));
    }
    expect(mail.taken).toHaveLength(2);
    expect(await click()).toBe("enough-sent");
  });

  it("do not follow each other at once where one process sends the first and another looks for the second", async () => {
    at("2026-11-24T19:00:00Z");
    const { promise, resolve: answer } = Promise.withResolvers<void>();
    mail.state.hold = promise;
    const first = turn();
    await vi.waitFor(() => expect(mail.taken).toHaveLength(1));
    expect(await turn(processes[1])).toBe(0);
    expect(await click(processes[1])).toBe("being-sent");
    answer();
    expect(await first).toBe(1);
    expect(await turn(processes[1])).toBe(0);
    at("2026-11-25T19:00:00Z");
    expect(await turn(processes[1])).toBe(1);
  });

  it.each(["refusing", "refusingContent"] as const)(
    "are given back by hand where the mail server is %s, and what opened before opens still",
    async (how) => {
      const earlier = await makeLink(here.services, here.therapist, sessionId);
      const invitation = await invite(here.services, here.therapist, clientId);
      mail.state[how] = true;
      for (let n = 0; n < 3; n += 1) expect(await click()).toBe("mail-not-sent");
      expect(await kept()).toEqual([]);
      await openLink(here.services, { token: earlier.token, secret: null, from: "test" });
      if (how === "refusing") {
        const from = { practice: await practice(), post: post() };
        await expect(sendInvitation(here.services, here.therapist, from, clientId)).rejects.toThrow();
        await openInvitation(here.services, { token: invitation.token, secret: null, from: "test" });
      }
      mail.state[how] = false;
      await planMessages(here.services, job, await practice(), { post: post(), push: null });
      mail.state[how] = true;
      expect(await click()).toBe("mail-not-sent");
      expect(await kept()).toEqual(["check-in null", "reminder null"]);
      mail.state[how] = false;
      expect(await click()).toBe("sent");
      const opens = openLink(here.services, { token: earlier.token, secret: null, from: "test" });
      await expect(opens).rejects.toMatchObject({ code: "link-replaced" });
      expect(await turn()).toBe(0);
      at("2026-11-24T18:00:00Z");
      expect(await turn()).toBe(1);
      expect(mail.taken).toHaveLength(2);
    },
  );

  it("are free again soon after a process ended before one left, by hand and by itself", async () => {
    const ended = killed("before it leaves");
    void click(here.services, ended.post);
    await ended.there;
    expect(await click()).toBe("being-sent");
    at("2026-11-23T09:11:00Z");
    expect(await click()).toBe("sent");
    at("2026-11-24T18:00:00Z");
    const again = killed("before it leaves");
    void turn(here.services, again.post);
    await again.there;
    expect(await turn(processes[1])).toBe(0);
    at("2026-11-24T18:11:00Z");
    expect(await turn(processes[1])).toBe(1);
    expect(mail.taken).toHaveLength(2);
  });

  it("stay counted where a process ended when one left: nobody knows whether it arrived", async () => {
    const ended = killed("when it leaves");
    void click(here.services, ended.post);
    await ended.there;
    expect(await click()).toBe("being-sent");
    at("2026-11-23T18:00:00Z");
    expect(await turn()).toBe(0);
    at("2026-11-24T18:00:00Z");
    const second = killed("when it leaves");
    void turn(here.services, second.post);
    await second.there;
    at("2026-11-24T19:00:00Z");
    expect(await turn(processes[1])).toBe(0);
    expect(await click()).toBe("enough-sent");
    expect(mail.taken).toEqual([]);
  });

  /** The mail server is reached only when `go` is called, or never. */
  const slowly = () => {
    const { promise: slow, resolve: go } = Promise.withResolvers<void>();
    const { promise: there, resolve: arrive } = Promise.withResolvers<void>();
    const send: Post["send"] = async (letter, leaving) => {
      arrive();
      await slow;
      return post().send(letter, leaving);
    };
    return { go, there, post: { ...post(), send } };
  };

  it("stay here where a slow process would send what another has taken over", async () => {
    const slow = slowly();
    at("2026-11-23T18:00:00Z");
    const first = turn(here.services, slow.post);
    await slow.there;
    at("2026-11-23T18:11:00Z");
    expect(await turn(processes[1])).toBe(1);
    slow.go();
    expect(await first).toBe(0);
    expect(mail.taken).toHaveLength(1);
    expect(await kept()).toEqual(["check-in 2026-11-23T18:11:00.000Z", "reminder null"]);
  });

  it("stay here where a calendar takes the session away meanwhile, and keep it once they have left", async () => {
    const { clientId: id } = await addClientWithSession(here.services, here.therapist, "2026-11-24");
    await setAddress(here.services, here.therapist, id, { email: "wren@client.example" });
    const takeAway = async (sessionId: string) =>
      deleteSession(beside, await sessionFor(processes[1]!, here.therapist, sessionId, "change"));
    const slow = slowly();
    at("2026-11-23T18:00:00Z");
    const sent = turn(here.services, slow.post);
    await slow.there;
    await takeAway(sessionId);
    slow.go();
    expect(await sent).toBe(0);
    expect(mail.taken).toEqual([]);

    at("2026-11-24T18:00:00Z");
    expect(await turn()).toBe(1);
    const sessions = () => here.fresh.store.selectFrom("session").select("id").execute();
    const [left] = await sessions();
    await takeAway(left!.id);
    expect(await sessions()).toEqual([left]);
  });

  it("count where the mail server took one and then said nothing, and none is sent in its place", async () => {
    const { promise, resolve: answer } = Promise.withResolvers<void>();
    mail.state.hold = promise;
    const earlier = await makeLink(here.services, here.therapist, sessionId);
    expect(await click(here.services, post(patience))).toBe("mail-unanswered");
    await openLink(here.services, { token: earlier.token, secret: null, from: "test" });
    for (const moment of ["23T18:00", "24T18:00", "24T18:02", "24T18:12", "24T19:12", "25T09:00"]) {
      at(`2026-11-${moment}:00Z`);
      await turn(here.services, post(patience));
    }
    answer();
    expect(mail.taken).toHaveLength(2);
    expect(await click()).toBe("enough-sent");
  });

  it("are planned both or none, once, and not for a time from which the session has moved", async () => {
    const allowed = practiceFor(job, "send-messages", here.therapist.practiceId);
    const plan = (date: string, store = here.fresh.store) =>
      planSession(store, allowed, { id: sessionId, date, time: null }, [
        { id: here.services.newId(), kind: "check-in", dueAt: `${date}T18:00:00.000Z` },
        { id: here.services.newId(), kind: "reminder", dueAt: `${date}T19:00:00.000Z` },
      ]);
    await plan("2026-11-22");
    expect(await kept()).toEqual([]);
    await Promise.all([plan("2026-11-23"), plan("2026-11-23", beside), plan("2026-11-23")]);
    expect(await kept()).toEqual(["check-in null", "reminder null"]);
  });

  it("keep their distance also where one was sent before the practice had reminders", async () => {
    await changeRules(here.services, here.therapist, rules);
    at("2026-11-24T18:30:00Z");
    expect(await click()).toBe("sent");
    await changeRules(here.services, here.therapist, { ...rules, reminders: "yes" });
    at("2026-11-24T18:31:00Z");
    expect(await turn()).toBe(0);
    at("2026-11-25T18:30:00Z");
    expect(await turn()).toBe(1);
  });
});
