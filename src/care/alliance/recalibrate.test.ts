import { expect, it } from "vitest";
import { authorize } from "#model/access.ts";
import { scoresByClient } from "#store/populations.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, answeredSession } from "../../../test/practice.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";

inPractice("what is usual in a practice", (at) => {
  it("is learnt from what was opened or imported and may still be read, and tells nothing of the rest", async () => {
    const { practiceId } = at.therapist;
    const learnt = () =>
      Array.fromAsync(
        scoresByClient(
          at.services.store,
          authorize({ kind: "operator" }, { kind: "practice", id: practiceId } as const, "recalibrate"),
        ),
      );
    const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
    const low = { understood: "2", task: "2", hope: "2" };
    const { sessionId } = await answeredSession(at.services, at.therapist, clientId, "2026-11-02", low);
    expect(await learnt()).toEqual([]);
    const imported = { imported_score: 5, imported_direct: 0 } as const;
    const elsewhere = await answeredSession(at.services, at.therapist, clientId, "2026-11-03", low);
    await at.fresh.store
      .updateTable("check_in")
      .set(imported)
      .where("session_id", "=", elsewhere.sessionId)
      .execute();
    expect(await learnt()).toEqual([[5]]);
    await seeWithoutGuessing(at.services, at.therapist, sessionId);
    expect(await learnt()).toEqual([[2, 5]]);
    const withdrawn = { care_withdrawn_at: "2026-11-04T09:00:00.000Z" };
    await at.fresh.store.updateTable("client").set(withdrawn).where("id", "=", clientId).execute();
    expect(await learnt()).toEqual([]);
  });
});
