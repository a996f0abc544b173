/** Dumps and dictionaries in uploaded files: read and judged in a worker, taken from it page by page. */

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { components as AdminComponents } from "../../../generated/admin/types.ts";
import type { components } from "../../../generated/nlu/types.ts";
import { type ErrorEntry, Problem, problem } from "../../contract/problem.ts";
import type { UploadedFile } from "../../contract/uploaded-file.ts";

type Schemas = components["schemas"];

/** The kinds of dumps, by the name of their schema. */
export interface Dumps {
  ApplicationDumpInput: Schemas["ApplicationDumpInput"];
  SentencesDumpInput: Schemas["SentencesDumpInput"];
  DictionaryDataInput: AdminComponents["schemas"]["DictionaryDataInput"];
}

/** The long list in each kind, and the schema of what is in it. */
export const lists = {
  ApplicationDumpInput: { field: "sentences", schema: "ClassifiedSentenceInput" },
  SentencesDumpInput: { field: "sentences", schema: "SentenceDumpInput" },
  DictionaryDataInput: { field: "values", schema: "PredefinedValueInput" },
} as const satisfies Record<keyof Dumps, { field: string; schema: string }>;

type ListOf<Kind extends keyof Dumps> = (typeof lists)[Kind]["field"] & keyof Dumps[Kind];

/** A dump whose sentences (or values) come as they are asked for. */
export type ReadDump<Kind extends keyof Dumps> = Omit<Dumps[Kind], ListOf<Kind>> & {
  [Field in ListOf<Kind>]: AsyncIterable<
    Dumps[Kind][Field] extends readonly (infer Item)[] | undefined ? Item : never
  >;
};

/** What the worker is given. */
export interface WorkerInput {
  kind: keyof Dumps;
  file: UploadedFile;
  /** Whether intents of sentences may lack their namespace. */
  bareIntents: boolean;
}

/** What it says first; then it answers each "next" with a page of the list, an empty one at the end. */
export type WorkerAnswer =
  | { refused: { status: number; errors: readonly ErrorEntry[] } }
  | { dump: object };

/** The worker has the ending of this file: `.ts` from the sources, `.js` when compiled. */
const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
const workerFile = new URL(`./dump-file-worker.${ending}`, import.meta.url);

/** Memory of a worker, in megabytes: JSON of fifty million bytes takes up to ten times as much when it is read. */
const memory = 1_500;

/** Reads dumps out of files, in another thread, so that nobody waits for a large one. */
export class DumpFiles {
  /** One file is read at a time: each takes a processor and much memory. */
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * @param use gets the dump, and its list as long as it runs
   * @param bareIntents whether intents of sentences may lack their namespace
   * @throws Problem 400 when the file does not hold such a dump, with each violation; 413 when it takes too much memory
   */
  read<Kind extends keyof Dumps, Result>(
    kind: Kind,
    file: UploadedFile,
    signal: AbortSignal,
    use: (dump: ReadDump<Kind>) => Promise<Result>,
    bareIntents = false,
  ): Promise<Result> {
    const input = { kind, file, bareIntents };
    const result = this.#turn.then(() => useWorker(input, signal, use));
    this.#turn = result.catch(() => {});
    return result;
  }
}

async function useWorker<Kind extends keyof Dumps, Result>(
  workerData: WorkerInput & { kind: Kind },
  signal: AbortSignal,
  use: (dump: ReadDump<Kind>) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  const { kind, file } = workerData;
  const worker = new Worker(workerFile, {
    workerData,
    transferList: file.blocks.map(({ buffer }) => buffer),
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  try {
    const answer = await hear<WorkerAnswer>(worker, signal);
    if ("refused" in answer) throw new Problem(answer.refused.status, answer.refused.errors);
    const list = { [lists[kind].field]: pagesOf(worker, signal) };
    return await use({ ...answer.dump, ...list } as unknown as ReadDump<Kind>);
  } catch (error) {
    throw (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch(file) : error;
  } finally {
    await worker.terminate();
  }
}

async function* pagesOf(worker: Worker, signal: AbortSignal): AsyncGenerator<unknown> {
  for (;;) {
    worker.postMessage("next");
    const page = await hear<unknown[]>(worker, signal);
    if (page.length === 0) return;
    yield* page;
  }
}

async function hear<Message>(worker: Worker, signal: AbortSignal): Promise<Message> {
  const [message] = (await once(worker, "message", { signal })) as [Message];
  return message;
}

function tooMuch({ field, name }: UploadedFile): Problem {
  return problem(
    413,
    "body-too-large",
    `The file "${name}" takes more than ${memory} megabytes of memory when it is read: divide it.`,
    { location: "body", pointer: `/${field}`, expected: "a file with fewer values" },
  );
}
