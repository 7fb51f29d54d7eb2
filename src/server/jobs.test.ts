import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { changeRules } from "#care/messages/change-rules.ts";
import { planMessages } from "#care/messages/plan-messages.ts";
import type { Post } from "#care/messages/post.ts";
import { setAddress } from "#care/messages/set-address.ts";
import { addGoal } from "#care/own-page/change-goals.ts";
import { readPractice } from "#care/practice/read-practice.ts";
import type { StaffActor } from "#model/access.ts";
import { keptLog } from "../../test/log.ts";
import { rules } from "../../test/message-rules.ts";
import { addClientWithSession, openPractice, testServices } from "../../test/practice.ts";
import { type FreshStore, freshSqlite } from "../../test/stores.ts";
import { startJobs } from "./jobs.ts";

let fresh: FreshStore;
let services: ReturnType<typeof testServices>;
let kept: ReturnType<typeof keptLog>;
beforeEach(async () => {
  fresh = await freshSqlite();
  services = testServices(fresh.store);
  kept = keptLog();
});
afterEach(() => fresh.close());

const noWay = { post: null, push: null, fetchCalendar: null };
const start = (ways: Parameters<typeof startJobs>[1] = noWay) =>
  startJobs(services, ways, kept.log, fresh.place);

it("leaves where a job failed in the log, and clears away the rest all the same", async () => {
  const actor: StaffActor = await openPractice(services);
  await fresh.store
    .insertInto("erasure")
    .values({
      id: "old",
      practice_id: actor.practiceId,
      therapist_id: actor.staffId,
      client_name: "Heron",
      erased_at: "2026-01-01T00:00:00.000Z",
    })
    .execute();
  await fresh.store.schema.dropTable("staff_session").execute();
  const jobs = start();
  const erasures = () => fresh.store.selectFrom("erasure").selectAll().execute();
  await vi.waitFor(() => expect(kept.lines).toHaveLength(1), { timeout: 10_000 });
  await vi.waitFor(async () => expect(await erasures()).toEqual([]), { timeout: 10_000 });
  await jobs.stop();
  expect(kept.lines).toMatchObject([{ job: "sign-ins", kind: "SqliteError", msg: "job failed" }]);
  expect(kept.lines[0]!.stack).toMatch(/\n\s+at /);
});

it("tells of danger also where messages cannot be planned", async () => {
  const actor = await openPractice(services);
  const { clientId } = await addClientWithSession(services, actor);
  await changeRules(services, actor, { ...rules, reminders: "yes", alerts: "yes" });
  const own = { kind: "client", clientId, practiceId: actor.practiceId } as const;
  await addGoal(services, own, { words: "To kill myself" });
  await fresh.store.schema.dropTable("message").execute();
  const told: string[] = [];
  const post = {
    publicUrl: "https://attune.example",
    send: async ({ to }: { to: string }) => {
      told.push(to);
      return "taken" as const;
    },
  };
  const jobs = start({ ...noWay, post });
  await vi.waitFor(() => expect(told).toEqual(["owner@practice.example"]), { timeout: 10_000 });
  await vi.waitFor(() => expect(kept.lines).toHaveLength(2), { timeout: 10_000 });
  await jobs.stop();
  expect(kept.lines).toMatchObject([
    { job: "message plans", msg: "job failed" },
    { job: "messages", msg: "job failed" },
  ]);
});

it("sends what is due also where a session cannot be planned, plans the others, and leaves a trace", async () => {
  const actor = await openPractice(services);
  const at = async (date: string) => {
    const made = await addClientWithSession(services, actor, date);
    await setAddress(services, actor, made.clientId, { email: `${made.clientId}@client.example` });
    return made;
  };
  const rules = { minutesAfter: "0", withoutTime: "08:00", quietFrom: "21:00", quietUntil: "08:00" };
  await changeRules(services, actor, { ...rules, reminders: "yes" });
  const due = await at("2026-11-23");
  const practice = (await readPractice(services))!;
  const told: string[] = [];
  const post: Post = {
    publicUrl: "https://attune.example",
    send: async ({ to }, leaving) => {
      await leaving?.();
      told.push(to);
      return "taken";
    },
  };
  await planMessages(services, { kind: "job", name: "messages" }, practice, { post, push: null });
  const broken = await at("2026-11-22");
  const other = await at("2026-11-21");
  const changed = fresh.store.updateTable("session").set({ time: "half past" });
  await changed.where("id", "=", broken.sessionId).execute();

  const jobs = start({ ...noWay, post });
  await vi.waitFor(() => expect(told).toContain(`${due.clientId}@client.example`), { timeout: 10_000 });
  const planned = async () =>
    (await fresh.store.selectFrom("message").select("session_id").where("kind", "=", "reminder").execute())
      .map((row) => row.session_id)
      .sort();
  await vi.waitFor(async () => expect(await planned()).toEqual([due.sessionId, other.sessionId].sort()));
  await vi.waitFor(() => expect(kept.lines).toHaveLength(1), { timeout: 10_000 });
  await jobs.stop();
  expect(kept.lines).toMatchObject([{ job: "message plans", kind: "RangeError", msg: "job failed" }]);
});

it("begins no other e-mail once it is told to stop", async () => {
  const actor = await openPractice(services);
  await changeRules(services, actor, { ...rules, alerts: "yes" });
  for (let client = 0; client < 3; client++) {
    const { clientId } = await addClientWithSession(services, actor);
    const own = { kind: "client", clientId, practiceId: actor.practiceId } as const;
    await addGoal(services, own, { words: "To kill myself" });
  }
  const { promise: taken, resolve: take } = Promise.withResolvers<"taken">();
  let begun = 0;
  const send = () => {
    begun += 1;
    return taken;
  };
  const jobs = start({ ...noWay, post: { publicUrl: "https://attune.example", send } });
  await vi.waitFor(() => expect(begun).toBe(1), { timeout: 10_000 });
  const stopped = jobs.stop();
  take("taken");
  await stopped;
  expect(begun).toBe(1);
});
