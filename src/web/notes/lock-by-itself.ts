/** So long open notes stay open without a touch. */
export const lockMinutes = 5;
const hiddenMs = 60_000;

/** Locks after some minutes without a touch, when the page was out of sight for long, and when it is left. */
export function lockByItself(lock: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt = 0;
  const within = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(lock, ms);
  };
  const touched = () => within(lockMinutes * 60_000);
  for (const touch of ["pointerdown", "keydown", "input", "scroll"])
    document.addEventListener(touch, touched, { passive: true });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      hiddenAt = Date.now();
      return within(hiddenMs);
    }
    // A phone that sleeps stops timers; the moment is looked at again when it wakes.
    if (Date.now() - hiddenAt >= hiddenMs) lock();
    touched();
  });
  addEventListener("pagehide", lock);
  touched();
}
