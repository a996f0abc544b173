import type { Dictionary, Sentence } from "../../nlu/definitions.ts";
import { normaliseText } from "../../nlu/text/comparing.ts";
import { type ModelConfiguration, modelConfigurationId } from "../model-configurations.ts";
import type { ParseCount } from "../parse-log.ts";
import { sentenceId } from "../sentences.ts";
import type { Row } from "./tables.ts";

/** Columns that are made of the document by more than copying: whoever edits a document by hand cannot make them. */
const rules: ReadonlyMap<string, (document: never) => Row> = new Map<
  string,
  (document: never) => Row
>([
  [
    "sentences",
    (sentence: Sentence) => ({
      id: sentenceId(sentence),
      normalisedText: normaliseText(sentence.text),
      intentId: sentence.classification.intentId,
    }),
  ],
  ["parseCounts", (count: ParseCount) => ({ id: sentenceId(count) })],
  [
    "modelConfigurations",
    (document: ModelConfiguration) => ({ id: modelConfigurationId(document) }),
  ],
  [
    "dictionaries",
    ({ namespace, entityName }: Dictionary) => ({ id: `${namespace}:${entityName}` }),
  ],
]);

/** A row that has been judged, with these columns made anew. */
export function withDerived(table: string, row: Row): Row {
  const derive = rules.get(table);
  return derive ? { ...row, ...derive(row.document as never) } : row;
}
