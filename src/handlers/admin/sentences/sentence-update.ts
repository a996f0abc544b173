import type { components } from "../../../../generated/admin/types.ts";
import { readLocale } from "../../../nlu/locales.ts";
import type { SentenceKey } from "../../../store/sentences/sentence-id.ts";
import type { SentenceSelection } from "../../../studio/sentences/change-sentences.ts";
import type { TextKeys } from "../../../studio/sentences/hidden-texts.ts";
import { textOf } from "./qualified-sentence.ts";
import { readFilter, readSentencePage } from "./sentence-query.ts";

type UpdateQuery = components["schemas"]["UpdateSentencesQuery"];

/** The sentences of an update: a page of its search, or the listed ones. */
export async function readSelection(
  { searchQuery, selectedSentences }: UpdateQuery,
  applicationId: string,
  keys: TextKeys,
): Promise<SentenceSelection> {
  if (searchQuery) {
    const filter = readFilter(searchQuery, applicationId, "/searchQuery");
    return { filter, page: readSentencePage(searchQuery) };
  }
  const selected: SentenceKey[] = [];
  for (const sentence of selectedSentences) {
    // Sentences of other applications are omitted.
    if (sentence.applicationId !== applicationId) continue;
    const text = await textOf(sentence, keys);
    selected.push({ applicationId, language: readLocale(sentence.language), text });
  }
  return { keys: selected };
}
