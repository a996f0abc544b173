/** Rules of changes to many sentences at once (R069, R070). */

import { problem } from "../../contract/problem.ts";
import {
  type Application,
  type EntityDefinition,
  type Intent,
  type Sentence,
  type SentenceStatus,
  unknownIntent,
} from "../../nlu/definitions.ts";
import type { Page } from "../../paging.ts";
import type { SentenceFilter } from "../../store/sentences/sentence-filter.ts";
import type { SentenceKey } from "../../store/sentences/sentence-id.ts";
import type { SentenceSort } from "../../store/sentences/sentence-order.ts";
import type { Store } from "../../store/store.ts";
import { DefinitionViolations } from "../understanding/definition-violations.ts";
import {
  type EntityDefinitionInput,
  readEntityDefinition,
} from "../understanding/entity-definition.ts";
import { checkUsable } from "../understanding/usable-entity-types.ts";
import { letOthersWork } from "./pace.ts";

/** Dependencies of these rules. */
type Ports = Pick<Store, "intents" | "entityTypes" | "sentences" | "clock" | "write">;

/** The sentences to change: listed ones, or a page of a search. */
export type SentenceSelection =
  | { keys: readonly SentenceKey[] }
  | { filter: SentenceFilter; page: Page & { sort: SentenceSort[] } };

/** The requested changes; only the first possible one is applied. */
export interface SentenceWishes {
  newIntentId?: string | null;
  oldEntity?: EntityDefinitionInput | null;
  newEntity?: EntityDefinitionInput | null;
  newStatus?: SentenceStatus | null;
}

/**
 * Applies one change to sentences: a new intent, another entity or a new status. The intents get the entities that
 * their sentences require.
 * @returns the number of sentences, including unchanged ones
 * @throws Problem 400 for an invalid entity, 401 for one of another namespace and if an intent of another namespace
 * would have to get entities
 */
export async function updateSentences(
  ports: Ports,
  application: Application,
  selection: SentenceSelection,
  wishes: SentenceWishes,
  signal: AbortSignal,
): Promise<number> {
  return ports.write(async () => {
    const change = await readChange(ports, application, wishes);
    if (!change) return 0;
    const pages =
      "keys" in selection
        ? ports.sentences.byKeys(selection.keys)
        : ports.sentences.byIds(
            (await ports.sentences.search(selection.filter, selection.page, signal)).ids,
          );
    return changeSentences(ports, application, pages, change);
  });
}

type Entity = Pick<EntityDefinition, "entityTypeName" | "role">;

/** The change to apply. */
type SentenceChange =
  | { intentId: string; intents: Intents }
  | { oldEntity: Entity; newEntity: EntityDefinition; intents: Intents }
  | { status: SentenceStatus };

/** The intents of the application, by id. */
type Intents = ReadonlyMap<string, Intent>;

/**
 * The first possible change: a new intent, another entity, a new status.
 * @returns `null` without a change
 * @throws Problem 400 for an invalid entity, 401 for one of another namespace
 */
async function readChange(
  ports: Pick<Ports, "intents" | "entityTypes">,
  application: Application,
  { newIntentId, oldEntity, newEntity, newStatus }: SentenceWishes,
): Promise<SentenceChange | null> {
  const intents = await intentsOf(ports, application);
  if (newIntentId === unknownIntent) return { intentId: unknownIntent, intents };
  const intent = newIntentId == null ? undefined : intents.get(newIntentId);
  if (intent) return { intentId: intent._id, intents };
  if (oldEntity && newEntity) {
    const entity = readEntityDefinition(newEntity);
    const violations = new DefinitionViolations();
    violations.checkQualified(entity.entityTypeName, "/newEntity/entityTypeName");
    violations.checkRole(entity.role, "/newEntity/role");
    violations.refuse();
    await checkUsable(ports, application, [entity.entityTypeName]);
    if (!(await ports.entityTypes.byName(entity.entityTypeName))) return null;
    return { oldEntity: readEntityDefinition(oldEntity), newEntity: entity, intents };
  }
  return newStatus == null ? null : { status: newStatus };
}

async function intentsOf(
  ports: Pick<Ports, "intents">,
  application: Application,
): Promise<Map<string, Intent>> {
  const intents = await ports.intents.byIds(application.intents);
  return new Map(intents.map((intent) => [intent._id, intent]));
}

async function changeSentences(
  ports: Ports,
  application: Application,
  pages: AsyncIterable<readonly Sentence[]>,
  change: SentenceChange,
): Promise<number> {
  const needed = new Map<string, Map<string, EntityDefinition>>();
  let count = 0;
  for await (const page of pages) {
    for (const sentence of page) {
      await letOthersWork(count++);
      const changed = changedSentence(sentence, change);
      if (!changed) continue;
      const { intentId } = changed.classification;
      const known = needed.get(intentId) ?? new Map<string, EntityDefinition>();
      for (const entity of neededBy(changed, change)) {
        known.set(JSON.stringify([entity.entityTypeName, entity.role]), entity);
      }
      needed.set(intentId, known);
      await ports.sentences.save({ ...changed, updateDate: ports.clock.now().toISOString() });
    }
  }
  for (const [intentId, entities] of needed) {
    if ("intents" in change) {
      await addEntities(ports, application, change.intents.get(intentId), [...entities.values()]);
    }
  }
  return count;
}

/** The changed sentence, or `null` if nothing changes. The unknown intent has no entities. */
function changedSentence(sentence: Sentence, change: SentenceChange): Sentence | null {
  const { classification, status } = sentence;
  if ("status" in change) {
    return status === change.status ? null : { ...sentence, status: change.status };
  }
  if ("intentId" in change) {
    const { intentId, intents } = change;
    if (classification.intentId === intentId) return null;
    const entities = intents.has(intentId) ? classification.entities : [];
    return { ...sentence, classification: { intentId, entities } };
  }
  const { oldEntity, newEntity } = change;
  const isOld = ({ type, role }: { type: string; role: string }) =>
    type === oldEntity.entityTypeName && role === oldEntity.role;
  if (!classification.entities.some(isOld)) return null;
  const { entityTypeName: type, role } = newEntity;
  const entities = classification.entities.map((entity) =>
    isOld(entity) ? { ...entity, type, role } : entity,
  );
  return { ...sentence, classification: { ...classification, entities } };
}

/** Entities that the intent of a changed sentence must have. */
function neededBy({ classification }: Sentence, change: SentenceChange): EntityDefinition[] {
  if ("status" in change) return [];
  if ("newEntity" in change) return [change.newEntity];
  return classification.entities.map(({ type, role }) => ({
    entityTypeName: type,
    role,
    atStartOfDay: null,
  }));
}

async function addEntities(
  ports: Pick<Ports, "intents">,
  { namespace }: Application,
  intent: Intent | undefined,
  entities: readonly EntityDefinition[],
): Promise<void> {
  if (!intent) return;
  const missing = entities.filter(
    ({ entityTypeName, role }) =>
      !intent.entities.some(
        (known) => known.entityTypeName === entityTypeName && known.role === role,
      ),
  );
  if (missing.length === 0) return;
  // Only its owners may change a shared intent.
  if (intent.namespace !== namespace)
    throw problem("foreign-namespace", { own: namespace, asked: intent.namespace });
  await ports.intents.save({ ...intent, entities: [...intent.entities, ...missing] });
}
