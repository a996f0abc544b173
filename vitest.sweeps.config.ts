import { defineConfig } from "vitest/config";
import { childCache, sweeps } from "./vitest.config.ts";

/** The sweeps over all recordings, journeys, operations and mutants. */
export default defineConfig({
  test: {
    include: sweeps,
    env: childCache,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
