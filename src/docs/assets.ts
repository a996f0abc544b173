import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Text of a file next to these sources that is not TypeScript; the build copies it next to the compiled ones.
 * @param name path relative to `src/docs`
 */
export function asset(name: string): string {
  return readFileSync(join(import.meta.dirname, name), "utf8");
}
