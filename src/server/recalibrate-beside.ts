import { Worker } from "node:worker_threads";
import type { StorePlace } from "#store/open.ts";
import type { RecalibrationOrder } from "./recalibration-thread.ts";

/** So much the thread may hold, in MB: a practice that needs more keeps its earlier estimates, and the log says so. */
const mostMemory = 900;

/**
 * Estimates a practice's figures anew in a thread of its own, over a connection of its own, so that requests do not
 * wait for it. It ends without a result when `signal` does.
 */
export function recalibrateBeside(
  place: StorePlace,
  practiceId: string,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const order: RecalibrationOrder = { place, practiceId };
    const thread = new Worker(new URL("./recalibration-thread.ts", import.meta.url), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    const stop = () => void thread.terminate();
    signal?.addEventListener("abort", stop, { once: true });
    thread.once("error", reject);
    thread.once("exit", () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    });
  });
}
