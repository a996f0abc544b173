import { builtinModules } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rollup } from "vite";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../src/paths.ts";

interface Bundle {
  /** Bytes, minified and gzipped, without `msw` itself. */
  size: number;
  code: string;
  /** Packages and modules of Node that it imports. */
  imports: string[];
  /** Files and packages in it. */
  modules: string[];
}

/** Bundles a source for browsers, as the build of a front end does. */
async function bundle(source: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: packageRoot,
    build: {
      write: false,
      minify: true,
      lib: { entry: join(packageRoot, source), formats: ["es"], fileName: "bundle" },
      rollupOptions: { external: ["msw"] },
    },
  });
  const [{ output }] = [result].flat() as [Rollup.RollupOutput];
  const chunks = output.filter((one) => one.type === "chunk");
  const code = chunks.map((chunk) => chunk.code).join("\n");
  return {
    size: gzipSync(code, { level: 9 }).length,
    code,
    imports: chunks.flatMap((chunk) => chunk.imports),
    modules: chunks.flatMap((chunk) => Object.keys(chunk.modules)),
  };
}

describe("the entries of handlers in a browser", () => {
  it.each([
    ["src/msw/index.ts", 150_000],
    ["src/msw/servers.ts", 150_000],
    ["src/msw/admin.ts", 300_000],
  ])("%s has no modules of Node, and at most %i bytes", async (source, most) => {
    const { size, imports, modules } = await bundle(source);
    console.log(`${source}: ${size} bytes gzipped`);
    expect(imports).toEqual(["msw"]);
    const ofNode = modules.filter(
      (name) => name.includes("__vite-browser-external") || builtinModules.includes(name),
    );
    expect(ofNode).toEqual([]);
    expect(modules.some((name) => name.includes("express"))).toBe(false);
    expect(size).toBeLessThan(most);
  });

  it("for the small APIs does not have Studio's", async () => {
    const { modules } = await bundle("src/msw/index.ts");
    expect(modules.filter((name) => name.includes("generated/admin"))).toEqual([]);
    expect(modules.some((name) => name.includes("generated/nlu"))).toBe(true);
  });
});
