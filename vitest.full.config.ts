import { defineConfig } from "vitest/config";
import { childCache } from "./vitest.config.ts";

/** Tests with a browser and Python, and tests that kill servers: last in `npm run test:full`. */
export default defineConfig({
  test: {
    include: [
      "test/browser/**/*.test.ts",
      "test/clients/**/*.test.ts",
      "test/server/durability/**/*.test.ts",
    ],
    // Tests of a project that does not belong to this one.
    exclude: ["test/clients/consumer/project/**"],
    env: childCache,
    globalSetup: ["test/clients/build.ts", "test/browser/setup.ts", "test/clients/setup.ts"],
    // One browser at a time: the time a page takes is part of the output.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
