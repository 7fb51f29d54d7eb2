import { beforeEach, expect, it } from "vitest";
import { dismissFlag } from "#care/alliance/dismiss-flag.ts";
import { viewClient } from "#care/clients/view-client.ts";
import { replyToClient } from "#care/replies/reply-to-client.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { bearInMind } from "#care/sessions/bear-in-mind.ts";
import { setAttendance } from "#care/sessions/set-attendance.ts";
import { translator } from "#model/locales/translate.ts";
import { inPractice } from "../../../../test/in-practice.ts";
import { addClientWithSession } from "../../../../test/practice.ts";
import { openedCheckIn } from "../../../../test/trials.ts";
import { leadOf } from "./lead.ts";

inPractice("what a client page opens with", (at) => {
  let clientId: string;
  let shared: string;
  const opened = (day: number, score: number, more: Record<string, string> = {}) =>
    openedCheckIn(
      at.services,
      at.therapist,
      clientId,
      `2026-11-${String(day).padStart(2, "0")}`,
      score,
      more,
    );
  const page = () => viewClient(at.services, at.therapist, clientId);
  const sentence = async () => leadOf(translator("en"), await page(), "en").sentence;
  const mind = async () => bearInMind((await page()).course, null);

  beforeEach(async () => {
    ({ clientId } = await addClientWithSession(at.services, at.therapist, "2026-12-31"));
    for (const day of [1, 2, 3]) await opened(day, 7);
    shared = await opened(4, 7, { share: "topic", topic: "shame" });
  });

  it("does not call a client steady while something they shared has no answer, however long ago", async () => {
    expect(await sentence()).toMatch(/^After the session on 4 Nov, Heron says there is something hard/);
    for (const day of [5, 6, 7, 8]) {
      await opened(day, 7);
      expect(await sentence()).toBe(
        "After the session on 4 Nov, Heron said there is something hard to talk about. It has had no reply yet.",
      );
      expect(await mind()).toEqual({ kind: "unanswered", shared: "topic" });
    }
    await replyToClient(at.services, at.therapist, { sessionId: shared, line: "" });
    expect(await sentence()).toBe("The last check-in is within Heron’s usual range.");
    expect(await mind()).toEqual({ kind: "steady" });
  });

  it("lets a new strain go first, and rests once the sharing was set aside", async () => {
    await opened(5, 1);
    expect(await sentence()).toContain("5 Nov fell below");
    for (const day of [6, 7]) await opened(day, 7);
    expect(await sentence()).toContain("no reply yet");
    await dismissFlag(at.services, at.therapist, { sessionId: shared, reason: "other" });
    expect(await sentence()).not.toContain("no reply yet");
  });

  it("does not call a client steady who missed the last session, or whose last ones did not take place", async () => {
    await replyToClient(at.services, at.therapist, { sessionId: shared, line: "" });
    for (const day of [5, 6, 7]) await opened(day, 7);
    const off = async (day: number, attendance: string) => {
      const date = `2026-11-${String(day).padStart(2, "0")}`;
      const sessionId = await addSession(at.services, at.therapist, { clientId, date });
      await setAttendance(at.services, at.therapist, { sessionId, attendance });
    };
    await off(10, "cancelled");
    expect(await sentence()).toBe("The last check-in is within Heron’s usual range.");
    await off(11, "missed");
    expect(await sentence()).toMatch(/^The last 2 sessions did not take place/);
    await opened(12, 7);
    await off(13, "missed");
    expect(await sentence()).toBe("Heron missed the session on 13 Nov.");
    // What the check-in before it says goes first.
    await opened(14, 1);
    await off(15, "missed");
    expect(await sentence()).toContain("14 Nov fell below");
  });
});
