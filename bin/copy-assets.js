// A step of the build: copies the files next to the sources that the compiler does not handle and the generated
// bundles, builds the pages, and copies the chat kit. Bundles and pages are stored small, for the size of the package.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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

for (const file of globSync("generated/**/*.json", { cwd: root })) {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  const content = JSON.parse(readFileSync(join(root, file), "utf8"));
  writeFileSync(join(dist, file), JSON.stringify(content));
}

const { buildDocs } = await import("../src/docs/build.ts");
const { copyChatKit } = await import("../src/docs/kit.ts");
const { storeSmall } = await import("../src/docs/stored.ts");
const docs = join(dist, "docs");
rmSync(docs, { recursive: true, force: true });
await buildDocs(docs, join(root, "generated"));
await copyChatKit(docs);
storeSmall(docs);
