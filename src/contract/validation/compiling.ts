import type { Options } from "ajv/dist/2020.js";

/**
 * Ajv options that make compilation faster. The bundles are linted when they are generated, so their schemas need no
 * validation here. Ajv's own optimization of its code costs more time than it saves.
 */
export const compilesFast = {
  meta: false,
  validateSchema: false,
  code: { optimize: false },
} as const satisfies Options;
