import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";
import { run } from "./run.ts";

const url = "http://127.0.0.1:1";

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
    ["an archive of no file", ["verify", "--har", none], `${none} does not exist`],
    ["an archive that is a folder", ["verify", "--har", folder], `${folder} is a folder`],
    ["a scenario that is a folder", ["mock", "--scenario", folder], `${folder} is a folder`],
    ["recordings that are a file", ["mock", "--recorded", list], `${list} is a file`],
    ["a contract that is not JSON", ["diff", broken, "."], `${broken} is not JSON: `],
    ["a report that is a folder", ["verify", url, "--report", `html=${folder}`], folder],
    ["a report below a file", ["verify", url, "--report", `html=${list}/x`], `${list} is a file`],
    [
      "a command that is a folder",
      ["exec", "--mock", "--", folder],
      `command ${folder} is not open`,
    ],
    ["a data folder that is a file", ["serve", "--data", list, "--port", "0"], `${list} is a file`],
  ])("%s", async (_, argv, message) => {
    const { code, stderr } = await run(...argv);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/ENOENT|EEXIST|ENOTDIR|EISDIR|EACCES|blob|\.part/);
    expect(stderr.split("tock-contract-files-"), "says the file once").toHaveLength(2);
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

/** Node tries for ever to create folders in it, so the commands run in processes that can be stopped. */
describe.skipIf(!existsSync("/proc/self"))("the folder /proc, which takes no new entries,", () => {
  const seeded = mkdtempSync(join(tmpdir(), "tock-contract-files-"));
  afterAll(() => rmSync(seeded, { recursive: true }));
  const folderMessage = "/proc/no cannot be used: /proc takes no new folders";

  it.each([
    ["serve", ["serve", "--data", "/proc/no/data", "--port", "0"], "The data folder /proc/no/data"],
    ["seed", ["seed", "--data", "/proc/no"], folderMessage],
    ["record", ["record", url, "--out", "/proc/no"], folderMessage],
    ["docs", ["docs", "--out", "/proc/no"], folderMessage],
    ["a report", ["verify", url, "--report", "html=/proc/no/report.html"], folderMessage],
  ])("is named by %s", (_, argv, message) => {
    const { status, stderr } = ended(...argv);
    expect([status, stderr]).toEqual([expect.any(Number), expect.stringContaining(message)]);
    expect(stderr).toContain("/proc takes no new folders");
  });

  it("is named by an export", () => {
    expect(ended("seed", "--data", seeded).status).toBe(0);
    const { status, stderr } = ended("export", "--data", seeded, "--out", "/proc/no.json");
    expect([status, stderr]).toEqual([
      1,
      "tock-contract export: /proc/no.json cannot be used: /proc takes no new files\n",
    ]);
  });
});

/** How a command ended within a time in which every one of these ends; `status` is null if it had to be stopped. */
function ended(...argv: string[]): { status: number | null; stderr: string } {
  const script = join(packageRoot, "src", "cli", "main.ts");
  return spawnSync(process.execPath, [script, ...argv], { encoding: "utf8", timeout: 20_000 });
}
