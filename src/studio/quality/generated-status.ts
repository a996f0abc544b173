import type { ActionReport } from "../../bot/types.ts";
import { own } from "../../own.ts";

/** What an orchestrator says of an answer that it has generated. */
export const generatedStatuses = [
  "found_in_context",
  "not_found_in_context",
  "small_talk",
  "out_of_scope",
  "human_escalation",
  "injection_attempt",
  "technical_error",
] as const;

/** How deep the status may be in what is noted of an answer. */
const deepest = 5;

/**
 * The status of a generated answer.
 * @returns `null` for an answer that was not generated, `undefined` for one whose status is not known
 */
export function generatedStatus({ metadata, ragDebug }: ActionReport): string | null | undefined {
  if (!metadata.isGenAiRagAnswer) return null;
  const status = statusIn(ragDebug, deepest)?.toLowerCase();
  return generatedStatuses.find((known) => known === status);
}

/** Why an answer could not be generated, as far as it is noted; else what the user reads. */
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
