/** Answers from documents: the request to the orchestrator, and the use of its response (R118). */

import { languageName } from "../../nlu/languages.ts";
import { languageOf } from "../../nlu/locales.ts";
import type { Metric } from "../measures.ts";
import type { ActionReport, WebMessage } from "../types.ts";
import { documentSearch, indexName } from "./documents.ts";
import type { RagRequest, RagResponse } from "./orchestrator.ts";
import type { BusinessRules, Configurations, Observability, RagConfiguration } from "./settings.ts";
import { wireCompressor, wireEmbedding, wireModel, wireObservability, wireStore } from "./wire.ts";

/** Name of the story that answers from documents, in dialogs and figures. */
export const ragStoryId = "tock_rag_story";
/** Name of the story of messages that are not to be answered from documents, and their intent. */
export const excludedStoryId = "tock_ragexcluded_story";
export const excludedIntentName = "ragexcluded";

/** Settings of a bot's answers from documents. */
export interface RagSettings {
  rag: RagConfiguration;
  /** Only those that are enabled. */
  vectorStore?: Configurations["vectorStore"]["setting"] | undefined;
  documentCompressor?: Configurations["documentCompressor"]["setting"] | undefined;
  observability?: Observability | undefined;
  rules(): Promise<BusinessRules | undefined>;
}

/** The question. */
export interface RagQuestion {
  text: string;
  dialogId: string;
  userId: string;
  connectorType: string;
  language: string;
  /** The earlier actions of the dialog, oldest first. */
  history: readonly ActionReport[];
}

/** The trace of a generated text. */
export type Trace = NonNullable<ActionReport["metadata"]["observabilityInfo"]>;

/** Largest debug data of an answer that the dialog keeps, in characters of JSON. */
const largestDebug = 200_000;

/** Topics of an answer that are counted. */
const mostTopics = 20;

export async function ragRequest(
  { rag, vectorStore, documentCompressor, observability, rules }: RagSettings,
  { text, dialogId, userId, connectorType, language, history }: RagQuestion,
): Promise<RagRequest> {
  const { lexiconGroups = [], coveredTopics = [], excludedTopics = [] } = (await rules()) ?? {};
  const lexicon_groups = lexiconGroups.map(({ terms }) => terms);
  return {
    dialog: {
      dialog_id: dialogId,
      user_id: userId,
      history: chatOf(history, rag.maxMessagesFromHistory),
      tags: [`connector:${connectorType}`],
    },
    question_condensing_llm_setting: wireModel(rag.questionCondensingLlmSetting),
    question_condensing_prompt: { ...rag.questionCondensingPrompt, inputs: { lexicon_groups } },
    question_answering_llm_setting: wireModel(rag.questionAnsweringLlmSetting),
    question_answering_prompt: {
      ...rag.questionAnsweringPrompt,
      inputs: {
        question: text,
        locale: languageShown(language),
        covered_topics: coveredTopics,
        excluded_topics: excludedTopics,
        lexicon_groups,
        explainability: rag.explainabilityEnabled,
      },
    },
    embedding_question_em_setting: wireEmbedding(rag.emSetting),
    document_index_name: indexName(rag, rag.indexSessionId ?? "", vectorStore),
    document_search_params: documentSearch(rag, vectorStore),
    ...(documentCompressor && { compressor_setting: wireCompressor(documentCompressor) }),
    ...(vectorStore && { vector_store_setting: wireStore(vectorStore) }),
    ...(observability && { observability_setting: wireObservability(observability) }),
    documents_required: rag.documentsRequired,
  };
}

/**
 * The English name of the language of a locale (RAGAnswerHandler.kt); its code, if it has no name: `French`, `abcd`.
 */
function languageShown(locale: string): string {
  const language = languageOf(locale);
  return languageName(language) ?? language;
}

/** The last texts of a dialog. */
function chatOf(actions: readonly ActionReport[], count: number) {
  const messages = actions.flatMap(({ playerId, message }) => {
    if (message.eventType === "debug" || !("text" in message) || message.text == null) return [];
    const type = playerId.type === "user" ? ("HUMAN" as const) : ("AI" as const);
    return [{ text: message.text, type }];
  });
  return count > 0 ? messages.slice(-count) : [];
}

/** The text for the user; empty if the answer must not be shown. */
export function generatedText({ answer }: RagResponse): string {
  return (answer?.display_answer ?? true) ? (answer?.answer ?? "") : "";
}

/**
 * The passages that the answer cites.
 * @param withContent whether the user's page needs the text of the passages
 */
export function footnotesOf(
  { footnotes = [] }: RagResponse,
  withContent: boolean,
): NonNullable<WebMessage["footnotes"]> {
  return footnotes.map(({ identifier, title, url, content, score, metadata }) => ({
    identifier,
    title,
    ...(url == null ? {} : { url }),
    ...(withContent && content != null ? { content } : {}),
    ...(score == null ? {} : { score }),
    ...(metadata == null ? {} : { metadata }),
  }));
}

/** URL of the trace of the request. */
export function traceOf(
  { observability_info: info }: RagResponse,
  observability: Observability | undefined,
): Trace | undefined {
  if (!info) return undefined;
  const { trace_id: traceId, trace_name: traceName, trace_url: url } = info;
  const { publicUrl } = observability ?? {};
  const traceUrl =
    observability && publicUrl?.trim() ? url.replace(observability.url, () => publicUrl) : url;
  return { traceId, traceName, traceUrl };
}

/** The debug data stored in the dialog. */
export function debugOf({ debug, answer }: RagResponse): object | undefined {
  if (debug === undefined || debug === null) return undefined;
  const kept = typeof debug === "object" && !Array.isArray(debug) ? debug : { debug };
  if (JSON.stringify(kept).length <= largestDebug) return kept;
  return { answer: { status: answer?.status ?? null }, left: "The debug data are too large." };
}

/** The metrics of an answer. */
export function generatedMetrics({ answer }: RagResponse, trackedStoryId: string): Metric[] {
  const values = [
    ["rag_status", answer?.status],
    ["rag_topics", answer?.topic],
    ...(answer?.suggested_topics ?? []).map((topic) => ["rag_suggested_topics", topic]),
  ];
  return values.slice(0, mostTopics).flatMap(([indicatorName, tag]) =>
    indicatorName && tag
      ? [
          {
            type: "QUESTION_REPLIED" as const,
            emitterStoryId: ragStoryId,
            trackedStoryId,
            indicatorName,
            indicatorValueName: nameOf(tag),
          },
        ]
      : [],
  );
}

/** A value of an indicator: `Small talk` → `small_talk`. */
function nameOf(tag: string): string {
  const plain = tag.slice(0, 255).trim().toLowerCase();
  return plain.replace(/[^\p{L}\p{Nd}\s]/gu, "_").replace(/\s+/g, "_");
}
