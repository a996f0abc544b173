import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "../paths.ts";
import { type Command, type CommandIo, UsageError } from "./command.ts";

export const generate: Command = {
  name: "generate",
  summary: "Generate generated/ from specs/",
  usage:
    "tock-contract generate [--check | --release VERSION]\n\n  --check    write nothing, and fail if a file is stale\n  --release  keep the contract as that of a released version, for `diff last-release` and the changelogs",
  async run(argv, io, loadAll) {
    const { values } = parseArgs({
      args: argv,
      options: { check: { type: "boolean" }, release: { type: "string" } },
    });
    if (values.release !== undefined) await keepRelease(values.release, io);
    const { errorFiles } = await import("./generate/errors.ts");
    const { generateAll } = await import("./generate/outputs.ts").catch(inRepositoryOnly);
    // The error catalog is generated first because the documents refer to its output.
    const errors = await errorFiles();
    if (!values.check) await write(errors, await outdated(errors), io);
    const { commandsFile } = await import("./generate/commands.ts");
    const wanted = new Map([...errors, commandsFile(await loadAll()), ...(await generateAll())]);
    const stale = await staleFiles(wanted);
    if (values.check) {
      for (const file of stale) io.stderr(`stale: ${file}\n`);
      if (stale.length > 0) {
        io.stderr("Generated files are stale. Run: npm run generate\n");
        return 1;
      }
      io.stdout(`${wanted.size} generated files are up to date\n`);
      return 0;
    }
    await write(wanted, stale, io);
    io.stdout(`${wanted.size} generated files are up to date\n`);
    return 0;
  },
};

/** The package does not contain the tools of generation, because its users have the generated files. */
function inRepositoryOnly(error: NodeJS.ErrnoException): never {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  throw new Error("this command works in a checkout of the repository only, after npm ci");
}

/** Stores the current contract next to those of earlier releases. */
async function keepRelease(version: string, io: CommandIo): Promise<void> {
  if (!/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version)) {
    throw new UsageError(
      `--release must be a version such as 0.2.0; got ${JSON.stringify(version)}`,
    );
  }
  const { releaseBytes, releasesFolder } = await import("../verification/diff/sources/releases.ts");
  const { readContract } = await import("../verification/diff/sources/read.ts");
  const { documents } = await readContract(packageRoot);
  const file = join(releasesFolder, `${version}.json.gz`);
  await mkdir(releasesFolder, { recursive: true });
  await writeFile(file, releaseBytes({ version, documents }), { flag: "wx" });
  io.stdout(`written ${relative(packageRoot, file)}\n`);
}

/** Writes stale files, and removes those that are no longer generated. */
async function write(
  wanted: ReadonlyMap<string, string>,
  stale: readonly string[],
  io: CommandIo,
): Promise<void> {
  for (const file of stale) {
    const content = wanted.get(file);
    const path = join(packageRoot, file);
    if (content === undefined) await rm(path);
    else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    io.stdout(`${content === undefined ? "removed" : "written"} ${file}\n`);
  }
}

/** Files whose text differs, that are missing, or that are no longer generated. */
async function staleFiles(wanted: ReadonlyMap<string, string>): Promise<string[]> {
  const present = (
    await readdir(join(packageRoot, "generated"), { recursive: true, withFileTypes: true }).catch(
      () => [],
    )
  )
    .filter((entry) => entry.isFile())
    .map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)));
  return [...present.filter((file) => !wanted.has(file)), ...(await outdated(wanted))].sort();
}

/** Files whose text differs, or that are missing. */
async function outdated(wanted: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [file, content] of wanted) {
    const current = await readFile(join(packageRoot, file), "utf8").catch(() => null);
    if (current !== content) stale.push(file);
  }
  return stale;
}
