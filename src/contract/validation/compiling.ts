import type { Options } from "ajv/dist/2020.js";

/**
 * How schemas of the bundles are compiled: fast. The bundles are linted when they are made, so that their schemas need no
 * validation here, and what Ajv would optimize in its code is optimized at run time anyhow.
 */
export const compilesFast = {
  meta: false,
  validateSchema: false,
  code: { optimize: false },
} as const satisfies Options;
