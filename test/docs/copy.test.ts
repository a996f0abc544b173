import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { copyDocs } from "../../src/docs/copy.ts";
import { listStored, readStored, storeSmall } from "../../src/docs/stored.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tock-contract-docs-copy-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("copies the built pages without the chat, and adds pages for Tock's own addresses", async () => {
  const built = join(folder, "built");
  await mkdir(join(built, "api"), { recursive: true });
  for (const file of ["index.html", "chat.js", "chat.LICENSE.txt", "api/nlu.html"])
    await writeFile(join(built, file), `content of ${file}`);
  const site = join(folder, "a site", "of ours");
  expect(await copyDocs(site, { from: built })).toEqual(["api/nlu.html", "index.html"]);
  expect(await readFile(join(site, "api/nlu.html"), "utf8")).toBe("content of api/nlu.html");
  expect(await readFile(join(site, "api/index.html"), "utf8")).toContain('href="../api/nlu.html"');
  await expect(access(join(site, "chat.js"))).rejects.toThrow();
});

it("marks the pages as static, with the server that they name", async () => {
  const built = join(folder, "built");
  await mkdir(built);
  await writeFile(join(built, "index.html"), '<html lang="en">a page</html>');
  const marks = [];
  for (const server of ["https://tock.example.com", undefined]) {
    await copyDocs(folder, { from: built, ...(server && { server }) });
    marks.push(await readFile(join(folder, "index.html"), "utf8"));
  }
  expect(marks).toEqual([
    '<html lang="en" data-static="https://tock.example.com">a page</html>',
    '<html lang="en" data-static="">a page</html>',
  ]);
});

it("reads files that the build has compressed, and lists them by their own names", async () => {
  await mkdir(join(folder, "api"));
  const page = '<html lang="en">a page</html>';
  await writeFile(join(folder, "api", "nlu.html"), page);
  await writeFile(join(folder, "api", "nlu.zip"), "an archive");
  storeSmall(folder);
  expect(await readdir(join(folder, "api"))).toEqual(["nlu.html.gz", "nlu.zip"]);
  expect(listStored(folder)).toEqual(["api/nlu.html", "api/nlu.zip"]);
  expect(readStored(folder, "api/nlu.html")?.toString()).toBe(page);
  expect(readStored(folder, "api/admin.html")).toBeNull();
});

it("says what to do when the pages were not built", async () => {
  await expect(copyDocs(folder, { from: join(folder, "nothing") })).rejects.toThrow(
    "Run: npm run build",
  );
});
