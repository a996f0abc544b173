import { constants, openAsBlob } from "node:fs";
import { access, stat } from "node:fs/promises";
import { Problem } from "../contract/problem.ts";
import { fileProblem } from "../files.ts";
import type { Command } from "./command.ts";
import {
  callToolkit,
  nameOf,
  readTarget,
  type Target,
  targetUsage,
  withPlace,
  withStore,
} from "./target.ts";

export const importCommand: Command = {
  name: "import",
  summary: "Replace all data of a server or a data folder by an exported document",
  usage: `tock-contract import FILE [--url URL | --data DIR]\n\n${targetUsage}`,
  async run(argv, io) {
    const { target, positionals } = readTarget(argv, {}, 1);
    const [file = ""] = positionals;
    const rows = await imported(target, file);
    for (const [table, count] of rows) if (count > 0) io.stdout(`${table} ${count}\n`);
    io.stderr(`Imported ${file} into ${nameOf(target)}\n`);
    return 0;
  },
};

async function imported(target: Target, file: string): Promise<Iterable<[string, number]>> {
  const body = await readable(file);
  if ("folder" in target) {
    return withStore(target.folder, true, (store) => store.import(file).catch(explain));
  }
  const response = await callToolkit(target, "import", { method: "POST", body });
  const { rows } = (await response.json()) as { rows: Record<string, number> };
  return Object.entries(rows);
}

/** @throws Error naming a file that cannot be read */
async function readable(file: string): Promise<Blob> {
  try {
    if ((await stat(file)).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    await access(file, constants.R_OK);
    return await openAsBlob(file);
  } catch (error) {
    throw fileProblem(file, error);
  }
}

/** The messages that a server would return. */
function explain(error: unknown): never {
  if (!(error instanceof Problem)) throw error;
  const lines = error.errors.map(({ message, params }) => withPlace(message, params?.pointer));
  throw new Error(lines.join("\n"));
}
