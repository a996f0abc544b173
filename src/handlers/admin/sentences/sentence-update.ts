import type { components } from "../../../../generated/admin/types.ts";
import { type Application, type Intent, unknownIntent } from "../../../nlu/definitions.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { sentenceId } from "../../../store/sentences/sentence-id.ts";
import type { Store } from "../../../store/store.ts";
import {
  changeSentences,
  type SentenceChange,
} from "../../../studio/sentences/change-sentences.ts";
import type { TextKeys } from "../../../studio/sentences/hidden-texts.ts";
import { DefinitionViolations } from "../../../studio/understanding/definition-violations.ts";
import { readEntityDefinition } from "../../../studio/understanding/entity-definition.ts";
import { checkUsable } from "../../../studio/understanding/usable-entity-types.ts";
import { textOf } from "./qualified-sentence.ts";
import { readFilter, readPage, readStatus } from "./sentence-query.ts";

type UpdateQuery = components["schemas"]["UpdateSentencesQuery"];

/**
 * Does the one thing that a query asks for with the sentences that it means (R069).
 * @returns how many sentences there were
 */
export async function updateSentences(
  store: Store,
  body: UpdateQuery,
  application: Application,
  keys: TextKeys,
  signal: AbortSignal,
): Promise<number> {
  const selected = await selectedIds(body, application._id, keys);
  const filter = body.searchQuery
    ? readFilter(body.searchQuery, application._id, "/searchQuery")
    : null;
  await store.flush();
  return store.write(async () => {
    const change = await readChange(store, body, application);
    if (!change) return 0;
    const ids =
      filter && body.searchQuery
        ? (await store.sentences.search(filter, readPage(body.searchQuery), signal)).ids
        : selected;
    return changeSentences(store, application, store.sentences.byIds(ids), change);
  });
}

/** The listed sentences of this application, each once; those of others are none of its business. */
async function selectedIds(
  { selectedSentences }: UpdateQuery,
  applicationId: string,
  keys: TextKeys,
): Promise<string[]> {
  const ids = new Set<string>();
  for (const sentence of selectedSentences) {
    if (sentence.applicationId !== applicationId) continue;
    const text = await textOf(sentence, keys);
    ids.add(sentenceId({ applicationId, language: readLocale(sentence.language), text }));
  }
  return [...ids];
}

/**
 * The first thing that can be done: a new intent, another entity, a new status.
 * @returns `null` when there is none
 * @throws Problem 400 for an entity that cannot be, 401 for one of another namespace
 */
async function readChange(
  store: Store,
  { newIntentId, oldEntity, newEntity, newStatus }: UpdateQuery,
  application: Application,
): Promise<SentenceChange | null> {
  const intents = await intentsOf(store, application);
  if (newIntentId === unknownIntent) return { intentId: unknownIntent, intents };
  const intent = newIntentId == null ? undefined : intents.get(newIntentId);
  if (intent) return { intentId: intent._id, intents };
  if (oldEntity && newEntity) {
    const entity = readEntityDefinition(newEntity);
    const violations = new DefinitionViolations();
    violations.checkQualified(entity.entityTypeName, "/newEntity/entityTypeName");
    violations.checkRole(entity.role, "/newEntity/role");
    violations.refuse();
    await checkUsable(store, application, [entity.entityTypeName]);
    if (!(await store.entityTypes.byName(entity.entityTypeName))) return null;
    return { oldEntity: readEntityDefinition(oldEntity), newEntity: entity, intents };
  }
  return newStatus == null ? null : { status: readStatus(newStatus) };
}

async function intentsOf(store: Store, application: Application): Promise<Map<string, Intent>> {
  const intents = await store.intents.byIds(application.intents);
  return new Map(intents.map((intent) => [intent._id, intent]));
}
