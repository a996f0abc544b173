/** The kinds of dumps in uploaded files, and the messages to and from the process that reads them. */

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

/** A dump whose sentences (or values) are read on request. */
export type ReadDump<Kind extends keyof Dumps> = Omit<Dumps[Kind], ListOf<Kind>> & {
  [Field in ListOf<Kind>]: AsyncIterable<
    Dumps[Kind][Field] extends readonly (infer Item)[] | undefined ? Item : never
  >;
};

/** The first message to the child; the blocks of the file follow, and an empty one at the end. */
export interface DumpOrder {
  kind: keyof Dumps;
  file: Pick<UploadedFile, "field" | "name">;
  /** Whether intents of sentences may lack their namespace. */
  bareIntents: boolean;
}

/** Messages to the child; "next" requests a page of the list. */
export type DumpRequest = DumpOrder | Uint8Array | "next";

/** The child's response to the file. */
export type DumpAnswer = Refused | { dump: object };

/** The reason why the child refuses the file. */
export interface Refused {
  refused: readonly ErrorEntry[];
}

/** Messages of the child: the response, and then a page of the list for each "next", an empty one at the end. */
export type DumpMessage = DumpAnswer | unknown[];
