/** The indexes of documents in vector databases. */

import type { components } from "../../../generated/orchestrator/types.ts";
import type { RagConfiguration, VectorStore } from "./settings.ts";

type DocumentSearch = components["schemas"]["DocumentSearch"];

/** The database of an orchestrator without its own setting, as in Tock. */
const defaultProvider = "PGVector";

const removed = new Set([",", ":", '"', "*", "+", "/", "\\", "|", "?", "#", ">", "<"]);

/** Name of the index with the documents of one indexing session. */
export function indexName(
  { namespace, botId }: Pick<RagConfiguration, "namespace" | "botId">,
  indexSessionId: string,
  store: VectorStore | undefined,
): string {
  const name = `ns-${namespace}-bot-${botId}-session-${indexSessionId}`.toLowerCase();
  if ((store?.provider ?? defaultProvider) === "PGVector") return name.replace(/[^a-z0-9_]/g, "_");
  const kept = [...name.replace(/[_ ]/g, "-")].filter((character) => !removed.has(character));
  return kept.join("");
}

/** How documents are searched: OpenSearch knows the semantic search only. */
export function documentSearch(
  { maxDocumentsRetrieved: k, documentSearchType }: RagConfiguration,
  store: VectorStore | undefined,
): DocumentSearch {
  const provider = store?.provider ?? defaultProvider;
  const search_type = provider === "OpenSearch" ? "SIMILARITY_SEARCH" : documentSearchType;
  return { k, search_type, provider };
}
