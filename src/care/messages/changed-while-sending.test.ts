import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makePost } from "#server/mail.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { keptLog } from "../../../test/log.ts";
import { plain, startMailServer } from "../../../test/mail-server.ts";
import { rules } from "../../../test/message-rules.ts";
import { addClientWithSession } from "../../../test/practice.ts";
import { makeLink } from "../check-ins/make-link.ts";
import { openLink } from "../check-ins/open-link.ts";
import { invite } from "../intake/invite.ts";
import { openInvitation } from "../intake/open-invitation.ts";
import { readPractice } from "../practice/read-practice.ts";
import { changeRules } from "./change-rules.ts";
import { planMessages } from "./plan-messages.ts";
import { sendDue } from "./send-due.ts";
import { sendCheckIn, sendInvitation } from "./send-link.ts";
import { setAddress } from "./set-address.ts";

const job = { kind: "job", name: "messages" } as const;

inPractice("what is changed while an e-mail is on its way", (here) => {
  let clientId: string;
  let sessionId: string;
  let mail: Awaited<ReturnType<typeof startMailServer>>;

  beforeEach(async () => {
    mail = await startMailServer();
    ({ clientId, sessionId } = await addClientWithSession(here.services, here.therapist));
    await address("wrong@client.example");
    await changeRules(here.services, here.therapist, { ...rules, reminders: "yes" });
  });
  afterEach(() => mail.stop());

  const address = (email: string) => setAddress(here.services, here.therapist, clientId, { email });
  const post = () => makePost(mail.url, "post@practice.example", "https://attune.example", keptLog().log);
  const sender = async () => ({ practice: (await readPractice(here.services))!, post: post() });
  const outcome = (sending: Promise<unknown>) =>
    sending.then(
      () => "sent",
      (error: { code: string }) => error.code,
    );
  const byHand = async () => outcome(sendCheckIn(here.services, here.therapist, await sender(), sessionId));
  const invitation = async () =>
    outcome(sendInvitation(here.services, here.therapist, await sender(), clientId));
  const later = (ms: number) => {
    here.services.clock.now = new Date(here.services.clock.now.getTime() + ms);
  };
  const opens = (token: string) => outcome(openLink(here.services, { token, secret: null, from: "here" }));
  const newLink = async () =>
    (await makeLink(here.services, here.therapist, sessionId, { closeDevices: true })).token;

  /** Begins to send, and lets something happen before the mail server has said that it takes it. */
  async function meanwhile<T, U>(send: () => Promise<T>, happens: () => Promise<U>): Promise<[T, U]> {
    const { promise, resolve: goOn } = Promise.withResolvers<void>();
    mail.state.holdBefore = promise;
    const sending = send();
    await vi.waitFor(() => expect(mail.asked()).toBe(1));
    later(1_000);
    const happened = await happens();
    goOn();
    return [await sending, happened];
  }

  it.each<[string, () => Promise<string>]>([
    ["a check-in", byHand],
    ["an invitation", invitation],
  ])("keeps %s from an address that was put right", async (_what, send) => {
    const [sent] = await meanwhile(send, () => address("heron@client.example"));
    expect(sent).toBe("mail-not-sent");
    expect(mail.taken).toEqual([]);
    mail.state.holdBefore = null;
    expect(await send()).toBe("sent");
    expect(mail.taken.map(({ to }) => to)).toEqual(["heron@client.example"]);
  });

  it("keeps a link that was made anew the only one that opens", async () => {
    const [sent, token] = await meanwhile(byHand, newLink);
    expect([sent, mail.taken]).toEqual(["mail-not-sent", []]);
    expect(await opens(token)).toBe("sent");
  });

  it("keeps an invitation that was made anew the only one that opens", async () => {
    const again = () => invite(here.services, here.therapist, clientId, { closeDevices: true });
    const [sent, { token }] = await meanwhile(invitation, again);
    expect([sent, mail.taken]).toEqual(["mail-not-sent", []]);
    expect(await outcome(openInvitation(here.services, { token, secret: null, from: "here" }))).toBe("sent");
  });

  it.each<[string, () => Promise<unknown>]>([
    ["the address was taken away", () => address("")],
    ["the link was made anew", newLink],
  ])("keeps the scheduler from sending where %s", async (_what, happens) => {
    const { practice } = await sender();
    const ways = { post: post(), push: null };
    here.services.clock.now = new Date("2026-11-23T19:00:00Z");
    await planMessages(here.services, job, practice, ways);
    const [sent] = await meanwhile(() => sendDue(here.services, job, practice, ways), happens);
    expect([sent, mail.taken]).toEqual([0, []]);
  });

  it("leaves a link open that was made after the e-mail had left and before its server said so", async () => {
    const { promise, resolve: answer } = Promise.withResolvers<void>();
    mail.state.hold = promise;
    const sending = byHand();
    await vi.waitFor(() => expect(mail.taken).toHaveLength(1));
    later(1_000);
    const { token } = await makeLink(here.services, here.therapist, sessionId);
    answer();
    expect(await sending).toBe("sent");
    expect(await opens(token)).toBe("sent");
    const mailed = /\/c\/([\w-]+)/.exec(plain(mail.taken[0]!.text))![1]!;
    expect(await opens(mailed)).toBe("link-replaced");
  });
});
