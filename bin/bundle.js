// A step of the build: compiles the sources into a few files, because loading a thousand of them takes a quarter of a
// start. Entries (what the package exports, its commands, children and threads) keep their places below `dist`; what
// they share is in `dist/chunks`.
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative } from "node:path";
import { rolldown } from "rolldown";
import { licenses } from "./licenses.js";

const root = dirname(import.meta.dirname);
const dist = join(root, "dist");

/** What `bin/tock-contract.js` imports, and what `package.json` exports, without extensions. */
const entries = [
  "src/store/database/node-version",
  "src/cli/main",
  "src/cli/command",
  ...exported(),
  ...globSync("generated/*/types.ts", { cwd: root }).map((file) => file.replace(/\.ts$/, "")),
];

/** Packages of hundreds of small modules; others are installed next to this one. */
const bundled = ["kysely", "libphonenumber-js", "linkifyjs", "markdown-it"];

/** Begins the path below `dist` of a file until the place of the code that names it is known. */
const placeholder = "@dist/";

/** How the sources name the file of a child or a thread; comments mention it too. */
const childUrl = /(?<!`)new URL\("\.\/([\w-]+)\.ts"/g;

for (const file of globSync("{src,mocks,generated,chunks}/**/*.{js,js.map}", { cwd: dist }))
  rmSync(join(dist, file));

const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(entries.map((entry) => [entry, join(root, `${entry}.ts`)])),
  platform: "node",
  external: (id, importer) =>
    isPackage(id) && !isBundled(id) && !importer?.includes("node_modules"),
  plugins: [
    {
      name: "keep-what-is-not-bundled-in-place",
      // Documents are read where they are, and Prism has a bundle of its own.
      resolveId(id, importer) {
        if (!importer || !/\.json$|\/prism-library\.ts$/.test(id)) return null;
        const file = relative(root, join(dirname(importer), id));
        return { id: `${placeholder}${compiled(file)}`, external: true };
      },
      // Files find others (assets, children) next to their source, so each keeps its address.
      transform(code, id) {
        if (!code.includes("import.meta.url")) return null;
        const file = compiled(relative(root, id));
        for (const [, child] of code.matchAll(childUrl)) {
          const source = join(dirname(id), `${child}.ts`);
          this.emitFile({ type: "chunk", id: source, fileName: compiled(relative(root, source)) });
        }
        return code
          .replace(childUrl, 'new URL("./$1.js"')
          .replaceAll("import.meta.url", `new URL("${placeholder}${file}", import.meta.url).href`);
      },
      renderChunk: (code, { fileName }) =>
        code.replace(/"@dist\/([^"]+)"/g, (_, file) =>
          JSON.stringify(`./${posix.relative(posix.dirname(fileName), file)}`),
        ),
    },
  ],
});
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name].js",
});

writeFileSync(
  join(dist, "LICENSES.txt"),
  licenses(output.flatMap(({ modules = {} }) => Object.keys(modules))),
);

function isPackage(id) {
  return /^[^./\\]/.test(id) && !isAbsolute(id);
}

function isBundled(id) {
  return bundled.some((name) => id === name || id.startsWith(`${name}/`));
}

function exported() {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.values(exports).flatMap(({ default: file }) =>
    file?.startsWith("./dist/src/") ? file.replace(/^\.\/dist\/(.*)\.js$/, "$1") : [],
  );
}

function compiled(source) {
  return source.replace(/\.ts$/, ".js").replaceAll("\\", "/");
}
