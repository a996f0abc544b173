import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the package: the nearest one above this file that holds a `package.json` (sources and `dist` alike). */
export const packageRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("tock-contract: no package.json above its own sources");
    folder = parent;
  }
  return folder;
})();

/** Folder of the generated bundles: of the repository, or the smaller copies that the build puts next to its code. */
export const generatedFolder: string = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  "generated",
);
