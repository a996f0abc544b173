import { defineConfig } from "vitest/config";
import { sweeps } from "./vitest.config.ts";

/** The sweeps over all recordings, journeys, operations and mutants. */
export default defineConfig({
  test: {
    include: sweeps,
    globalSetup: ["test/support/compile-stale.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
