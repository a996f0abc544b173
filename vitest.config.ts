import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "test/clients/**", "test/durability/**", "test/bench/**"],
    globalSetup: ["test/support/compile-stale.ts"],
    // Machines are shared: a time-out ends what hangs, and judges no speed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
