import { randomBytes, randomUUIDv7 } from "node:crypto";
import type { Services } from "#care/services.ts";
import type { Store } from "#store/open.ts";
import { rateLimiter } from "./rate-limit.ts";

/** The real clock, the real randomness and the store, for use cases. */
export function makeServices(store: Store): Services {
  const now = () => new Date();
  return {
    store,
    now,
    newId: () => randomUUIDv7(),
    newToken: (bytes) => randomBytes(bytes).toString("base64url"),
    attempts: rateLimiter(now),
  };
}
