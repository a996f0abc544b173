/** Rules of intents: creation, changes, detaching and deletion. */

import type { components } from "../../../generated/admin/types.ts";
import type {
  Application,
  ClassifiedEntity,
  EntityDefinition,
  Intent,
} from "../../nlu/definitions.ts";
import { qualifiedName, splitQualifiedName } from "../../nlu/definitions.ts";
import { readLocale } from "../../nlu/locales.ts";
import { own } from "../../own.ts";
import type { Store } from "../../store/store.ts";
import { withEntities } from "../sentences/sentence-entities.ts";
import { unique } from "../unique.ts";
import { attachIntents } from "./application-intents.ts";
import { DefinitionViolations } from "./definition-violations.ts";
import { byRole, checkTypes, readEntityDefinition } from "./entity-definition.ts";
import { removeUnusedType } from "./entity-type.ts";
import { checkUnshared, type IntentOfApplication, reread } from "./owned-intent.ts";
import { sharedIntents } from "./shared-intents.ts";

/** Dependencies of these rules. */
type Ports = Pick<
  Store,
  | "applications"
  | "intents"
  | "entityTypes"
  | "namespaces"
  | "sentences"
  | "clock"
  | "newId"
  | "write"
>;

type Input = components["schemas"]["IntentDefinitionInput"];

/** An intent without entities; not yet stored. */
export function newIntent(
  ports: Pick<Ports, "newId">,
  { namespace, name, ...rest }: Pick<Intent, "namespace" | "name"> & Partial<Intent>,
): Intent {
  return {
    name,
    namespace,
    applications: [],
    entities: [],
    entitiesRegexp: {},
    mandatoryStates: [],
    sharedIntents: [],
    label: null,
    description: null,
    category: null,
    ...rest,
    _id: ports.newId(),
  };
}

/** The intent without references to other objects of the dump. */
export function readIntent(ports: Pick<Ports, "newId">, input: Input): Intent {
  return newIntent(ports, {
    name: input.name,
    namespace: input.namespace,
    entities: unique(input.entities.map(readEntityDefinition)),
    entitiesRegexp: Object.fromEntries(
      Object.entries(input.entitiesRegexp ?? {}).map(([tag, expressions]) => [
        readLocale(tag),
        unique(expressions.map(({ regexp }) => ({ regexp }))),
      ]),
    ),
    mandatoryStates: unique(input.mandatoryStates ?? []),
    label: input.label ?? null,
    description: input.description ?? null,
    category: input.category ?? null,
  });
}

/**
 * Creates an intent, or adds to the existing one with this name (R081): an entity replaces the one in the same role,
 * nothing else is removed. Applications of other namespaces are ignored.
 * @throws Problem 400 for invalid names, 401 for entity types of other namespaces
 */
export async function saveIntent(ports: Ports, input: Input): Promise<Intent> {
  checkNames(input);
  return ports.write(async () => {
    const known = await ports.intents.byName(input.namespace, input.name);
    const { _id, ...read } = readIntent(ports, input);
    const applications = chosen(
      await ports.applications.ofNamespace(input.namespace),
      input.applications,
    );
    checkTypes(input.namespace, read.entities, known?.entities ?? []);
    const intent = {
      ...read,
      _id: known?._id ?? _id,
      entities: byRole(known?.entities ?? [], read.entities),
      entitiesRegexp: bothExpressions(known?.entitiesRegexp ?? {}, read.entitiesRegexp),
      mandatoryStates: unique([...(known?.mandatoryStates ?? []), ...read.mandatoryStates]),
      sharedIntents: unique([
        ...(known?.sharedIntents ?? []),
        ...chosen(await usableIntents(ports, input.namespace), input.sharedIntents ?? []),
      ]),
    };
    await ports.intents.save(intent);
    for (const id of applications) await attachIntents(ports, id, [intent._id]);
    return { ...intent, applications: unique([...(known?.applications ?? []), ...applications]) };
  });
}

function checkNames({ namespace, name, entities }: Input): void {
  const violations = new DefinitionViolations();
  violations.checkQualified(qualifiedName({ namespace, name }), "/name");
  violations.checkDefinitions(entities, "/entities");
  violations.refuse();
}

/** Those of the namespace, and those that other namespaces share with it. */
async function usableIntents(ports: Ports, namespace: string): Promise<Intent[]> {
  return [
    ...(await ports.intents.ofNamespace(namespace)),
    ...(await sharedIntents(ports, namespace)),
  ];
}

/** The ids that belong to the namespace. */
function chosen(all: readonly { _id: string }[], ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return all.flatMap(({ _id }) => (wanted.has(_id) ? [_id] : []));
}

function bothExpressions(
  known: Intent["entitiesRegexp"],
  added: Intent["entitiesRegexp"],
): Intent["entitiesRegexp"] {
  const locales = [...Object.keys(known), ...Object.keys(added)];
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      unique([...(own(known, locale) ?? []), ...(own(added, locale) ?? [])]),
    ]),
  );
}

/**
 * Removes an entity from an intent, and from its sentences in the application. An unused type of the namespace is
 * deleted.
 * @throws Problem 401 for an intent that other applications use, 404 for one that was deleted meanwhile
 */
export async function removeEntity(
  ports: Ports,
  owned: IntentOfApplication,
  { type, role }: { type: string; role: string },
): Promise<void> {
  await changeUnshared(ports, owned, async (intent, application) => {
    const entities = intent.entities.filter(
      (entity) => entity.entityTypeName !== type || entity.role !== role,
    );
    await ports.intents.save({ ...intent, entities });
    const kept = (list: ClassifiedEntity[]) =>
      list.filter((entity) => entity.type !== type || entity.role !== role);
    const updateDate = ports.clock.now().toISOString();
    await ports.sentences.rewrite(application._id, intent._id, (sentence) =>
      withEntities(sentence, kept, updateDate),
    );
    const had = entities.length < intent.entities.length;
    if (had && splitQualifiedName(type)?.namespace === application.namespace) {
      await removeUnusedType(ports, type);
    }
  });
}

/**
 * Removes a mandatory state of an intent.
 * @throws Problem as `removeEntity`
 */
export async function removeState(
  ports: Ports,
  owned: IntentOfApplication,
  state: string,
): Promise<void> {
  await changeUnshared(ports, owned, async (intent) => {
    const mandatoryStates = intent.mandatoryStates.filter((one) => one !== state);
    await ports.intents.save({ ...intent, mandatoryStates });
  });
}

/**
 * Removes a shared intent from an intent.
 * @throws Problem as `removeEntity`
 */
export async function removeSharedIntent(
  ports: Ports,
  owned: IntentOfApplication,
  sharedId: string,
): Promise<void> {
  await changeUnshared(ports, owned, async (intent) => {
    const sharedIntents = intent.sharedIntents.filter((id) => id !== sharedId);
    await ports.intents.save({ ...intent, sharedIntents });
  });
}

async function changeUnshared(
  ports: Ports,
  owned: IntentOfApplication,
  change: (intent: Intent, application: Application) => Promise<void>,
): Promise<void> {
  await ports.write(async () => {
    const { application, intent } = await reread(ports, owned);
    checkUnshared(intent, application);
    await change(intent, application);
  });
}

/** Changes an entity in all intents of an application that have it; intents of other namespaces are unchanged. */
export async function changeEntity(
  ports: Pick<Ports, "intents" | "write">,
  application: Application,
  changed: EntityDefinition,
): Promise<void> {
  const isIt = ({ entityTypeName, role }: EntityDefinition) =>
    entityTypeName === changed.entityTypeName && role === changed.role;
  await ports.write(async () => {
    for (const intent of await ports.intents.byIds(application.intents)) {
      if (intent.namespace !== application.namespace || !intent.entities.some(isIt)) continue;
      const entities = intent.entities.map((entity) => (isIt(entity) ? changed : entity));
      await ports.intents.save({ ...intent, entities });
    }
  });
}
