import { afterEach, beforeEach, expect, it } from "vitest";
import { makePost } from "#server/mail.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { keptLog } from "../../../test/log.ts";
import { plain, startMailServer } from "../../../test/mail-server.ts";
import { rules } from "../../../test/message-rules.ts";
import { addClientWithSession, openOnDevice } from "../../../test/practice.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { addGoal } from "../own-page/change-goals.ts";
import { readPractice } from "../practice/read-practice.ts";
import { changeRules } from "./change-rules.ts";
import type { Post } from "./post.ts";
import { sendAlerts } from "./send-alerts.ts";

const job = { kind: "job", name: "alerts" } as const;

inPractice("e-mails to a therapist", (here) => {
  let clientId: string;
  let sessionId: string;
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  let kept: ReturnType<typeof keptLog>;

  beforeEach(async () => {
    mail = await startMailServer();
    kept = keptLog();
    ({ clientId, sessionId } = await addClientWithSession(here.services, here.therapist));
  });
  afterEach(() => mail.stop());

  const post = () => makePost(mail.url, "post@practice.example", "https://attune.example", kept.log);
  const practice = async () => (await readPractice(here.services))!;

  it("tell the therapist at once of danger, once, at any hour, and say neither what nor of whom", async () => {
    const alerts = async (at: string) => {
      here.services.clock.now = new Date(at);
      return sendAlerts(here.services, job, await practice(), post());
    };
    const { secret } = await openOnDevice(here.services, here.therapist, sessionId);
    await submitCheckIn(here.services, secret, { understood: "3", nextWish: "I want to die" });
    expect(await alerts("2026-11-23T23:00:00Z")).toBe(0);
    await changeRules(here.services, here.therapist, { ...rules, alerts: "yes" });
    await mail.stop();
    expect(await alerts("2026-11-23T23:01:00Z")).toBe(0);
    expect(kept.lines).toMatchObject([{ level: 50, code: "ESOCKET", msg: "e-mail did not leave" }]);
    mail = await startMailServer();
    expect(await alerts("2026-11-23T23:02:00Z")).toBe(0);
    expect(await alerts("2026-11-23T23:07:00Z")).toBe(1);
    expect(await alerts("2026-11-23T23:08:00Z")).toBe(0);
    expect(mail.taken.map(({ to }) => to)).toEqual(["owner@practice.example"]);
    expect(mail.taken[0]!.text).toContain("https://attune.example/today");
    expect(mail.taken[0]!.text + plain(mail.taken[0]!.text)).not.toMatch(
      /Heron|want to die|therap|Test practice/,
    );
    const own = { kind: "client", clientId, practiceId: here.therapist.practiceId } as const;
    await addGoal(here.services, own, { words: "To kill myself" });
    expect(await alerts("2026-11-23T23:09:00Z")).toBe(1);
  });

  it("tell of danger once a turn, however long the mail server takes to fail", async () => {
    await changeRules(here.services, here.therapist, { ...rules, alerts: "yes" });
    for (let client = 0; client < 3; client++) {
      const { clientId } = await addClientWithSession(here.services, here.therapist);
      const own = { kind: "client", clientId, practiceId: here.therapist.practiceId } as const;
      await addGoal(here.services, own, { words: "To kill myself" });
    }
    let tried = 0;
    const hanging: Post = {
      publicUrl: "https://attune.example",
      send: async () => {
        here.services.clock.now = new Date(here.services.now().getTime() + 2 * 60_000);
        if (++tried <= 9) throw new Error("it said nothing");
        return "taken";
      },
    };
    const turns = async () => sendAlerts(here.services, job, await practice(), hanging);
    expect(await turns()).toBe(0);
    expect(tried).toBe(3);
    here.services.clock.now = new Date(here.services.now().getTime() + 5 * 60_000);
    await turns();
    expect(tried).toBe(6);
  });

  it("tell of danger again where the mail server never answered for the first", async () => {
    await changeRules(here.services, here.therapist, { ...rules, alerts: "yes" });
    const own = { kind: "client", clientId, practiceId: here.therapist.practiceId } as const;
    await addGoal(here.services, own, { words: "To kill myself" });
    const outcomes = ["unanswered", "taken"] as const;
    let tried = 0;
    const send = async () => outcomes[tried++]!;
    const turns = async () =>
      sendAlerts(here.services, job, await practice(), { publicUrl: "https://attune.example", send });
    expect(await turns()).toBe(0);
    here.services.clock.now = new Date(here.services.now().getTime() + 6 * 60_000);
    expect(await turns()).toBe(1);
    expect(await turns()).toBe(0);
    expect(tried).toBe(2);
  });
});
