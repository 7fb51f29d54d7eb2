import type { Services } from "./services.ts";

/** Runs `work` in one transaction: all of it is kept, or none. */
export function transact<T>(services: Services, work: (services: Services) => Promise<T>): Promise<T> {
  return services.store.transaction().execute((store) => work({ ...services, store }));
}
