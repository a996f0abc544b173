/** Settings in the form that the orchestrator reads. */

import type { components } from "../../../generated/orchestrator/types.ts";
import { secretFields } from "./secrets.ts";
import type {
  DocumentCompressor,
  EmbeddingModel,
  LanguageModel,
  Observability,
  VectorStore,
} from "./settings.ts";

type Wire = components["schemas"];

export const wireModel = (model: LanguageModel) => wired(model) as unknown as Wire["LLMSetting"];

export const wireEmbedding = (model: EmbeddingModel) =>
  wired(model) as unknown as Wire["EmbeddingSetting"];

export const wireStore = (store: VectorStore) =>
  wired(store) as unknown as Wire["VectorStoreSetting"];

export const wireCompressor = (compressor: DocumentCompressor) =>
  wired(compressor) as unknown as Wire["DocumentCompressorSetting"];

export const wireObservability = (observability: Observability) =>
  wired(observability) as unknown as Wire["ObservabilitySetting"];

/** Names in snake case, secrets as objects. */
function wired(setting: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(setting).map(([field, value]) => [
      field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      secretFields.has(field) ? { type: "Raw", secret: value } : value,
    ]),
  );
}

/** The secrets in a request to the orchestrator. */
export function secretsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("secret" in value && typeof value.secret === "string") return [value.secret];
  return Object.values(value).flatMap(secretsIn);
}
