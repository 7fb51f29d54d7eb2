import { beforeEach, expect, expectTypeOf, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, addColleague, openOnDevice } from "../../../test/practice.ts";
import { clientFor } from "../access.ts";
import { courseOf, type coursesOf } from "../alliance/course.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { viewToday } from "../sessions/view-today.ts";
import { openDanger } from "./gate.ts";
import type { openedCheckIns } from "./opened-check-ins.ts";
import { saveView, seeWithoutGuessing } from "./save-view.ts";

inPractice("the gate of the guess", (at) => {
  let sessionId: string;
  let clientId: string;
  let secret: string;

  beforeEach(async () => {
    ({ sessionId, clientId } = await addClientWithSession(at.services, at.therapist));
    ({ secret } = await openOnDevice(at.services, at.therapist, sessionId));
  });

  const course = async () =>
    courseOf(at.services, await clientFor(at.services, at.therapist, clientId, "view"), "open");

  it("says only that there are answers, everywhere, until a guess is saved", async () => {
    await submitCheckIn(at.services, secret, {
      understood: "3",
      changeNextTime: "planted words",
      share: "topic",
      topic: "shame",
    });
    const before = await course();
    expect(before.sessions[0]?.checkIn).toMatchObject({ state: "answered", danger: null });
    expect(before.sessions[0]?.reading).toBeNull();
    const shown = JSON.stringify([before, await viewToday(at.services, at.therapist, "2026-11-23")]);
    expect(shown).not.toMatch(/planted words|shame/);
    await expect(replyToClient(at.services, at.therapist, { sessionId, line: "x" })).rejects.toMatchObject({
      code: "not-found",
    });

    await saveView(at.services, at.therapist, { sessionId, "guess-understood": "8" });
    const after = await course();
    expect(after.sessions[0]?.checkIn).toMatchObject({
      state: "revealed",
      checkIn: { changeNextTime: "planted words" },
    });
    expect(after.sessions[0]?.view).toMatchObject({ withoutGuess: false, guess: { understood: 8 } });
  });

  it("records a look without guessing, and never counts it as a guess", async () => {
    await submitCheckIn(at.services, secret, { understood: "3" });
    await seeWithoutGuessing(at.services, at.therapist, sessionId);
    expect((await course()).sessions[0]?.view).toMatchObject({ withoutGuess: true, guess: {} });
    const audit = await at.fresh.store.selectFrom("audit_event").selectAll().execute();
    // Ids of one millisecond have no order.
    expect(audit.map((event) => event.action).sort()).toEqual(["make-link", "see-without-guessing"]);
  });

  it("lets words that signal danger pass, and nothing else", async () => {
    await submitCheckIn(at.services, secret, {
      understood: "3",
      changeNextTime: "planted words",
      share: "words",
      unsaidWords: "I want to die",
    });
    const { sessions } = await course();
    expect(sessions[0]?.checkIn).toMatchObject({ state: "answered", danger: { words: ["I want to die"] } });
    expect(JSON.stringify(sessions)).not.toContain("planted words");
    expect((await viewToday(at.services, at.therapist, "2026-11-23")).awaiting[0]?.signalsDanger).toBe(true);
  });

  it("lets danger pass wherever on the page it was written, or as a topic", async () => {
    const answered = async (form: object) => {
      await submitCheckIn(at.services, secret, { understood: "3", ...form });
      return (await course()).sessions[0]?.checkIn;
    };
    for (const field of ["changeNextTime", "nextWish", "hopes", "hardToSpeak"]) {
      expect(await answered({ [field]: "I want to die" })).toMatchObject({
        danger: { words: ["I want to die"] },
      });
    }
    expect(await answered({ share: "topic", topic: "self-harm" })).toMatchObject({
      danger: { words: [], selfHarm: true },
    });
    expect(await answered({ share: "topic", topic: "shame" })).toMatchObject({ danger: null });
  });

  it("keeps danger in sight until it is answered, also when the guess came first", async () => {
    await saveView(at.services, at.therapist, { sessionId, "guess-understood": "8" });
    await submitCheckIn(at.services, secret, { share: "words", unsaidWords: "I want to die" });
    const inSight = async () => {
      const { awaiting } = await viewToday(at.services, at.therapist, "2026-11-23");
      return awaiting.some((one) => one.signalsDanger && one.session.id === sessionId);
    };
    expect(await inSight()).toBe(true);
    expect(openDanger(await course())).toMatchObject({
      words: ["I want to die"],
      place: "check-in",
      day: "2026-11-23",
    });
    expect(await inSight()).toBe(true);
    await replyToClient(at.services, at.therapist, { sessionId });
    expect(await inSight()).toBe(false);
    expect(openDanger(await course())).toBeNull();
  });

  it("locks the guess once the answers were seen", async () => {
    await saveView(at.services, at.therapist, { sessionId, "guess-understood": "8" });
    await saveView(at.services, at.therapist, { sessionId, "guess-understood": "5" });
    await submitCheckIn(at.services, secret, { understood: "3" });
    const seen = await course();
    expect(seen.sessions[0]?.view).toMatchObject({ guess: { understood: 5 } });
    expect(seen.sessions[0]?.view?.revealedAt).not.toBeNull();
    const again = saveView(at.services, at.therapist, { sessionId, "guess-understood": "3" });
    await expect(again).rejects.toMatchObject({ code: "guess-locked" });
    await expect(submitCheckIn(at.services, secret, { understood: "9" })).rejects.toMatchObject({
      code: "already-revealed",
    });
  });

  it("opens by no look that does not say so, because what was opened cannot be closed again", async () => {
    expectTypeOf<Parameters<typeof courseOf>["length"]>().toEqualTypeOf<3>();
    expectTypeOf<Parameters<typeof coursesOf>["length"]>().toEqualTypeOf<3>();
    expectTypeOf<Parameters<typeof openedCheckIns>["length"]>().toEqualTypeOf<3>();
    await saveView(at.services, at.therapist, { sessionId, "guess-understood": "5" });
    await submitCheckIn(at.services, secret, { understood: "3" });
    const client = await clientFor(at.services, at.therapist, clientId, "view");
    const look = courseOf as (...given: unknown[]) => ReturnType<typeof courseOf>;
    expect((await look(at.services, client)).sessions[0]?.checkIn?.state).toBe("answered");
    await submitCheckIn(at.services, secret, { understood: "9" });
  });

  it("keeps colleagues out, whatever their role, and does not tell that the client exists", async () => {
    for (const role of ["owner", "therapist", "supervisor", "administrator", "researcher"] as const) {
      const colleague = await addColleague(at.services, at.therapist, [role]);
      await expect(clientFor(at.services, colleague, clientId, "view")).rejects.toMatchObject({
        code: "not-found",
      });
      await expect(saveView(at.services, colleague, { sessionId })).rejects.toMatchObject({
        code: "not-found",
      });
    }
  });
});
