import { workerData } from "node:worker_threads";
import { recalibrate } from "#care/alliance/recalibrate.ts";
import { learnLocally } from "#care/guidance/local-evidence.ts";
import { openBeside, type StorePlace } from "#store/open.ts";
import { makeServices } from "./services.ts";

/** What the thread is told. */
export interface RecalibrationOrder {
  readonly place: StorePlace;
  readonly practiceId: string;
}

const { place, practiceId } = workerData as RecalibrationOrder;
const store = await openBeside(place);
try {
  const services = makeServices(store);
  const job = { kind: "job", name: "recalibration" } as const;
  await recalibrate(services, job, practiceId);
  await learnLocally(services, job, practiceId);
} finally {
  await store.destroy();
}
