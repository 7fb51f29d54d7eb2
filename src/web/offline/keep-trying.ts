import type { Kept } from "./kept.ts";
import { sendAll } from "./send.ts";
import { askForSync, forgetClosed, forgetPage } from "./worker-wishes.ts";

const firstPauseMs = 5_000;
const longestPauseMs = 5 * 60_000;

// At once, before anything is read on this device: a network comes back when it likes. It does not always carry yet.
addEventListener("online", () => setTimeout(forgetClosed, firstPauseMs));

/**
 * Sends what waits now and, while something does, again: after pauses that grow, when the network is back, when the
 * page is looked at. Returns how to try at once.
 */
export function keepTrying(kept: Kept): () => void {
  let pause = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = async () => {
    const left = await sendAll(kept, forgetPage);
    clearTimeout(timer);
    if (left === 0) return;
    void askForSync();
    timer = setTimeout(go, pause);
    pause = Math.min(pause * 2, longestPauseMs);
  };
  const afresh = () => {
    pause = firstPauseMs;
    void go();
  };
  addEventListener("online", afresh);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") afresh();
  });
  return afresh;
}
