import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";

/** Entries of a folder that can still be taken in at a glance. */
const most = 25;

/**
 * Folders whose files programs write: what commands print, what a real Tock answered, and pictures of pages; and the
 * steps of migrations, a list that only grows.
 */
const written = [
  /^src\/store\/database\/migrations$/,
  /^test\/cli\/snapshots$/,
  /^test\/recordings\//,
  /^test\/browser\/screenshots\/actual$/,
];

/** The number of files and folders in each folder. */
function sizesOf(files: readonly string[]): Map<string, number> {
  const entries = new Map<string, Set<string>>();
  for (const file of files) {
    const parts = file.split("/");
    for (const [index, name] of parts.entries()) {
      const folder = parts.slice(0, index).join("/");
      entries.set(folder, (entries.get(folder) ?? new Set()).add(name));
    }
  }
  return new Map(Array.from(entries, ([folder, names]) => [folder, names.size]));
}

it("no folder of hand-written files has too many entries", () => {
  const listed = globSync("{.ci,bin,mocks,specs,src,test}/**/*", {
    cwd: packageRoot,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(packageRoot, join(parentPath, name)));
  const sizes = sizesOf(listed);
  const large = [...sizes].filter(
    ([folder, size]) => size > most && !written.some((pattern) => pattern.test(folder)),
  );
  expect(large).toEqual([]);
  expect(sizesOf(["a/b/c", "a/b/d", "a/e"]).get("a/b")).toBe(2);
});
