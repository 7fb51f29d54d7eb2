import { expect, it } from "vitest";
import type { StaffActor } from "#model/access.ts";
import { isFlat } from "#science/engagement/barriers/flat-goal.ts";
import { testServices } from "../../../test/practice.ts";
import { onBothDatabases } from "../../../test/stores.ts";
import { viewClient } from "../clients/view-client.ts";
import { viewGoals } from "../goals/view-goals.ts";
import { viewToday } from "../sessions/view-today.ts";
import { seedDemonstration } from "./seed-demonstration.ts";

onBothDatabases("the demonstration", (fresh) => {
  it("shows goals that differ, agreed, flat and not seen yet, and clients worth a word who are not in", async () => {
    const open = await fresh();
    const services = testServices(open.store);
    await seedDemonstration(services);
    const staff = await open.store.selectFrom("staff").selectAll().executeTakeFirstOrThrow();
    const actor: StaffActor = {
      kind: "staff",
      staffId: staff.id,
      practiceId: staff.practice_id,
      roles: ["owner"],
    };
    const clients = await open.store.selectFrom("client").select(["id", "name"]).execute();
    const idOf = (name: string) => clients.find((one) => one.name === name)!.id;
    const goals = (name: string) => viewGoals(services, actor, idOf(name));

    expect((await goals("Heron")).agreement).toMatchObject({ sameFirst: false, onlyTherapist: 1 });
    const maple = await goals("Maple");
    expect(maple.agreement).toMatchObject({ sameFirst: true, order: "same" });
    expect(maple.agreedAt).not.toBeNull();
    expect(isFlat((await goals("Rowan")).progress.map(({ value }) => value))).toBe(true);
    expect((await goals("Willow")).clientGoals).toBeNull();
    expect((await viewClient(services, actor, idOf("Willow"))).goalsClosed).toBe(true);

    // What may be in the way: named by one client, and inferred for another.
    const reasons = async (name: string) => (await viewClient(services, actor, idOf(name))).guidance;
    const heron = await reasons("Heron");
    expect(heron.reasons.found[0]).toMatchObject({ barrier: "goals-differ", sureness: "said" });
    expect(heron.suggestions.map(({ because }) => because)).toContain("goals-differ");
    // All of Rowan's statements have lain low for some check-ins, in a strain that the simulation has let stand.
    const [inferred] = (await reasons("Rowan")).reasons.found;
    expect(inferred).toMatchObject({ barrier: "unrepaired-rupture", saidOn: null });
    expect(inferred!.evidence.map(({ indicator }) => indicator)).toContain("not-that");

    const { notIn, sessions } = await viewToday(services, actor, "2026-11-23");
    const inToday = new Set(sessions.map(({ clientName }) => clientName));
    const worth = new Map(notIn?.worth.map(({ name, word }) => [name, word.kind]));
    expect(worth.get("Willow")).toBe("missed");
    expect([...worth.keys()].filter((name) => inToday.has(name))).toEqual([]);
    // Otter's check-in waits for a view, which has a place of its own.
    expect(worth.has("Otter")).toBe(false);
    await open.close();
  });
});
