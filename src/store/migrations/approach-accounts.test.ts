import { expect, it } from "vitest";
import { addClientWithSession, openPractice, testServices } from "../../../test/practice.ts";
import { onBothDatabases } from "../../../test/stores.ts";
import { approachAccounts } from "./0029-approach-accounts.ts";

onBothDatabases("accounts of how a therapist works", (freshStore) => {
  it("are carried over from where only the newest was kept", async () => {
    const { store, close } = await freshStore();
    const services = testServices(store);
    const therapist = await openPractice(services);
    const { clientId } = await addClientWithSession(services, therapist);
    const without = await addClientWithSession(services, therapist);
    await store.schema.dropTable("approach_account").execute();
    for (const column of ["approach", "approach_at"])
      await store.schema.alterTable("common_ground").addColumn(column, "text").execute();
    const told = { approach: '{"lead":-2}', approach_at: "2026-11-01T09:00:00.000Z" };
    for (const [client_id, account] of [
      [clientId, told],
      [without.clientId, { approach: null, approach_at: null }],
    ] as const)
      await store
        .insertInto("common_ground")
        .values({ client_id, goals_seen_at: null, goals_linked_at: null, agreed_at: null, ...account })
        .execute();
    await approachAccounts.up(store);
    expect(await store.selectFrom("approach_account").selectAll().execute()).toEqual([
      { id: clientId, client_id: clientId, approach: '{"lead":-2}', told_at: told.approach_at },
    ]);
    const ground = await store.selectFrom("common_ground").selectAll().execute();
    expect(Object.keys(ground[0]!)).not.toContain("approach");
    await close();
  });
});
