import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStore, type Store, type StorePlace } from "#store/open.ts";
import { readOutlook } from "#store/outlooks.ts";
import { readPopulation } from "#store/populations.ts";
import { fillWithEndings } from "../../test/endings.ts";
import { openPractice, testServices } from "../../test/practice.ts";
import { recalibrateBeside } from "./recalibrate-beside.ts";

let folder: string;
let place: StorePlace;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attune-beside-"));
  place = { kind: "sqlite", file: join(folder, "attune.db"), key: { keyFile: join(folder, "keys", "key") } };
  store = await openStore(place);
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

it("estimates a practice in another thread, while this one goes on reading and writing", async () => {
  const services = testServices(store);
  const { practiceId, staffId } = await openPractice(services);
  await fillWithEndings(services, { practiceId, staffId }, 3, 200);
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
  expect((await readPopulation(store, practiceId))?.source).toBe("estimated");
  expect((await readOutlook(store, practiceId))?.estimate.model.source).toBe("estimated");
});

it("says what went wrong, and leaves the estimates as they were", async () => {
  await expect(recalibrateBeside(place, "no-such-practice")).rejects.toThrow(/FOREIGN KEY/);
});

it("ends when it is told to stop", async () => {
  const services = testServices(store);
  const { practiceId } = await openPractice(services);
  const stopping = new AbortController();
  const work = recalibrateBeside(place, practiceId, stopping.signal);
  stopping.abort();
  await work;
  expect(await readOutlook(store, practiceId)).toBeNull();
});
