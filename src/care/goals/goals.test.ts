import { beforeEach, expect, it } from "vitest";
import type { ClientActor } from "#model/access.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, openOnDevice } from "../../../test/practice.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { viewCheckIn } from "../check-ins/view-check-in.ts";
import { viewClient } from "../clients/view-client.ts";
import { addGoal, endOwnGoal, moveGoal, noteProgress } from "../own-page/change-goals.ts";
import { viewOwnPage } from "../own-page/view-own-page.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";
import { addSession } from "../sessions/add-session.ts";
import { agreeGoals } from "./agree-goals.ts";
import { linkGoals } from "./link-goals.ts";
import { tellApproach } from "./tell-approach.ts";
import { viewGoals } from "./view-goals.ts";
import { seeGoalsWithoutWriting, writeGoals } from "./write-goals.ts";

inPractice("goals of client and therapist", (at) => {
  let clientId: string;
  let sessionId: string;
  let client: ClientActor;

  beforeEach(async () => {
    ({ clientId, sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-01"));
    client = { kind: "client", clientId, practiceId: at.therapist.practiceId };
    await addGoal(at.services, client, { words: "Sleep" });
    await addGoal(at.services, client, { words: "Speak up at work" });
  });

  const page = () => viewGoals(at.services, at.therapist, clientId);
  const write = (...words: string[]) =>
    writeGoals(
      at.services,
      at.therapist,
      clientId,
      Object.fromEntries(words.map((text, index) => [`goal-${index + 1}`, text])),
    );
  const reasons = async () => (await viewClient(at.services, at.therapist, clientId)).guidance.reasons;

  it("are not shown to the therapist before they wrote their own, or chose to see them without", async () => {
    expect((await page()).clientGoals).toBeNull();
    await write();
    expect((await page()).clientGoals).toBeNull();
    await write("Less worry", "Sleep better");
    expect((await page()).clientGoals?.map(({ words }) => words)).toEqual(["Sleep", "Speak up at work"]);
  });

  it("are in nothing that the client's page is made of until then", async () => {
    const before = JSON.stringify(await viewClient(at.services, at.therapist, clientId));
    expect(before).not.toContain("Speak up at work");
    expect(before).toContain('"goalsClosed":true');
    await write("Less worry");
    expect(JSON.stringify(await viewClient(at.services, at.therapist, clientId))).toContain(
      "Speak up at work",
    );
  });

  it("can be seen without writing, which is on record", async () => {
    await seeGoalsWithoutWriting(at.services, at.therapist, clientId);
    expect((await page()).clientGoals).toHaveLength(2);
    const acts = await at.fresh.store.selectFrom("audit_event").select("action").execute();
    expect(acts.map(({ action }) => action)).toContain("see-goals-without-writing");
  });

  it("are compared by what means the same, each of the client's once", async () => {
    await write("Less worry", "Sleep better");
    const { therapistGoals, clientGoals } = await page();
    const [worry, sleep] = therapistGoals.map(({ id }) => `same-${id}`) as [string, string];
    const theirs = clientGoals!.map(({ id }) => id) as [string, string];
    await linkGoals(at.services, at.therapist, clientId, { [sleep]: theirs[0] });
    expect((await page()).agreement).toMatchObject({ sameFirst: false, shared: 1, onlyClient: 1 });
    const twice = linkGoals(at.services, at.therapist, clientId, { [sleep]: theirs[0], [worry]: theirs[0] });
    await expect(twice).rejects.toMatchObject({ code: "invalid-input" });
    const stranger = await addClientWithSession(at.services, at.therapist, "2026-11-01");
    await addGoal(at.services, { ...client, clientId: stranger.clientId }, { words: "Not theirs" });
    await seeGoalsWithoutWriting(at.services, at.therapist, stranger.clientId);
    const foreign = (await viewGoals(at.services, at.therapist, stranger.clientId)).clientGoals![0]!.id;
    const wrong = linkGoals(at.services, at.therapist, clientId, { [sleep]: foreign });
    await expect(wrong).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("lie apart since the day the later list was put in order, whether or not a check-in was opened", async () => {
    await write("Less worry", "Sleep better");
    at.services.clock.now = new Date("2026-11-27T09:00:00Z");
    await linkGoals(at.services, at.therapist, clientId, {});
    await moveGoal(at.services, client, { goalId: (await page()).clientGoals![1]!.id }, "up");
    at.services.clock.now = new Date("2026-11-29T09:00:00Z");
    expect((await page()).agreement).toMatchObject({ sameFirst: false, day: "2026-11-27" });
  });

  it("are not said to differ before the therapist has said which mean the same", async () => {
    await write("Sleep better");
    expect((await page()).agreement).toBeNull();
    const [own] = (await page()).therapistGoals;
    await linkGoals(at.services, at.therapist, clientId, {
      [`same-${own!.id}`]: (await page()).clientGoals![0]!.id,
    });
    expect((await page()).agreement).toMatchObject({ sameFirst: true });
    await write("Less worry", "Sleep better");
    expect((await page()).agreement).toBeNull();
    await linkGoals(at.services, at.therapist, clientId, {});
    expect((await page()).agreement).toMatchObject({ sameFirst: false, shared: 0 });
  });

  it("are compared in the order of today, and what the client adds later is left open", async () => {
    await write("Sleep better", "Say what I think");
    const { therapistGoals, clientGoals } = await page();
    const [sleep, speak] = therapistGoals.map(({ id }) => `same-${id}`) as [string, string];
    const theirs = clientGoals!.map(({ id }) => id) as [string, string];
    await linkGoals(at.services, at.therapist, clientId, { [sleep]: theirs[0], [speak]: theirs[1] });
    expect((await page()).agreement).toMatchObject({ sameFirst: true, order: "same" });
    await moveGoal(at.services, client, { goalId: theirs[1] }, "up");
    expect((await page()).agreement).toMatchObject({ sameFirst: false, order: "turned" });
    await moveGoal(at.services, client, { goalId: theirs[0] }, "up");
    expect((await page()).agreement).toMatchObject({ sameFirst: true, order: "same" });
    at.services.clock.now = new Date("2026-11-27T09:00:00Z");
    await addGoal(at.services, client, { words: "More friends" });
    const added = (await page()).clientGoals![2]!.id;
    await moveGoal(at.services, client, { goalId: added }, "up");
    await moveGoal(at.services, client, { goalId: added }, "up");
    expect((await page()).agreement).toMatchObject({ sameFirst: null, uncompared: 1, order: "same" });
    await linkGoals(at.services, at.therapist, clientId, { [sleep]: theirs[0], [speak]: theirs[1] });
    expect((await page()).agreement).toMatchObject({ sameFirst: false, uncompared: 0, onlyClient: 1 });
  });

  it("mean the same where the words are the same, also when the client took one off and put it back", async () => {
    await write("Sleep", "Speak up at work");
    await linkGoals(at.services, at.therapist, clientId, {});
    const [sleep] = (await page()).clientGoals!;
    await endOwnGoal(at.services, client, { goalId: sleep!.id });
    await addGoal(at.services, client, { words: "sleep" });
    const again = (await page()).clientGoals![1]!.id;
    await moveGoal(at.services, client, { goalId: again }, "up");
    expect((await page()).agreement).toMatchObject({ sameFirst: true, shared: 2, uncompared: 0 });
  });

  it("become one list when both agree, and the client sees it", async () => {
    await write("Less worry");
    await agreeGoals(at.services, at.therapist, clientId, {
      "goal-1": "Speak up at work",
      "goal-2": "Less worry",
    });
    const { agreement, agreedAt, therapistGoals } = await page();
    expect(agreement).toMatchObject({ sameFirst: true, shared: 2, order: "same" });
    expect(agreedAt).not.toBeNull();
    expect(therapistGoals.map(({ words }) => words)).toEqual(["Speak up at work", "Less worry"]);
    const own = await viewOwnPage(at.services, client);
    expect(own.goals.map(({ words }) => words)).toEqual(["Speak up at work", "Less worry"]);
  });

  it("cannot be agreed on unseen, empty, or by a colleague", async () => {
    const goals = { "goal-1": "Sleep" };
    await expect(agreeGoals(at.services, at.therapist, clientId, goals)).rejects.toMatchObject({
      code: "invalid-input",
    });
    await write("Sleep");
    await expect(agreeGoals(at.services, at.therapist, clientId, {})).rejects.toMatchObject({
      code: "invalid-input",
    });
    const colleague = { ...at.therapist, staffId: at.services.newId() };
    await expect(viewGoals(at.services, colleague, clientId)).rejects.toMatchObject({ code: "not-found" });
    await expect(agreeGoals(at.services, colleague, clientId, goals)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("that stand still for four sessions are a reason", async () => {
    await seeGoalsWithoutWriting(at.services, at.therapist, clientId);
    for (const day of ["02", "03", "04", "05"]) {
      const date = `2026-11-${day}`;
      const { secret, actor } = await openOnDevice(
        at.services,
        at.therapist,
        await addSession(at.services, at.therapist, { clientId, date }),
      );
      const { id } = (await viewCheckIn(at.services, actor)).goals[0]!;
      await submitCheckIn(at.services, secret, {
        understood: "8",
        task: "8",
        hope: "3",
        "progress-1": `${id}:3`,
      });
      expect((await page()).progress).toHaveLength(Number(day) - 2);
      await seeWithoutGuessing(at.services, at.therapist, actor.sessionId);
    }
    const seen = async () =>
      (await reasons()).found.flatMap(({ evidence }) => evidence.map(({ indicator }) => indicator));
    expect(await seen()).toContain("goal-flat");
    // While the list is closed nothing tells that a goal stands still.
    await at.fresh.store.updateTable("common_ground").set({ goals_seen_at: null }).execute();
    expect(await seen()).not.toContain("goal-flat");
  });

  it("do not stand still because a client noted them four times in one evening", async () => {
    await seeGoalsWithoutWriting(at.services, at.therapist, clientId);
    const [goal] = (await viewOwnPage(at.services, client)).goals;
    for (const value of ["3", "5", "4", "3"]) {
      await noteProgress(at.services, client, { goalId: goal!.id, value });
      at.services.clock.now = new Date(at.services.clock.now.getTime() + 60_000);
    }
    expect((await page()).progress).toMatchObject([{ value: 3 }]);
    const next = await addSession(at.services, at.therapist, { clientId, date: "2026-11-24" });
    const { actor } = await openOnDevice(at.services, at.therapist, next);
    expect((await viewCheckIn(at.services, actor)).asksInTheWay).toBe(false);
  });

  it("leave the accounts of how to work apart since the later of the two", async () => {
    const { secret } = await openOnDevice(at.services, at.therapist, sessionId);
    await submitCheckIn(at.services, secret, { understood: "8", task: "2", hope: "8", "now-lead": "3" });
    await seeWithoutGuessing(at.services, at.therapist, sessionId);
    await tellApproach(at.services, at.therapist, clientId, { lead: "-2" });
    const seen = (await reasons()).found.flatMap(({ evidence }) => evidence);
    expect(seen).toContainEqual(expect.objectContaining({ indicator: "preference-gap", day: "2026-11-23" }));
  });

  it("leave the accounts of how to work beside each other, three steps apart worth asking", async () => {
    const { secret } = await openOnDevice(at.services, at.therapist, sessionId);
    await submitCheckIn(at.services, secret, { understood: "8", "now-lead": "3", "now-time": "1" });
    await tellApproach(at.services, at.therapist, clientId, { lead: "-2", time: "1", feelings: "0" });
    expect((await page()).gaps).toEqual([]);
    await seeWithoutGuessing(at.services, at.therapist, sessionId);
    expect((await page()).gaps.map(({ axis, gap }) => [axis, gap])).toEqual([
      ["lead", 5],
      ["time", 0],
    ]);
  });

  it("keep each account of how the therapist works with its day; the same once more is none", async () => {
    await tellApproach(at.services, at.therapist, clientId, { lead: "-2" });
    await tellApproach(at.services, at.therapist, clientId, { lead: "-2" });
    at.services.clock.now = new Date("2026-12-01T09:00:00Z");
    await tellApproach(at.services, at.therapist, clientId, { lead: "1" });
    expect((await page()).accounts).toMatchObject([
      { approach: { lead: -2 }, toldAt: "2026-11-23T09:00:00.000Z" },
      { approach: { lead: 1 }, toldAt: "2026-12-01T09:00:00.000Z" },
    ]);
  });
});
