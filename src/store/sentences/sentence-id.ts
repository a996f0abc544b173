import { createHash } from "node:crypto";
import type { Sentence } from "../../nlu/definitions.ts";

/** The key of a sentence (R065). */
export type SentenceKey = Pick<Sentence, "applicationId" | "language" | "text">;

/** Characters of the text in an id. */
const shown = 40;

/** Characters of the digest in base64: 132 bits. */
const digestLength = 22;

/**
 * The beginning of the text, so that similar sentences are stored next to each other, and a digest, because texts may
 * have 50,000 characters.
 */
export function sentenceId({ applicationId, language, text }: SentenceKey): string {
  const digest = createHash("sha256").update(`${applicationId}\n${language}\n${text}`);
  const end = digest.digest("base64url").slice(0, digestLength);
  return `${applicationId} ${language} ${text.slice(0, shown).toWellFormed()} ${end}`;
}
