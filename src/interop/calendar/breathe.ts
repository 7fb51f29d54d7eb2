import { AttuneError } from "#model/errors.ts";

/** So long one reading may hold up everybody else. */
const stretchMs = 10;

/** Called between two steps of long work: lets others run every so often. Throws `calendar-too-large` after `mostMs`. */
export function breather(mostMs: number): () => Promise<void> {
  const began = performance.now();
  let breathed = began;
  return async () => {
    const now = performance.now();
    if (now - began > mostMs) throw new AttuneError("calendar-too-large");
    if (now - breathed < stretchMs) return;
    await new Promise((done) => setImmediate(done));
    breathed = performance.now();
  };
}
