import { afterEach, beforeEach, expect, it } from "vitest";
import type { ClientActor, StaffActor } from "#model/access.ts";
import { enoughEndings } from "#science/engagement/outlook/fit-outlook.ts";
import { priorModel } from "#science/engagement/outlook/hazard-model.ts";
import { fillWithEndings } from "../../../test/endings.ts";
import {
  addClientWithSession,
  addColleague,
  answeredSession,
  openPractice,
  testServices,
} from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { recalibrate } from "../alliance/recalibrate.ts";
import { viewClient } from "../clients/view-client.ts";
import { changeConsent } from "../own-page/change-own-data.ts";
import { ownRecord } from "../own-page/own-record.ts";
import { saveView } from "../perception/save-view.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { setAttendance } from "../sessions/set-attendance.ts";
import { endCare, resumeCare } from "./end-care.ts";
import { objectToOutlook } from "./object-to-outlook.ts";
import { viewCalibration } from "./view-calibration.ts";

onBothDatabases("the outlook", (fresh) => {
  let open: FreshStore;
  let services: ReturnType<typeof testServices>;
  let therapist: StaffActor;
  let clientId: string;
  let ownPage: ClientActor;
  beforeEach(async () => {
    open = await fresh();
    services = testServices(open.store);
    therapist = await openPractice(services);
    ({ clientId } = await addClientWithSession(services, therapist, "2026-10-01"));
    ownPage = { kind: "client", clientId, practiceId: therapist.practiceId };
  });
  afterEach(() => open.close());

  const engagement = async () => (await viewClient(services, therapist, clientId)).engagement;
  const low = { understood: "3", task: "3", hope: "2" };
  const answers = (date: string) => answeredSession(services, therapist, clientId, date, low);

  it("knows nothing of a check-in before it is opened, and of its level afterwards", async () => {
    const before = await engagement();
    expect(before.outlook).toMatchObject({
      state: "shown",
      outlook: { band: "usual", withoutCheckIns: true },
    });
    const sessionIds: string[] = [];
    for (const day of ["2026-10-08", "2026-10-15", "2026-10-22"])
      sessionIds.push((await answers(day)).sessionId);
    const unopened = await engagement();
    expect(unopened.outlook).toMatchObject({
      outlook: { band: "usual", carriers: [], withoutCheckIns: true, sessions: 4 },
    });
    await recalibrate(services, { kind: "operator" }, therapist.practiceId);
    expect(await engagement()).toEqual(unopened);
    // Two check-ins are not set beside most clients'.
    for (const sessionId of sessionIds.slice(0, 2))
      await saveView(services, therapist, { sessionId, "guess-understood": "8" });
    expect(await engagement()).toEqual(unopened);
    await saveView(services, therapist, { sessionId: sessionIds[2], "guess-understood": "8" });
    const opened = await engagement();
    expect(opened.outlook).toMatchObject({ outlook: { band: "raised", carriers: [{ term: "lower" }] } });
  });

  it("is not shown while something may mean danger and is not answered", async () => {
    const { sessionId } = await answeredSession(services, therapist, clientId, "2026-10-08", {
      share: "words",
      unsaidWords: "I want to die",
    });
    expect((await engagement()).outlook).toEqual({ state: "danger" });
    await saveView(services, therapist, { sessionId, "guess-understood": "8" });
    expect((await engagement()).outlook).toEqual({ state: "danger" });
    await replyToClient(services, therapist, { sessionId });
    expect((await engagement()).outlook.state).toBe("shown");
  });

  it("counts sessions that have come, and a missed one", async () => {
    const { sessionId } = await addClientWithSession(services, therapist, "2026-11-30");
    const sessions = await services.store.selectFrom("session").selectAll().execute();
    expect(sessions).toHaveLength(2);
    const coming = (
      await viewClient(services, therapist, sessions.find(({ id }) => id === sessionId)!.client_id)
    ).engagement;
    expect(coming.outlook).toEqual({ state: "too-early" });
    const own = sessions.find((one) => one.client_id === clientId)!;
    await setAttendance(services, therapist, { sessionId: own.id, attendance: "missed" });
    expect((await engagement()).outlook).toMatchObject({ outlook: { carriers: [{ term: "missed" }] } });
  });

  it("is not made where the client objects, is again when they allow it, and both are on record", async () => {
    await objectToOutlook(services, ownPage, { outlook: "stop" });
    expect((await engagement()).outlook).toEqual({ state: "objected" });
    await objectToOutlook(services, ownPage, { outlook: "allow" });
    expect((await engagement()).outlook.state).toBe("shown");
    const acts = await services.store.selectFrom("audit_event").select("action").execute();
    expect(acts.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["object-to-outlook", "allow-outlook"]),
    );
    await expect(objectToOutlook(services, ownPage, { outlook: "perhaps" })).rejects.toMatchObject({
      code: "invalid-input",
    });
  });

  it("is not made of who took back that answers may be read", async () => {
    await changeConsent(services, ownPage, { purpose: "care", given: "yes" });
    await changeConsent(services, ownPage, { purpose: "care", given: "no" });
    expect((await engagement()).outlook).toEqual({ state: "withdrawn" });
  });

  it("ends with care, which its therapist can end and take up again, and nobody else", async () => {
    const colleague = await addColleague(services, therapist, ["therapist"]);
    const end = { kind: "left", day: "2026-11-20" };
    await expect(endCare(services, colleague, clientId, end)).rejects.toMatchObject({ code: "not-found" });
    await expect(endCare(services, therapist, clientId, { ...end, day: "2026-11-24" })).rejects.toMatchObject(
      { code: "invalid-input", details: { field: "day" } },
    );
    await endCare(services, therapist, clientId, end);
    expect(await engagement()).toEqual({ ending: end, outlook: { state: "ended" } });
    await resumeCare(services, therapist, clientId);
    expect((await engagement()).ending).toBeNull();
  });

  it("keeps the day of the end as the practice's calendar has it", async () => {
    await services.store.updateTable("practice").set({ time_zone: "Pacific/Auckland" }).execute();
    await endCare(services, therapist, clientId, { kind: "planned", day: "2026-11-20" });
    expect((await engagement()).ending).toEqual({ kind: "planned", day: "2026-11-20" });
  });

  it("stands in nothing that a client takes along, but their objection does", async () => {
    await recalibrate(services, { kind: "operator" }, therapist.practiceId);
    const before = await ownRecord(services, ownPage);
    expect(before.client.outlookObjectedAt).toBeNull();
    expect(JSON.stringify(before)).not.toMatch(/band|carriers|chance|estimate/);
    await objectToOutlook(services, ownPage, { outlook: "stop" });
    const after = await ownRecord(services, ownPage);
    expect(after.client.outlookObjectedAt).toBe(services.now().toISOString());
  });

  it("learns from the practice's endings, but not from who objected", async () => {
    await fillWithEndings(services, therapist, 5, 150);
    await recalibrate(services, { kind: "operator" }, therapist.practiceId);
    const { estimate, estimatedAt, silent } = await viewCalibration(services, therapist);
    expect(estimatedAt).toBe(services.now().toISOString());
    expect(estimate.ends.left).toBeGreaterThanOrEqual(enoughEndings);
    expect(estimate.clients).toBe(151);
    expect(estimate.model.source).toBe("estimated");
    expect(estimate.check!.points.length).toBeGreaterThan(1);
    expect(estimate.trials.map(({ term }) => term)).toContain("preference");
    // Simulated clients whose care goes on had their last session in 2025.
    expect(silent).toBe(estimate.ends["going-on"] - 1);
    expect((await engagement()).outlook).toMatchObject({ outlook: { source: "estimated" } });

    await services.store.updateTable("client").set({ outlook_objected_at: "2026-01-01" }).execute();
    await recalibrate(services, { kind: "operator" }, therapist.practiceId);
    const without = await viewCalibration(services, therapist);
    expect(without.estimate.clients).toBe(0);
    expect(without.estimate.model).toEqual(priorModel);
  });

  it("shows its calibration to who treats clients, and to no client or researcher", async () => {
    const researcher = await addColleague(services, therapist, ["researcher"]);
    await expect(viewCalibration(services, researcher)).rejects.toMatchObject({ code: "forbidden" });
    const colleague = await addColleague(services, therapist, ["therapist"]);
    expect((await viewCalibration(services, colleague)).estimate.model).toEqual(priorModel);
  });
});
