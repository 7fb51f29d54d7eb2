import type { Services } from "#care/services.ts";

/** The same services over a store that counts what it is asked. */
export function countingServices(services: Services): { services: Services; asked: () => number } {
  let count = 0;
  const store = services.store.withPlugin({
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return { services: { ...services, store }, asked: () => count };
}
