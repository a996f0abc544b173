/** Dumps and dictionaries in uploaded files: read and validated, large ones in a child process, page by page. */

import type { Channel } from "../../children/channel.ts";
import { ChildCrashed, runInChild } from "../../children/run-in-child.ts";
import { Problem, problem } from "../../contract/problem.ts";
import type { UploadedFile } from "../../contract/uploaded-file.ts";
import {
  type DumpAnswer,
  type DumpMessage,
  type DumpOrder,
  type DumpRequest,
  type Dumps,
  lists,
  type ReadDump,
} from "./dump-kinds.ts";
import { type DumpInParts, readOrRefuse } from "./dump-reading.ts";

const source = new URL("./dump-file-child.ts", import.meta.url);

/** Maximum heap of the child, in megabytes: parsed JSON of fifty million bytes may take ten times as much. */
const memory = 1_500;

/** Largest file in bytes that is read in this process: starting another one would take longer. */
const smallest = 32_768;

/** Reads dumps out of files; large ones in another process, so that they block no request. */
export class DumpFiles {
  /** Files are read one at a time: a large one uses much memory, and an import must not be overtaken by another. */
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * @param use gets the dump; its list can be read until `use` ends
   * @param bareIntents whether intents of sentences may lack their namespace
   * @throws Problem 400 with each violation if the file is not a valid dump; 413 if it takes too much memory
   */
  read<Kind extends keyof Dumps, Result>(
    kind: Kind,
    file: UploadedFile,
    signal: AbortSignal,
    use: (dump: ReadDump<Kind>) => Promise<Result>,
    bareIntents = false,
  ): Promise<Result> {
    const asked = { kind, file, bareIntents };
    const size = file.blocks.reduce((sum, { length }) => sum + length, 0);
    const result = this.#turn.then(() =>
      size <= smallest ? useHere(asked, use) : useChild(asked, signal, use),
    );
    this.#turn = result.catch(() => {});
    return result;
  }
}

interface Asked<Kind extends keyof Dumps> {
  kind: Kind;
  file: UploadedFile;
  bareIntents: boolean;
}

async function useHere<Kind extends keyof Dumps, Result>(
  { kind, file: { field, name, blocks }, bareIntents }: Asked<Kind>,
  use: (dump: ReadDump<Kind>) => Promise<Result>,
): Promise<Result> {
  const order: DumpOrder = { kind, file: { field, name }, bareIntents };
  const answer = readOrRefuse(order, Buffer.concat(blocks));
  if ("refused" in answer) throw new Problem(answer.refused);
  const list = { [lists[kind].field]: elementsOf(answer) };
  return use({ ...answer.dump, ...list } as unknown as ReadDump<Kind>);
}

async function* elementsOf({ list }: DumpInParts): AsyncGenerator<unknown> {
  for (const [element] of list ?? []) yield element;
}

type DumpChannel = Channel<DumpRequest, DumpMessage>;

async function useChild<Kind extends keyof Dumps, Result>(
  { kind, file, bareIntents }: Asked<Kind>,
  signal: AbortSignal,
  use: (dump: ReadDump<Kind>) => Promise<Result>,
): Promise<Result> {
  const { field, name, blocks } = file;
  const read = async (channel: DumpChannel): Promise<Result> => {
    await channel.send({ kind, file: { field, name }, bareIntents });
    for (const block of blocks) await channel.send(block);
    await channel.send(new Uint8Array());
    const answer = (await channel.receive()) as DumpAnswer;
    if ("refused" in answer) throw new Problem(answer.refused);
    const list = { [lists[kind].field]: pagesOf(channel) };
    return use({ ...answer.dump, ...list } as unknown as ReadDump<Kind>);
  };
  try {
    return await runInChild(source, { name: "import", memory, signal }, read);
  } catch (error) {
    throw error instanceof ChildCrashed && error.isOutOfMemory ? tooMuch(file) : error;
  }
}

async function* pagesOf(channel: DumpChannel): AsyncGenerator<unknown> {
  for (;;) {
    await channel.send("next");
    const page = (await channel.receive()) as unknown[];
    if (page.length === 0) return;
    yield* page;
  }
}

function tooMuch({ field, name }: UploadedFile): Problem {
  return problem(
    "body-too-large.file",
    { file: name, limit: memory },
    { pointer: `/${field}`, expected: "a file with fewer values" },
  );
}
