// Last step of the build: copies the files next to the sources that the compiler does not handle, builds the pages, and
// copies the chat kit.
import { cpSync, existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const root = dirname(import.meta.dirname);
const dist = join(root, "dist");

for (const tree of ["src", "mocks"]) {
  cpSync(join(root, tree), join(dist, tree), {
    recursive: true,
    // Examples are projects of their own.
    filter: (file) => {
      // It would replace what the compiler made of the source with the same name.
      if (file.endsWith(".js") && existsSync(file.replace(/js$/, "ts")))
        throw new Error(`${file} has the name of a source next to it: rename it`);
      return !file.endsWith(".ts") && file !== join(root, "mocks", "examples");
    },
  });
}

// These modules read the copied files when they are loaded.
const { buildDocs } = await import("../dist/src/docs/build.js");
const { copyChatKit } = await import("../dist/src/docs/kit.js");
const docs = join(dist, "docs");
rmSync(docs, { recursive: true, force: true });
await buildDocs(docs);
await copyChatKit(docs);
