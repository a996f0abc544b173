/** The kinds of dumps in uploaded files, and what a process that reads them is told and answers. */

import type { components as AdminComponents } from "../../../generated/admin/types.ts";
import type { components } from "../../../generated/nlu/types.ts";
import type { ErrorEntry } from "../../contract/problem.ts";
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
