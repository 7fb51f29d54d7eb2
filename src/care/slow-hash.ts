import { type Argon2Parameters, argon2 } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** OWASP's first choice for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
export const slowCost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** Of the four threads that Node has for such work and for files, this many; the others wait, so that no crowd of tries holds up the rest. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** The argon2id hash of something that people remember or type: slow on purpose, and few at a time. */
export async function slowHash(given: Argon2Parameters): Promise<Buffer> {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await derive("argon2id", given);
  } finally {
    // Whoever waits longest takes this place over.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
