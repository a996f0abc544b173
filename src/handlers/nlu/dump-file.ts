/** Dumps and dictionaries in uploaded files: read and validated in a child process, taken from it page by page. */

import type { components as AdminComponents } from "../../../generated/admin/types.ts";
import type { components } from "../../../generated/nlu/types.ts";
import type { Channel } from "../../children/channel.ts";
import { ChildCrashed, runInChild } from "../../children/run-in-child.ts";
import { type ErrorEntry, Problem, problem } from "../../contract/problem.ts";
import type { UploadedFile } from "../../contract/uploaded-file.ts";

type Schemas = components["schemas"];

/** The kinds of dumps, by the name of their schema. */
export interface Dumps {
  ApplicationDumpInput: Schemas["ApplicationDumpInput"];
  SentencesDumpInput: Schemas["SentencesDumpInput"];
  DictionaryDataInput: AdminComponents["schemas"]["DictionaryDataInput"];
  /** The file is the list itself. */
  LabelsFile: { labels: AdminComponents["schemas"]["LabelsFile"] };
}

/** The long list in each kind, and the schema of what is in it; `isWhole` when the file is nothing but the list. */
export const lists = {
  ApplicationDumpInput: { field: "sentences", schema: "ClassifiedSentenceInput" },
  SentencesDumpInput: { field: "sentences", schema: "SentenceDumpInput" },
  DictionaryDataInput: { field: "values", schema: "PredefinedValueInput" },
  LabelsFile: { field: "labels", schema: "I18nLabelInput", isWhole: true },
} as const satisfies Record<keyof Dumps, { field: string; schema: string; isWhole?: true }>;

type ListOf<Kind extends keyof Dumps> = (typeof lists)[Kind]["field"] & keyof Dumps[Kind];

/** A dump whose sentences (or values) come as they are asked for. */
export type ReadDump<Kind extends keyof Dumps> = Omit<Dumps[Kind], ListOf<Kind>> & {
  [Field in ListOf<Kind>]: AsyncIterable<
    Dumps[Kind][Field] extends readonly (infer Item)[] | undefined ? Item : never
  >;
};

/** What the child is told first; the blocks of the file follow, and an empty one at the end. */
export interface DumpOrder {
  kind: keyof Dumps;
  file: Pick<UploadedFile, "field" | "name">;
  /** Whether intents of sentences may lack their namespace. */
  bareIntents: boolean;
}

/** What the child is told; "next" asks for a page of the list. */
export type DumpRequest = DumpOrder | Uint8Array | "next";

/** What the child answers to the file. */
export type DumpAnswer = Refused | { dump: object };

/** Why the child does not take the file. */
export interface Refused {
  refused: readonly ErrorEntry[];
}

/** What the child sends: the answer, and then a page of the list for each "next", an empty one at the end. */
export type DumpMessage = DumpAnswer | unknown[];

const source = new URL("./dump-file-child.ts", import.meta.url);

/** Largest heap of the child, in megabytes: JSON of fifty million bytes takes up to ten times as much when it is read. */
const memory = 1_500;

/** Reads dumps out of files, in another process, so that a large one blocks no request. */
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
    const result = this.#turn.then(() => useChild({ kind, file, bareIntents }, signal, use));
    this.#turn = result.catch(() => {});
    return result;
  }
}

type DumpChannel = Channel<DumpRequest, DumpMessage>;

async function useChild<Kind extends keyof Dumps, Result>(
  { kind, file, bareIntents }: { kind: Kind; file: UploadedFile; bareIntents: boolean },
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
