// Last step of the build: what the compiler leaves behind. Files beside the sources, the pages, the chat kit.
import { cpSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const root = dirname(import.meta.dirname);
const dist = join(root, "dist");

for (const tree of ["src", "mocks"]) {
  cpSync(join(root, tree), join(dist, tree), {
    recursive: true,
    filter: (file) => !file.endsWith(".ts"),
  });
}

// These read the files just copied, already when they are loaded.
const { buildDocs } = await import("../dist/src/docs/build.js");
const { copyChatKit } = await import("../dist/src/docs/kit.js");
const docs = join(dist, "docs");
rmSync(docs, { recursive: true, force: true });
await buildDocs(docs);
await copyChatKit(docs);
