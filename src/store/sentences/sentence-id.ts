import { createHash } from "node:crypto";
import type { Sentence } from "../../nlu/definitions.ts";

/** The key of a sentence (R065). */
export type SentenceKey = Pick<Sentence, "applicationId" | "language" | "text">;

/** A digest, because texts may have 50,000 characters. */
export function sentenceId({ applicationId, language, text }: SentenceKey): string {
  return createHash("sha256").update(`${applicationId}\n${language}\n${text}`).digest("hex");
}
