import { beforeEach, expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, openOnDevice } from "../../../test/practice.ts";
import { clientFor } from "../access.ts";
import { courseOf } from "../alliance/course.ts";
import { viewCheckIn } from "../check-ins/view-check-in.ts";
import { viewClient } from "../clients/view-client.ts";
import { readDangerGoals } from "../goals/read-danger-goals.ts";
import { addGoal } from "../own-page/change-goals.ts";
import { openDanger } from "../perception/gate.ts";
import { bearInMind } from "../sessions/bear-in-mind.ts";
import { viewToday } from "../sessions/view-today.ts";
import { invite } from "./invite.ts";
import { openInvitation } from "./open-invitation.ts";
import { readIntake } from "./read-intake.ts";
import { saveIntroduction } from "./save-introduction.ts";
import { viewIntroduction } from "./view-introduction.ts";

inPractice("what a client says before the first session", (at) => {
  let clientId: string;
  let sessionId: string;

  beforeEach(async () => {
    ({ clientId, sessionId } = await addClientWithSession(at.services, at.therapist));
  });

  const open = (token: string, secret: string | null = null) =>
    openInvitation(at.services, { token, secret, from: "test" });
  const invited = async () => {
    const { token } = await invite(at.services, at.therapist, clientId);
    return { token, ...(await open(token)) };
  };
  const page = () => viewClient(at.services, at.therapist, clientId);

  it("is kept page by page, and each page can be left out or changed", async () => {
    const { actor } = await invited();
    await saveIntroduction(at.services, actor, "preferences", {
      lead: "-2",
      stance: "3",
      mustNotHappen: "Shouting",
    });
    await saveIntroduction(at.services, actor, "hopes", { hopes: "To sleep" });
    await saveIntroduction(at.services, actor, "hopes", { hopes: "To sleep through" });
    expect((await page()).introduced.intake).toMatchObject({
      hopes: "To sleep through",
      hardToSpeak: null,
      preferences: { lead: -2, feelings: null, time: null, stance: 3 },
      mustNotHappen: "Shouting",
    });
    const refused = saveIntroduction(at.services, actor, "preferences", { lead: "4" });
    await expect(refused).rejects.toMatchObject({ code: "invalid-input", details: { field: "lead" } });
  });

  it("is not asked for once more: the first question takes up what was written", async () => {
    const { actor } = await invited();
    const before = (await page()).guidance.ask;
    await saveIntroduction(at.services, actor, "preferences", { lead: "-2" });
    expect((await page()).guidance.ask).toBe(before);
    await saveIntroduction(at.services, actor, "hopes", { hardToSpeak: "Being judged" });
    const after = (await page()).guidance.ask;
    const day = "2026-11-23";
    expect(after).not.toBe(before);
    expect((await viewToday(at.services, at.therapist, day)).sessions[0]?.guidance.ask).toBe(after);
  });

  it("keeps every decision on consent, and shows the newest", async () => {
    const { actor } = await invited();
    await saveIntroduction(at.services, actor, "consent", { care: "yes", research: "no" });
    await saveIntroduction(at.services, actor, "consent", { care: "yes", research: "yes" });
    await saveIntroduction(at.services, actor, "consent", { supervision: "" });
    const expected = { care: true, supervision: null, research: true };
    expect((await viewIntroduction(at.services, actor)).consents).toEqual(expected);
    const kept = await at.fresh.store.selectFrom("consent").select(["purpose", "given"]).execute();
    expect(kept).toHaveLength(3);
  });

  it("keeps goals in the client's order, and what is gone on record", async () => {
    const { actor } = await invited();
    const goals = async (...words: string[]) => {
      const fields = Object.fromEntries(words.map((text, index) => [`goal-${index + 1}`, text]));
      await saveIntroduction(at.services, actor, "goals", fields);
      return (await viewIntroduction(at.services, actor)).goals.map((goal) => goal.words);
    };
    expect(await goals("Sleep", "", "Brother")).toEqual(["Sleep", "Brother"]);
    expect(await goals("Brother", "Work", "Sleep")).toEqual(["Brother", "Work", "Sleep"]);
    expect(await goals("Work")).toEqual(["Work"]);
    expect(await at.fresh.store.selectFrom("goal").select("id").execute()).toHaveLength(3);
  });

  it("is read back by the device that said it, and by no other", async () => {
    const stranger = await invited();
    const own = await open(stranger.token);
    await saveIntroduction(at.services, own.actor, "hopes", { hopes: "secret words" });
    const used = { code: "invitation-used" };
    await expect(viewIntroduction(at.services, stranger.actor)).rejects.toMatchObject(used);
    await expect(saveIntroduction(at.services, stranger.actor, "goals", {})).rejects.toMatchObject(used);
    await expect(open(stranger.token)).rejects.toMatchObject(used);
    expect((await open(stranger.token, own.secret)).secret).toBe(own.secret);
  });

  it("opens until it expires, is replaced, or went astray", async () => {
    const first = await invited();
    const second = await invite(at.services, at.therapist, clientId, { closeDevices: true });
    await expect(open(first.token)).rejects.toMatchObject({ code: "link-replaced" });
    await expect(open(first.token, first.secret)).rejects.toMatchObject({ code: "link-replaced" });
    at.services.clock.now = new Date(at.services.clock.now.getTime() + 31 * 86_400_000);
    await expect(open(second.token)).rejects.toMatchObject({ code: "link-expired" });
    await expect(open("unknown")).rejects.toMatchObject({ code: "link-unknown" });
  });

  it("is what Today bears in mind before there are check-ins, and spares the first one its questions", async () => {
    const course = async () =>
      courseOf(at.services, await clientFor(at.services, at.therapist, clientId, "view"), "open");
    const device = await openOnDevice(at.services, at.therapist, sessionId);
    expect((await viewCheckIn(at.services, device.actor)).asksHopes).toBe(true);
    expect(bearInMind(await course(), sessionId)).toEqual({ kind: "first" });
    const { actor } = await invited();
    await saveIntroduction(at.services, actor, "hopes", { hopes: "To sleep", hardToSpeak: "Being judged" });
    expect(bearInMind(await course(), sessionId)).toEqual({ kind: "hard", words: "Being judged" });
    expect((await viewCheckIn(at.services, device.actor)).asksHopes).toBe(false);
  });

  it("brings a goal that may mean danger to the therapist, past their own list of goals, until it is read", async () => {
    const { actor } = await invited();
    await saveIntroduction(at.services, actor, "goals", { "goal-1": "To sleep", "goal-2": "I want to die" });
    const danger = openDanger((await page()).course);
    expect(danger).toMatchObject({ words: ["I want to die"], selfHarm: false });
    const today = () => viewToday(at.services, at.therapist, "2030-01-01");
    expect((await today()).inDanger).toEqual([expect.objectContaining({ id: clientId })]);
    at.services.clock.now = new Date(at.services.clock.now.getTime() + 1_000);
    const own = { kind: "client", clientId, practiceId: at.therapist.practiceId } as const;
    await addGoal(at.services, own, { words: "To kill myself" });
    await readDangerGoals(at.services, at.therapist, clientId, { shownUntil: danger?.goalsUntil });
    expect(openDanger((await page()).course)).toMatchObject({ words: ["To kill myself"] });
    await readDangerGoals(at.services, at.therapist, clientId, {
      shownUntil: at.services.now().toISOString(),
    });
    expect(openDanger((await page()).course)).toBeNull();
    expect((await today()).inDanger).toEqual([]);
  });

  it("keeps words that may mean danger in sight until the therapist has read them", async () => {
    const { actor } = await invited();
    await saveIntroduction(at.services, actor, "hopes", { hopes: "I want to die" });
    expect(openDanger((await page()).course)).toMatchObject({ words: ["I want to die"] });
    const { changedAt: shownUntil } = (await page()).introduced.intake!;
    await readIntake(at.services, at.therapist, clientId, { shownUntil });
    expect(openDanger((await page()).course)).toBeNull();
    expect((await viewIntroduction(at.services, actor)).intake.readAt).not.toBeNull();
    await saveIntroduction(at.services, actor, "hopes", { hopes: "I still want to die" });
    expect(openDanger((await page()).course)).toMatchObject({ words: ["I still want to die"] });
  });

  it("is not read by a tap on a page that was drawn before it came", async () => {
    const { actor } = await invited();
    await saveIntroduction(at.services, actor, "hopes", { hopes: "To sleep" });
    const { changedAt: shownUntil } = (await page()).introduced.intake!;
    at.services.clock.now = new Date(at.services.clock.now.getTime() + 1_000);
    await saveIntroduction(at.services, actor, "hopes", { hopes: "I want to die" });
    await readIntake(at.services, at.therapist, clientId, { shownUntil });
    expect(openDanger((await page()).course)).toMatchObject({ words: ["I want to die"] });
    await expect(readIntake(at.services, at.therapist, clientId, {})).rejects.toMatchObject({
      code: "invalid-input",
    });
  });
});
