/** The indicators that users do not create (PredefinedIndicators.kt:37, RAGAnswerHandler.kt:330). */

import { createHash } from "node:crypto";
import type { components } from "../../../generated/admin/types.ts";
import type { Store } from "../../store/store.ts";

type Predefined = components["schemas"]["PredefinedIndicator"];

/** Exists for all bots. */
const general: Predefined = {
  _id: "000000000000000000000a01",
  type: "PREDEFINED",
  name: "rag",
  label: "GEN AI",
  description: "Predefined indicator for the RAG Story.",
  namespace: "",
  botId: "",
  dimensions: ["Gen AI"],
  values: [
    { name: "success", label: "SUCCESS" },
    { name: "failure", label: "FAILURE" },
    { name: "no answer", label: "NO ANSWER" },
  ],
  isCustom: false,
};

/** Metrics of answers from documents, by name. */
const ofAnswers = new Map([
  ["rag_status", "RAG Status"],
  ["rag_topics", "RAG Topics"],
  ["rag_suggested_topics", "RAG Suggested Topics"],
]);

/** The indicators of a bot's answers from documents, and the one of all bots. */
export async function predefinedIndicators(
  { metrics }: Pick<Store, "metrics">,
  bot: { namespace: string; botId: string },
): Promise<Predefined[]> {
  const measured: Predefined[] = [];
  for (const [name, label] of ofAnswers) {
    const values = await metrics.valuesOf(bot, name);
    if (values.length === 0) continue;
    measured.push({
      _id: idOf([bot.namespace, bot.botId, name]),
      type: "PREDEFINED",
      name,
      label,
      ...bot,
      dimensions: ["RAG"],
      values: values.map((value) => ({ name: value, label: labelOf(value) })),
      isCustom: false,
    });
  }
  return [...measured, general];
}

/** A reproducible id for an indicator. */
function idOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);
}

/** `found_in_context` is displayed as “Found in context”. */
function labelOf(name: string): string {
  const words = name.replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
