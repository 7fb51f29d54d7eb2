import { afterEach, beforeEach, expect, it } from "vitest";
import { authorize, type StaffActor } from "#model/access.ts";
import { scoresByClient } from "#store/populations.ts";
import { addClientWithSession, answeredSession, openPractice, testServices } from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";

onBothDatabases("what is usual in a practice", (freshStore) => {
  let fresh: FreshStore;
  let services: ReturnType<typeof testServices>;
  let therapist: StaffActor;
  beforeEach(async () => {
    fresh = await freshStore();
    services = testServices(fresh.store);
    therapist = await openPractice(services);
  });
  afterEach(() => fresh.close());

  it("is learnt from what was opened or imported and may still be read, and tells nothing of the rest", async () => {
    const { practiceId } = therapist;
    const learnt = () =>
      Array.fromAsync(
        scoresByClient(
          services.store,
          authorize({ kind: "operator" }, { kind: "practice", id: practiceId } as const, "recalibrate"),
        ),
      );
    const { clientId } = await addClientWithSession(services, therapist, "2026-11-01");
    const low = { understood: "2", task: "2", hope: "2" };
    const { sessionId } = await answeredSession(services, therapist, clientId, "2026-11-02", low);
    expect(await learnt()).toEqual([]);
    const imported = { imported_score: 5, imported_direct: 0 } as const;
    const elsewhere = await answeredSession(services, therapist, clientId, "2026-11-03", low);
    await fresh.store
      .updateTable("check_in")
      .set(imported)
      .where("session_id", "=", elsewhere.sessionId)
      .execute();
    expect(await learnt()).toEqual([[5]]);
    await seeWithoutGuessing(services, therapist, sessionId);
    expect(await learnt()).toEqual([[2, 5]]);
    const withdrawn = { care_withdrawn_at: "2026-11-04T09:00:00.000Z" };
    await fresh.store.updateTable("client").set(withdrawn).where("id", "=", clientId).execute();
    expect(await learnt()).toEqual([]);
  });
});
