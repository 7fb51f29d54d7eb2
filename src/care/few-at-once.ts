/** Runs works in the order they come, at most so many at a time; the others wait for one to end, well or not. */
export function fewAtOnce(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits longest takes this place over.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
