/** Rules of single sentences: qualification by a user. */

import { problem } from "../../contract/problem.ts";
import { type Application, type Sentence, unknownIntent } from "../../nlu/definitions.ts";
import { typesOf } from "../../nlu/masking.ts";
import type { Store } from "../../store/store.ts";
import { DefinitionViolations } from "../understanding/definition-violations.ts";
import { checkUsable } from "../understanding/usable-entity-types.ts";

/** Dependencies of these rules. */
type Ports = Pick<
  Store,
  "applications" | "intents" | "entityTypes" | "sentences" | "clock" | "write"
>;

/** A sentence that a user has qualified. */
export type QualifiedSentence = Omit<Sentence, "updateDate" | "qualifier">;

/**
 * Saves a qualified sentence; counts that were added meanwhile are kept.
 * @param qualifier login of the user
 * @throws Problem 400 for an intent that the application does not have and for entities outside the text, 401 for
 * entity types of another namespace
 */
export async function saveSentence(
  ports: Ports,
  application: Application,
  sentence: QualifiedSentence,
  qualifier: string,
): Promise<void> {
  const { text, classification } = sentence;
  checkIntent(classification.intentId, application);
  const violations = new DefinitionViolations();
  violations.checkEntities(text, classification.entities, "/classification/entities", "type");
  violations.refuse();
  await checkUsable(ports, application, typesOf(classification.entities));
  await ports.write(() => keepQualified(ports, sentence, qualifier));
}

/** Saves a qualified sentence and keeps its counts. Call it in a transaction. */
export async function keepQualified(
  ports: Pick<Store, "clock"> & { sentences: Pick<Store["sentences"], "get" | "save"> },
  sentence: QualifiedSentence,
  qualifier: string,
): Promise<void> {
  const before = await ports.sentences.get(sentence);
  await ports.sentences.save({
    ...withCounts(sentence, before),
    updateDate: ports.clock.now().toISOString(),
    qualifier,
  });
}

function checkIntent(intentId: string, { intents, name }: Application): void {
  if (intentId === unknownIntent || intents.includes(intentId)) return;
  throw problem(
    "unknown-intent.application",
    { id: intentId, application: name },
    {
      pointer: "/classification/intentId",
      expected: `the id of an intent of the application, or ${unknownIntent}`,
    },
  );
}

/** Counts never decrease: the sentence may have been read before they were increased. */
export function withCounts<One extends QualifiedSentence>(
  sentence: One,
  before: Sentence | undefined,
): One {
  if (!before) return sentence;
  const lastUsage = [before.lastUsage, sentence.lastUsage]
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);
  return {
    ...sentence,
    usageCount: Math.max(before.usageCount, sentence.usageCount),
    unknownCount: Math.max(before.unknownCount, sentence.unknownCount),
    ...(lastUsage === undefined ? {} : { lastUsage }),
    ...(before.configuration === undefined ? {} : { configuration: before.configuration }),
  };
}
