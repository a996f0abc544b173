import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { writingProblem } from "../files.ts";
import { visibleLines } from "../visible.ts";
import type { Command } from "./command.ts";
import { callToolkit, readTarget, type Target, targetUsage, withStore } from "./target.ts";

export const exportCommand: Command = {
  name: "export",
  summary: "Write all data of a server or a data folder as one JSON document",
  usage: `tock-contract export [--url URL | --data DIR] [--out FILE] [--secrets]

${targetUsage}
  --out FILE  output file (standard output)
  --secrets   include keys, passwords and tokens; protect the file`,
  async run(argv, io) {
    const { target, values } = readTarget(argv, {
      out: { type: "string" },
      secrets: { type: "boolean", default: false },
    });
    const { out, secrets } = values as { out?: string; secrets: boolean };
    await exported(target, secrets, (texts) =>
      out === undefined ? io.write(visibleTexts(texts)) : writeWhole(texts, out),
    );
    if (out !== undefined) io.stderr(`Exported to ${out}\n`);
    return 0;
  },
};

async function exported(
  target: Target,
  secrets: boolean,
  take: (texts: AsyncIterable<string>) => Promise<void>,
): Promise<void> {
  if ("folder" in target) {
    await withStore(target.folder, false, (store) => take(store.export(secrets)));
    return;
  }
  const response = await callToolkit(target, `export?secrets=${secrets}`, { method: "GET" });
  await take(Readable.fromWeb(response.body as ReadableStream).setEncoding("utf8"));
}

/** JSON of the same value without control characters for the terminal. */
async function* visibleTexts(texts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of texts) yield visibleLines(text);
}

/** Writes to a temporary name first, so that an incomplete file never has the requested name. */
async function writeWhole(texts: AsyncIterable<string>, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    const handle = await open(part, "w", 0o600).catch((error: unknown) => {
      throw writingProblem(file, error);
    });
    await pipeline(texts, handle.createWriteStream()).catch((error: unknown) => {
      throw isFileError(error) ? writingProblem(file, error) : error;
    });
    await rename(part, file).catch((error: unknown) => {
      throw writingProblem(file, error);
    });
  } finally {
    await rm(part, { force: true });
  }
}

/** Whether writing failed, and not reading the source. */
function isFileError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall === "write";
}
