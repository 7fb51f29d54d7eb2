import { type Argon2Parameters, argon2 } from "node:crypto";
import { promisify } from "node:util";
import { fewAtOnce } from "./few-at-once.ts";

const derive = promisify(argon2);

/** OWASP's first choice for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
export const slowCost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** Of the four threads that Node has for such work and for files, so that no crowd of tries holds up the rest. */
const inTurn = fewAtOnce(2);

/** The argon2id hash of something that people remember or type: slow on purpose, and few at a time. */
export const slowHash = (given: Argon2Parameters): Promise<Buffer> => inTurn(() => derive("argon2id", given));
