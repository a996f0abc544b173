import { defineConfig } from "vitest/config";

// Machines are shared: a time-out ends what hangs, and judges no speed.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
