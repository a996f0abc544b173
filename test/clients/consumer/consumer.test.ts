import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type InstalledProject, install, programs } from "./installed.ts";

let project: InstalledProject;
beforeAll(async () => {
  const packages = ["@types/node", "msw", "typescript", "vitest"];
  project = await install(join(import.meta.dirname, "project"), packages);
});
afterAll(() => project.remove());

describe("a project that installs the package", { timeout: 300_000 }, () => {
  it.each(["tsconfig.json", "tsconfig.bundler.json"])("compiles with %s", async (file) => {
    const { stdout, stderr } = await project.run(programs.tsc, "-p", file);
    expect(stdout + stderr).toBe("");
  });

  it("passes its tests", async () => {
    const { code, stdout, stderr } = await project.run(programs.vitest, "run");
    expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/Tests .*6 passed/), ""]);
  });

  it.each([[[]], [["--mock"]]])("runs a command with exec %j", async (options) => {
    const argv = ["exec", ...options, "--", process.execPath, "exec.mjs"];
    const ended = await project.run(programs.tockContract, ...argv);
    expect(ended).toEqual({ code: 3, stdout: "200 true\n", stderr: "" });
  });
});
