/**
 * Dumps and dictionaries in uploaded files: read and validated in a child process, and received from it page by page.
 */

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
  /** The file itself is the list. */
  LabelsFile: { labels: AdminComponents["schemas"]["LabelsFile"] };
}

/** The long list of each kind, and the schema of its elements; `isWhole` if the file itself is the list. */
export const lists = {
  ApplicationDumpInput: { field: "sentences", schema: "ClassifiedSentenceInput" },
  SentencesDumpInput: { field: "sentences", schema: "SentenceDumpInput" },
  DictionaryDataInput: { field: "values", schema: "PredefinedValueInput" },
  LabelsFile: { field: "labels", schema: "I18nLabelInput", isWhole: true },
} as const satisfies Record<keyof Dumps, { field: string; schema: string; isWhole?: true }>;

type ListOf<Kind extends keyof Dumps> = (typeof lists)[Kind]["field"] & keyof Dumps[Kind];

/** A dump whose sentences (or values) are read on demand. */
export type ReadDump<Kind extends keyof Dumps> = Omit<Dumps[Kind], ListOf<Kind>> & {
  [Field in ListOf<Kind>]: AsyncIterable<
    Dumps[Kind][Field] extends readonly (infer Item)[] | undefined ? Item : never
  >;
};

/** First message to the child; the blocks of the file follow, then an empty one. */
export interface DumpOrder {
  kind: keyof Dumps;
  file: Pick<UploadedFile, "field" | "name">;
  /** Whether intents of sentences may lack their namespace. */
  bareIntents: boolean;
}

/** Further messages to the child; "next" requests a page of the list. */
export type DumpRequest = DumpOrder | Uint8Array | "next";

/** The child's response to the file. */
export type DumpAnswer = Refused | { dump: object };

/** Error of the file. */
export interface Refused {
  refused: readonly ErrorEntry[];
}

/** Messages of the child: the response, then a page of the list for each "next", an empty one at the end. */
export type DumpMessage = DumpAnswer | unknown[];

const source = new URL("./dump-file-child.ts", import.meta.url);

/** Maximum heap of the child, in megabytes: parsed JSON of fifty million bytes may take ten times as much. */
const memory = 1_500;

/** Reads dumps from files in another process, so that a large one does not block requests. */
export class DumpFiles {
  /** Files are read one at a time: each uses a processor and much memory. */
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
