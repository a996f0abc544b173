import type { components } from "../../../generated/admin/types.ts";
import { foreignNamespace } from "../../contract/problem.ts";
import type { EntityDefinition, Intent } from "../../nlu/definitions.ts";
import { builtInNamespace, qualifiedName, splitQualifiedName } from "../../nlu/definitions.ts";
import { own } from "../../own.ts";
import type { Store } from "../../store/store.ts";
import { readIntent, unique } from "../sentences/application-dump.ts";
import { DefinitionViolations } from "./definition-violations.ts";
import { sharedIntents } from "./shared-intents.ts";

type Input = components["schemas"]["IntentDefinitionInput"];

/**
 * Creates an intent, or adds to the one of this name (R081): an entity takes the place of the one in the same role,
 * nothing else is taken away. Applications of other namespaces are left out.
 * @throws Problem 400 for names that cannot be some, 401 for entity types of other namespaces
 */
export async function saveIntent(store: Store, input: Input): Promise<Intent> {
  checkNames(input);
  return store.write(async () => {
    const known = await store.intents.byName(input.namespace, input.name);
    const { _id, ...read } = readIntent(store, input);
    const own = await store.applications.ofNamespace(input.namespace);
    const applications = chosen(own, input.applications);
    checkTypes(input.namespace, read.entities, known?.entities ?? []);
    const intent: Intent = {
      ...read,
      _id: known?._id ?? _id,
      applications: unique([...(known?.applications ?? []), ...applications]),
      entities: byRole(known?.entities ?? [], read.entities),
      entitiesRegexp: bothExpressions(known?.entitiesRegexp ?? {}, read.entitiesRegexp),
      mandatoryStates: unique([...(known?.mandatoryStates ?? []), ...read.mandatoryStates]),
      sharedIntents: unique([
        ...(known?.sharedIntents ?? []),
        ...chosen(await usableIntents(store, input.namespace), input.sharedIntents ?? []),
      ]),
    };
    await store.intents.save(intent);
    for (const id of applications) await attach(store, id, intent._id);
    return intent;
  });
}

function checkNames({ namespace, name, entities }: Input): void {
  const violations = new DefinitionViolations();
  violations.checkQualified(qualifiedName({ namespace, name }), "/name");
  violations.checkDefinitions(entities, "/entities");
  violations.refuse();
}

/**
 * Entities may be of types of the own namespace and of built-in ones: another one would tell the words of its
 * dictionary. Those that are known already may stay.
 * @throws Problem 401
 */
export function checkTypes(
  namespace: string,
  entities: readonly EntityDefinition[],
  known: readonly EntityDefinition[],
): void {
  const allowed = new Set(known.map(({ entityTypeName }) => entityTypeName));
  for (const { entityTypeName } of entities) {
    const other = splitQualifiedName(entityTypeName)?.namespace ?? "";
    if (other === namespace || other === builtInNamespace || allowed.has(entityTypeName)) continue;
    throw foreignNamespace(namespace, other);
  }
}

/** Those of the namespace, and those that others share with it. */
async function usableIntents(store: Store, namespace: string): Promise<Intent[]> {
  return [
    ...(await store.intents.ofNamespace(namespace)),
    ...(await sharedIntents(store, namespace)),
  ];
}

/** The ids that are those of things of the namespace. */
function chosen(own: readonly { _id: string }[], ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return own.flatMap(({ _id }) => (wanted.has(_id) ? [_id] : []));
}

/** Those that are known, as far as none in the same role is added. */
function byRole(
  known: readonly EntityDefinition[],
  added: readonly EntityDefinition[],
): EntityDefinition[] {
  const roles = new Set(added.map(({ role }) => role));
  const last = new Map(added.map((entity) => [`${entity.entityTypeName} ${entity.role}`, entity]));
  return [...known.filter(({ role }) => !roles.has(role)), ...last.values()];
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

async function attach(store: Store, applicationId: string, intentId: string): Promise<void> {
  const application = await store.applications.get(applicationId);
  if (!application || application.intents.includes(intentId)) return;
  await store.applications.save({ ...application, intents: [...application.intents, intentId] });
}
