import { afterEach, beforeEach, expect, it } from "vitest";
import { readEstimate } from "#store/estimates.ts";
import { fillWithEndings } from "../../test/endings.ts";
import { openPractice, testServices } from "../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../test/stores.ts";
import { recalibrateBeside } from "./recalibrate-beside.ts";

onBothDatabases("estimating in a thread beside", (fresh) => {
  let open: FreshStore;
  beforeEach(async () => {
    open = await fresh();
  });
  afterEach(() => open.close());

  it("goes on while this thread reads and writes", async () => {
    const { store, place } = open;
    const { practiceId, staffId } = await openPractice(testServices(store));
    await fillWithEndings(testServices(store), { practiceId, staffId }, 3, 200);
    let running = true;
    let answered = 0;
    const work = recalibrateBeside(place, practiceId).finally(() => {
      running = false;
    });
    while (running) {
      await store
        .updateTable("practice")
        .set({ name: `Renamed ${answered}` })
        .execute();
      await new Promise((done) => setTimeout(done, 1));
      answered += 1;
    }
    await work;
    expect(answered).toBeGreaterThan(5);
    expect((await readEstimate(store, "population", practiceId))?.estimate.source).toBe("estimated");
    expect((await readEstimate(store, "outlook", practiceId))?.estimate.model.source).toBe("estimated");
  });

  it("says what went wrong", async () => {
    await expect(recalibrateBeside(open.place, "no-such-practice")).rejects.toThrow(/foreign key/i);
  });

  it("ends when it is told to stop, and leaves the estimates as they were", async () => {
    const { practiceId } = await openPractice(testServices(open.store));
    const stopping = new AbortController();
    const work = recalibrateBeside(open.place, practiceId, stopping.signal);
    stopping.abort();
    await work;
    expect(await readEstimate(open.store, "outlook", practiceId)).toBeNull();
  });
});
