// Last step of the build: what the compiler leaves behind. Files beside the sources, the pages, the chat kit.
import { copyFileSync, cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = dirname(import.meta.dirname);
const dist = join(root, "dist");

for (const tree of ["src", "mocks"]) {
  cpSync(join(root, tree), join(dist, tree), {
    recursive: true,
    filter: (file) => !file.endsWith(".ts"),
  });
}

const docs = join(dist, "docs");
rmSync(docs, { recursive: true, force: true });
const { buildDocs } = await import("../dist/src/docs/build.js");
await buildDocs(docs);

// The kit brings a build that holds everything it needs; it is served as it is.
const kit = join(
  dirname(createRequire(import.meta.url).resolve("tock-react-kit")),
  "tock-react-kit-standalone.esm.js",
);
copyFileSync(kit, join(docs, "chat.js"));
copyFileSync(join(dirname(dirname(kit)), "LICENSE"), join(docs, "chat.LICENSE.txt"));
