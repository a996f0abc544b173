import type { Application, EntityDefinition, EntityType, Intent } from "../../nlu/definitions.ts";
import { splitQualifiedName } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";

type Named = Pick<Application, "namespace" | "name">;

/** An application with Tock's defaults; not yet stored. */
export function newApplication(
  store: Store,
  { namespace, name, ...settings }: Named & Partial<Application>,
): Application {
  return {
    name,
    label: name,
    namespace,
    intents: [],
    supportedLocales: [],
    intentStatesMap: {},
    nlpEngineType: { name: "opennlp" },
    mergeEngineTypes: true,
    useEntityModels: true,
    supportSubEntities: false,
    unknownIntentThreshold: 0.7,
    knownIntentThreshold: 0.1,
    normalizeText: false,
    ...settings,
    _id: store.newId(),
  };
}

/** An intent without entities; not yet stored. */
export function newIntent(
  store: Store,
  { namespace, name, ...rest }: Named & Partial<Intent>,
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
    _id: store.newId(),
  };
}

/** An entity type without a dictionary; not yet stored. */
export function newEntityType(
  store: Store,
  name: string,
  rest: Partial<EntityType> = {},
): EntityType {
  return {
    name,
    description: "",
    subEntities: [],
    dictionary: false,
    obfuscated: false,
    ...rest,
    _id: store.newId(),
  };
}

/** The type with these entities inside it too: one per role, those it had stay. The same object when it had all. */
export function withSubEntities(
  type: EntityType,
  inputs: readonly EntityDefinitionInput[],
): EntityType {
  const roles = new Set(type.subEntities.map(({ role }) => role));
  const added: EntityDefinition[] = [];
  for (const definition of inputs.map(readEntityDefinition)) {
    if (roles.has(definition.role)) continue;
    roles.add(definition.role);
    added.push(definition);
  }
  return added.length === 0 ? type : { ...type, subEntities: [...type.subEntities, ...added] };
}

/** An entity definition as a caller writes it. */
interface EntityDefinitionInput {
  entityTypeName: string;
  role?: string;
  atStartOfDay?: boolean | null;
}

/** An entity of an intent; its role is by default the name part of its type. */
export function readEntityDefinition(input: EntityDefinitionInput): EntityDefinition {
  const { entityTypeName, role, atStartOfDay } = input;
  return {
    entityTypeName,
    role: role ?? splitQualifiedName(entityTypeName)?.name ?? entityTypeName,
    atStartOfDay: atStartOfDay ?? null,
  };
}
