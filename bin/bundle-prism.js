// A step of the build: puts the parts of Prism that the mocks use into one file, with the licenses of what it includes.
// Prism's packages bring 70 MB of dependencies, most of which (Postman collections, data in 70 languages) the mocks
// never load.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";
import { licenses } from "./licenses.js";

const root = dirname(import.meta.dirname);
const file = join(root, "dist", "mocks", "prism-library.js");
const unused = "\0unused";
const neverLoaded = new Set([
  "postman-collection",
  "node-fetch",
  "http-proxy-agent",
  "https-proxy-agent",
]);

const bundle = await rolldown({
  input: join(root, "mocks", "prism-library.ts"),
  platform: "node",
  logLevel: "warn",
  plugins: [
    {
      name: "leave-out-what-the-mocks-never-load",
      async resolveId(id, importer) {
        // Its CommonJS form hides its `require` from bundlers.
        if (id === "jsonc-parser") {
          const found = await this.resolve(id, importer, { skipSelf: true });
          return found && { ...found, id: found.id.replace(/([\\/])umd([\\/])/, "$1esm$2") };
        }
        // The documents are OpenAPI, the mocks forward nothing, and no schema asks for names in a language.
        if (neverLoaded.has(id)) return unused;
        if (id !== "@faker-js/faker") return null;
        const prism = createRequire(import.meta.url).resolve("@stoplight/prism-http");
        return createRequire(prism).resolve("@faker-js/faker/locale/en");
      },
      load: (id) => (id === unused ? "export default {};" : null),
      // It writes to `this`, which is `exports` only where Node itself loads it.
      transform: (code, id) =>
        id.includes("uri-template-lite") ? code.replaceAll("this.URI", "exports.URI") : null,
    },
  ],
});
const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
const [{ code, modules }] = output;
writeFileSync(file, code);
writeFileSync(file.replace(".js", ".LICENSES.txt"), licenses(Object.keys(modules)));
