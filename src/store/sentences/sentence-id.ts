import { createHash } from "node:crypto";
import type { Sentence } from "../../nlu/definitions.ts";

/** What makes a sentence the same sentence (R065). */
export type SentenceKey = Pick<Sentence, "applicationId" | "language" | "text">;

/** A digest, because texts may be 50,000 characters long. */
export function sentenceId({ applicationId, language, text }: SentenceKey): string {
  return createHash("sha256").update(`${applicationId}\n${language}\n${text}`).digest("hex");
}
