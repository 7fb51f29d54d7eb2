import { afterEach, beforeEach, expect, it } from "vitest";
import { type FreshStore, onBothDatabases } from "../../test/stores.ts";
import { commitTogether } from "./commit-together.ts";
import type { Store } from "./open.ts";

onBothDatabases("works committed together", (freshStore) => {
  let fresh: FreshStore;
  beforeEach(async () => {
    fresh = await freshStore();
  });
  afterEach(() => fresh.close());

  const add =
    (name: string, email = name) =>
    async (store: Store) => {
      const row = { id: name, practice_id: "p", name, email, password_hash: "", roles: "[]", created_at: "" };
      await store.insertInto("staff").values(row).execute();
      return name;
    };
  const practice = {
    id: "p",
    name: "p",
    language: "en",
    country: "GB",
    time_zone: "UTC",
    help_lines: "[]",
    created_at: "",
  };
  const names = async () =>
    (await fresh.store.selectFrom("staff").select("name").orderBy("name").execute()).map((one) => one.name);

  it("keep each other's results apart: one that fails takes back itself alone", async () => {
    await fresh.store
      .insertInto("practice")
      .values({ ...practice, demonstration: 0, only: 1 })
      .execute();
    const works = [
      add("a"),
      add("b"),
      async (store: Store) => {
        await add("half-done")(store);
        throw new Error("refused");
      },
      add("c"),
    ];
    const settled = await Promise.allSettled(works.map((work) => commitTogether<string>(fresh.store, work)));
    expect(settled.map((one) => one.status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(await names()).toEqual(["a", "b", "c"]);
  });

  it("go on after a commit that failed", async () => {
    await fresh.store
      .insertInto("practice")
      .values({ ...practice, demonstration: 0, only: 1 })
      .execute();
    await expect(commitTogether(fresh.store, add("a", "same"))).resolves.toBe("a");
    await expect(commitTogether(fresh.store, add("b", "same"))).rejects.toThrow();
    await expect(commitTogether(fresh.store, add("c"))).resolves.toBe("c");
    expect(await names()).toEqual(["a", "c"]);
  });
});
