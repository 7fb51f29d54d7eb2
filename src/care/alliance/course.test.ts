import { beforeEach, expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, answeredSession } from "../../../test/practice.ts";
import { clientFor } from "../access.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { courseOf } from "./course.ts";

inPractice("the course of an alliance", (at) => {
  let clientId: string;

  beforeEach(async () => {
    ({ clientId } = await addClientWithSession(at.services, at.therapist, "2026-12-31"));
  });

  const all = (value: number) => ({
    understood: String(value),
    task: String(value),
    hope: String(value),
  });
  async function opened(day: number, value: number, more: Record<string, string> = {}) {
    const date = `2026-11-${String(day).padStart(2, "0")}`;
    const fields = { ...all(value), ...more };
    const { sessionId } = await answeredSession(at.services, at.therapist, clientId, date, fields);
    await seeWithoutGuessing(at.services, at.therapist, sessionId);
    return sessionId;
  }
  const course = async () =>
    courseOf(at.services, await clientFor(at.services, at.therapist, clientId, "view"), "open");

  it("calls a strain repaired when the client says that the reply to it was addressed", async () => {
    for (const day of [1, 2, 3, 4]) await opened(day, 8);
    const strained = await opened(5, 3);
    await replyToClient(at.services, at.therapist, { sessionId: strained, line: "Next time we go slower." });
    await opened(6, 8, { addressed: "yes" });
    const { sessions } = await course();
    expect(sessions[4]).toMatchObject({ reading: { flag: "strain" }, confirmedRepair: true });
    expect(sessions[5]?.reading?.recovery).toMatchObject({ onset: 4 });
  });

  it("does not take a yes to a reply about an earlier check-in for a repair", async () => {
    const first = await opened(1, 8);
    for (const day of [2, 3, 4]) await opened(day, 8);
    const strained = await opened(5, 3);
    await replyToClient(at.services, at.therapist, { sessionId: first, line: "We will talk about sleep." });
    await opened(6, 8, { addressed: "yes" });
    const { sessions } = await course();
    expect(sessions[4]).toMatchObject({ reading: { flag: "strain" }, confirmedRepair: false });
    expect(sessions[4]?.session.id).toBe(strained);
    expect(sessions[5]?.checkIn).toMatchObject({ checkIn: { addressedSessionId: first } });
  });
});
