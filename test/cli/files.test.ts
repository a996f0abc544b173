import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./run.ts";

describe("messages about files", () => {
  const folder = mkdtempSync(join(tmpdir(), "tock-contract-files-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const broken = join(folder, "broken.json");
  writeFileSync(broken, '{"port": ');
  const list = join(folder, "list.json");
  writeFileSync(list, "[]");
  const data = join(folder, "data");
  const none = join(folder, "none.json");

  it.each([
    ["an import of no file", ["import", none, "--data", data], `${none} does not exist`],
    ["an import of no file, by a server", ["import", none], `${none} does not exist`],
    ["an import of a folder", ["import", folder], `${folder} is a folder, not a file`],
    ["settings of no file", ["serve", "--config", none], `${none} does not exist`],
    ["settings that are not JSON", ["serve", "--config", broken], `${broken} is not JSON: `],
    ["settings that are a list", ["serve", "--config", list], `${list} is not a JSON object`],
    ["users of no file", ["serve", "--users", none], `--users ${none} does not exist`],
    ["pages into a file", ["docs", "--out", list], `${list} is a file, not a folder`],
    ["pages below a file", ["docs", "--out", join(list, "site")], "is in a file, not in a folder"],
    ["a data folder that is a file", ["serve", "--data", list, "--port", "0"], `${list} is a file`],
  ])("%s", async (_, argv, message) => {
    const { code, stderr } = await run(...argv);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/ENOENT|EEXIST|ENOTDIR|blob|\.part/);
  });

  it("an export into a folder that does not exist", async () => {
    expect((await run("seed", "--data", data)).code).toBe(0);
    const out = join(folder, "no", "x.json");
    const { code, stderr } = await run("export", "--data", data, "--out", out);
    expect([code, stderr]).toEqual([
      1,
      `tock-contract export: ${join(folder, "no")}, the folder of ${out}, does not exist\n`,
    ]);
  });
});
