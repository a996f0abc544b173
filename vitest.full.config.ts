import { defineConfig } from "vitest/config";

/** What needs more than Node (a browser, Python) or takes long. `npm run test:full` runs it after everything else. */
export default defineConfig({
  test: {
    include: [
      "test/browser/**/*.test.ts",
      "test/clients/**/*.test.ts",
      "test/durability/**/*.test.ts",
    ],
    globalSetup: [
      "test/support/compile-stale.ts",
      "test/browser/setup.ts",
      "test/clients/setup.ts",
    ],
    // One browser at a time: the time a page takes is part of the output.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
