import type { Application, EntityDefinition, EntityType, Intent } from "../nlu/definitions.ts";
import { splitQualifiedName } from "../nlu/definitions.ts";
import type { Store } from "./store.ts";

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

/** An entity of an intent; its role is by default the name part of its type. */
export function readEntityDefinition(input: {
  entityTypeName: string;
  role?: string;
  atStartOfDay?: boolean | null;
}): EntityDefinition {
  const { entityTypeName, role, atStartOfDay } = input;
  return {
    entityTypeName,
    role: role ?? splitQualifiedName(entityTypeName)?.name ?? entityTypeName,
    atStartOfDay: atStartOfDay ?? null,
  };
}
