import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/browser/**", "node_modules/**"],
    setupFiles: ["test/fail-on-console-error.ts"],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
