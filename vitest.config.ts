import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Children of servers load the sources in a third of the time when what was compiled of them is kept. */
export const childCache = { NODE_COMPILE_CACHE: join(import.meta.dirname, ".cache", "compiled") };

/** Sweeps over everything there is: they take minutes, and `npm run test:full` runs them. */
export const sweeps = [
  "test/conformance/journeys/**/*.test.ts",
  "test/conformance/mutation/**/*.test.ts",
  "test/conformance/extremes.test.ts",
  "test/conformance/one-judge.test.ts",
  "test/conformance/replay/**/*.test.ts",
  "test/conformance/**/planted.test.ts",
  "test/docs/guides.test.ts",
  "test/docs/samples.test.ts",
  "test/mocks/fuzz.test.ts",
  "test/nlu/evaluation/nlu-evaluate-application.test.ts",
  "test/verification/bot/command.test.ts",
  "test/verification/bot/defects.test.ts",
  "test/verification/bot/sound.test.ts",
  "test/recordings/recorder/**/*.test.ts",
  "test/verification/planted.test.ts",
  "test/verification/proxy/planted.test.ts",
  "test/verification/replay.test.ts",
  "test/security/audit-log.test.ts",
  "test/security/foreign-namespaces.test.ts",
  "test/specs/studio-guide.test.ts",
];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      ...sweeps,
      "test/browser/**",
      "test/clients/**",
      "test/server/durability/**",
      "test/bench/**",
    ],
    env: childCache,
    // Files of a worker share the compiled validators and the trained models of the demo, which cost the most.
    isolate: false,
    maxWorkers: "100%",
    // Machines are shared: a time-out only ends tests that hang.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
