import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../src/paths.ts";
import { type InstalledProject, install, programs } from "./installed.ts";

/** The examples of the README and the guide, each a test. */
const examples = ["README.md", "specs/guides/package.md"]
  .flatMap((file) => [
    ...readFileSync(join(packageRoot, file), "utf8").matchAll(/^```ts\n(.*?)^```$/gms),
  ])
  .map(([, text = ""]) => text);

let project: InstalledProject;
beforeAll(async () => {
  const packages = ["@types/node", "msw", "typescript", "vitest"];
  project = await install(join(import.meta.dirname, "project"), packages);
  for (const [index, text] of examples.entries()) {
    writeFileSync(join(project.folder, `example-${index + 1}.test.ts`), text);
  }
});
afterAll(() => project.remove());

describe("a project that installs the package", { timeout: 300_000 }, () => {
  it.each(["tsconfig.json", "tsconfig.bundler.json"])("compiles with %s", async (file) => {
    const { stdout, stderr } = await project.run(programs.tsc, "-p", file);
    expect(stdout + stderr).toBe("");
  });

  it("gets at most 15 MB of the package itself", () => {
    const folder = join(project.folder, "node_modules", "tock-contract");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const sizes = files.map((file) => statSync(join(folder, file))).filter((stat) => stat.isFile());
    const megabytes = sizes.reduce((sum, { size }) => sum + size, 0) / 1e6;
    console.log(`${megabytes.toFixed(1)} MB in ${sizes.length} files`);
    expect(megabytes).toBeLessThanOrEqual(15);
  });

  it("passes its tests, and those of the README and the guide", async () => {
    expect(examples).toHaveLength(6);
    const { code, stdout, stderr } = await project.run(programs.vitest, "run");
    expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/Tests .*12 passed/), ""]);
  });

  it("says which Node it needs where there is no SQLite, and helps there", async () => {
    const old = (...argv: string[]) => project.run("--no-experimental-sqlite", ...argv);
    const needs = "needs Node 22.13 or newer";
    const refused = await old(programs.tockContract, "serve");
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain(`tock-contract serve ${needs}`);
    expect(refused.stderr).toContain("npx -p node@24 -p tock-contract tock-contract serve");
    expect((await old(programs.tockContract, "serve", "--help")).code).toBe(0);
    const imported = await old("--input-type=module", "-e", 'import "tock-contract/server"');
    expect(imported.stderr).toContain(`tock-contract ${needs}`);
  });

  it.each([[[]], [["--mock"]]])("runs a command with exec %j", async (options) => {
    const argv = ["exec", ...options, "--", process.execPath, "exec.mjs"];
    const ended = await project.run(programs.tockContract, ...argv);
    expect(ended).toEqual({ code: 3, stdout: "200 true\n", stderr: "" });
  });
});
