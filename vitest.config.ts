import { defineConfig } from "vitest/config";

const shared = {
  setupFiles: ["test/fail-on-console-error.ts"],
  // One process for many files: to start one and load the product for each cost as much as many of the tests.
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // What a busy computer does late is not wrong: what never happens still fails.
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: "rooms",
          include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          // Tables that are too large to ship are read where a folder with them is named.
          exclude: ["test/browser/**", ...(process.env.ATTUNE_REFERENCE ? [] : ["test/outside/**"])],
          globalSetup: ["test/scratch.ts", "test/databases.ts"],
        },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/scratch.ts"],
          // This ends only what hangs.
          testTimeout: 300_000,
        },
      },
    ],
  },
});
