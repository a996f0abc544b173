import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../src/paths.ts";
import { contractChanges } from "../../../src/verification/diff/contracts.ts";
import { readFolder } from "../../../src/verification/diff/sources/folder.ts";
import { packageForm } from "../../../src/verification/diff/sources/package.ts";
import { readContract } from "../../../src/verification/diff/sources/read.ts";
import { readRelease, releaseBytes } from "../../../src/verification/diff/sources/releases.ts";
import { allowsBreaking, compareVersions } from "../../../src/verification/diff/versions.ts";
import { run, show } from "../../cli/run.ts";
import { base } from "./base.ts";
import { changes } from "./changes.ts";
import { edited } from "./edited.ts";

const folder = mkdtempSync(join(tmpdir(), "tock-contract-diff-test-"));
const home = process.cwd();
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: folder });
const changed = edited(
  changes.find(({ name }) => name.startsWith("enum value of a response added")) as never,
);

/** A checkout with a tag `v1.0.0` and, later, a broken contract. */
beforeAll(() => {
  mkdirSync(join(folder, "generated/nlu"), { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  write("package.json", { name: "a", version: "1.0.0" });
  write("generated/nlu/openapi.json", base);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "First");
  git("tag", "v1.0.0");
  write("generated/nlu/openapi.json", changed);
  write("old.json", base);
  write("new.json", changed);
  mkdirSync(join(folder, "package/generated/nlu"), { recursive: true });
  write("package/package.json", { name: "a", version: "0.9.0" });
  write("package/generated/nlu/openapi.json", base);
  execFileSync("tar", ["-czf", "a-0.9.0.tgz", "package"], { cwd: folder });
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe("diff", () => {
  it.each([
    ["a tag and the current folder", ["v1.0.0"]],
    ["a commit and a folder", ["HEAD", "."]],
    ["two files", ["old.json", "new.json"]],
    ["a document of a commit and a file", ["v1.0.0:generated/nlu/openapi.json", "new.json"]],
    ["a package", ["a-0.9.0.tgz", "."]],
  ])("compares %s", async (_name, argv) => {
    const { code, stdout } = await run("diff", ...argv);
    expect([code, stdout]).toEqual([1, expect.stringContaining('value `"archived"` added')]);
  });

  it("exits with 0 without breaking changes, and for those whom a change does not break", async () => {
    expect(await run("diff", "v1.0.0", "old.json")).toMatchObject({ code: 0 });
    expect(await run("diff", "v1.0.0", ".", "--for", "servers")).toMatchObject({ code: 0 });
    expect(await run("diff", ".", "v1.0.0", "--for", "both")).toMatchObject({ code: 1 });
  });

  it("accepts what the versions allow", async () => {
    expect(await run("diff", "v1.0.0", ".", "--by-version")).toMatchObject({ code: 1 });
    expect(await run("diff", "a-0.9.0.tgz", ".", "--by-version")).toMatchObject({ code: 0 });
  });

  it("prints text, Markdown and JSON", async () => {
    for (const format of ["text", "markdown"]) {
      const printed = show(await run("diff", "v1.0.0", ".", "--format", format));
      await expect(printed).toMatchFileSnapshot(`./snapshots/${format}.txt`);
    }
    const { stdout } = await run("diff", "v1.0.0", ".", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject([
      { api: "nlu", changes: [{ rule: "enum-value-added", breaking: true, side: "response" }] },
    ]);
  });

  it.each([
    [["nowhere"], "nowhere is not a file, folder, Git reference or package"],
    [["--output=x"], "Unknown option"],
    [["v1.0.0:generated"], "Unexpected"],
    [["package.json"], "package.json has no documents"],
    [[], "name the old version"],
    [["v1.0.0", "--for", "me"], "--for must be one of callers, servers, both"],
    [["v1.0.0", "--format", "xml"], "--format must be one of text, json, markdown"],
  ])("refuses %j", async (argv, message) => {
    const { code, stderr } = await run("diff", ...argv);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(message);
  });
});

describe("a kept release", () => {
  it("holds all that the documents say, without their texts", async () => {
    const present = await readFolder(packageRoot);
    if (!present) throw new Error("no documents");
    const file = join(folder, "1.0.0.json.gz");
    writeFileSync(file, releaseBytes({ ...present, version: "1.0.0" }));
    const kept = readRelease(file);
    expect(kept.documents.size).toBe(present.documents.size);
    for (const pair of [
      [kept, present],
      [present, kept],
    ] as const) {
      expect(contractChanges(...pair).flatMap((api) => api.changes)).toEqual([]);
    }
  });

  it("is found by its name", async () => {
    expect((await readContract("last-release")).version).toMatch(/^\d/);
  });
});

describe("versions", () => {
  it.each([
    ["1.2.3", "2.0.0", true],
    ["1.2.3", "1.3.0", false],
    ["0.1.0", "0.2.0", true],
    ["0.1.0", "0.1.1", false],
    ["0.1.0-preview", "0.1.0", true],
    ["1.0.0", "0.9.0", false],
    [null, "1.0.0", false],
  ])("from %s to %s: breaking changes allowed is %s", (from, to, allowed) => {
    expect(allowsBreaking(from, to)).toBe(allowed);
  });

  it("are sorted by their numbers", () => {
    const sorted = ["0.10.0", "0.2.0", "0.2.0-preview", "0.1.0"].sort(compareVersions);
    expect(sorted).toEqual(["0.1.0", "0.2.0-preview", "0.2.0", "0.10.0"]);
  });

  it("of packages are distinguished from other texts", () => {
    const names = ["tock-contract@0.2.0", "@a/b@latest", "--evil@1", "a@file:b", "a b@1"];
    expect(names.filter((name) => packageForm.test(name))).toEqual(names.slice(0, 2));
  });
});
