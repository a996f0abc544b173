import { readFileSync } from "node:fs";
import { shownHost } from "./addresses.ts";

/**
 * Text of a file next to these sources that is not TypeScript; the build copies it next to the compiled ones.
 * @param name path relative to `src/docs`
 */
export function asset(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

/**
 * Modules as one script inside a page, where they cannot be loaded from the disk: each after those that it imports,
 * without the imports and exports. `SHOWN_HOST` in them is the server that pages name.
 * @param names paths relative to `src/docs`
 */
export function inlineModules(...names: string[]): string {
  return names
    .map(asset)
    .map((text) => text.replace(/^import .*\n+/gm, "").replace(/^export /gm, ""))
    .join("\n")
    .replaceAll("SHOWN_HOST", shownHost);
}
