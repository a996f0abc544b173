import type { ActionReport } from "../../bot/types.ts";
import { own } from "../../own.ts";

/** Status of a generated answer, from the orchestrator. */
export const generatedStatuses = [
  "found_in_context",
  "not_found_in_context",
  "small_talk",
  "out_of_scope",
  "human_escalation",
  "injection_attempt",
  "technical_error",
] as const;

/** Maximum nesting of the status in the stored data of an answer. */
const deepest = 5;

/**
 * The status of a generated answer.
 * @returns `null` for an answer that was not generated, `undefined` if the status is unknown
 */
export function generatedStatus({ metadata, ragDebug }: ActionReport): string | null | undefined {
  if (!metadata.isGenAiRagAnswer) return null;
  const status = statusIn(ragDebug, deepest)?.toLowerCase();
  return generatedStatuses.find((known) => known === status);
}

/** Reason why an answer could not be generated, if stored; else the text for the user. */
export function failureOf({ ragDebug, message }: ActionReport): string {
  const { error } = (ragDebug ?? {}) as { error?: { errorMessage?: unknown } | null };
  if (typeof error?.errorMessage === "string") return error.errorMessage;
  return ("text" in message ? message.text : undefined) ?? "the reason is not known";
}

function statusIn(value: unknown, depth: number): string | undefined {
  if (typeof value !== "object" || value === null || depth === 0) return undefined;
  const status = own(value as Record<string, unknown>, "status");
  if (typeof status === "string") return status;
  return statusIn(own(value as Record<string, unknown>, "answer"), depth - 1);
}
