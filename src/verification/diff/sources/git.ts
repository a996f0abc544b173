import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { ComparedContract } from "../contracts.ts";
import { nameOf } from "./folder.ts";

const run = promisify(execFile);

/**
 * The contract of a commit, branch or tag of the repository in the current folder: its `generated/`, or one document if
 * a path follows (`v0.2.0:api/openapi.json`).
 * @returns null if the commit does not exist
 * @throws Error if the commit does not contain the document
 */
export async function readGitRef(text: string): Promise<ComparedContract | null> {
  const [, ref = text, path] = /^([^:]+):(.+)$/.exec(text) ?? [];
  const commit = await git(
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${ref}^{commit}`,
  )
    .then((output) => output.trim())
    .catch(() => null);
  if (commit === null) return null;
  if (path !== undefined) {
    const document = JSON.parse(await git("show", `${commit}:./${path}`)) as never;
    return { version: null, documents: new Map([[nameOf(path), document]]) };
  }
  const listed = await git("ls-tree", "-r", "--name-only", "--full-tree", commit, "generated/");
  const files = listed
    .split("\n")
    .filter((file) => /^generated\/[^/]+\/(open|async)api\.json$/.test(file));
  if (files.length === 0) throw new Error(`${text} has no documents in generated/`);
  const documents = await Promise.all(
    files.map(async (file): Promise<[string, never]> => {
      const document = JSON.parse(await git("show", `${commit}:${file}`)) as never;
      return [nameOf(file.replace("generated/", "")), document];
    }),
  );
  const manifest = await git("show", `${commit}:package.json`).catch(() => "{}");
  const { version = null } = JSON.parse(manifest) as { version?: string };
  return { version, documents: new Map(documents) };
}

async function git(...args: string[]): Promise<string> {
  return (await run("git", args, { maxBuffer: 256 * 2 ** 20 })).stdout;
}
