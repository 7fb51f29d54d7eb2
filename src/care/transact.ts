import { commitTogether } from "#store/commit-together.ts";
import type { Services } from "./services.ts";

/** Runs `work` in one transaction: all of it is kept, or none. A work never starts another from within. */
export function transact<T>(services: Services, work: (services: Services) => Promise<T>): Promise<T> {
  return commitTogether(services.store, (store) => work({ ...services, store }));
}
