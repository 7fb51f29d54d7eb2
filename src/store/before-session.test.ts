import { expect, it } from "vitest";
import { addClient } from "#care/clients/add-client.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { authorize } from "#model/access.ts";
import { openPractice, testServices } from "../../test/practice.ts";
import { onBothDatabases } from "../../test/stores.ts";
import { attendanceBefore } from "./before-session.ts";
import { findSessionResource } from "./sessions.ts";

onBothDatabases("the session before", (freshStore) => {
  it("is the one before it in time, on the same day too, and none before the first", async () => {
    const fresh = await freshStore();
    const services = testServices(fresh.store);
    const therapist = await openPractice(services);
    const clientId = await addClient(services, therapist, { name: "Heron" });
    const attended = [
      ["2026-11-20", "09:00", "late"],
      ["2026-11-23", "16:00", "planned"],
      ["2026-11-23", "09:00", "missed"],
      ["2026-11-23", undefined, "cancelled"],
    ] as const;
    const ids = await Promise.all(
      attended.map(([date, time]) => addSession(services, therapist, { clientId, date, time })),
    );
    for (const [index, [, , attendance]] of attended.entries())
      await fresh.store.updateTable("session").set({ attendance }).where("id", "=", ids[index]!).execute();
    const before = async (index: number) => {
      const resource = (await findSessionResource(fresh.store, ids[index]!))!;
      const actor = { kind: "check-in-link", sessionId: resource.id, device: "device" } as const;
      return attendanceBefore(fresh.store, authorize(actor, resource, "answer"));
    };
    expect(await Promise.all([0, 1, 2, 3].map(before))).toEqual([null, "missed", "cancelled", "late"]);
    await fresh.close();
  });
});
