/** Parts of an application, in the shapes of the contract. */

import type { components } from "../../generated/nlu/types.ts";

type Schemas = components["schemas"];

/** `en`, `fr_CA`: written with an underscore, as Tock does. */
export type Locale = Schemas["Locale"];

export type Application = Schemas["ApplicationDefinition"];

export type Intent = Schemas["IntentDefinition"];

export type EntityDefinition = Schemas["EntityDefinition"];

/** An entity type in the stored form; its `name` is qualified. */
export interface EntityType {
  name: string;
  description: string;
  subEntities: EntityDefinition[];
  dictionary: boolean;
  obfuscated: boolean;
  _id: string;
}

/** The predefined values of a dictionary entity type. */
export interface Dictionary {
  namespace: string;
  entityName: string;
  values: { value: string; labels: Record<Locale, string[]> }[];
  onlyValues: boolean;
  /** Smallest similarity (0 to 1) of a near match. */
  minDistance: number;
  textSearch: boolean;
}

export type SentenceStatus = Schemas["ClassifiedSentenceStatus"];

export type ClassifiedEntity = Schemas["ClassifiedEntityInput"];

/** A sentence in the stored form: instants are ISO texts in UTC, unknown fields are absent. */
export interface Sentence {
  text: string;
  language: Locale;
  applicationId: string;
  creationDate: string;
  updateDate: string;
  status: SentenceStatus;
  classification: { intentId: string; entities: ClassifiedEntity[] };
  lastIntentProbability?: number;
  lastEntityProbability?: number;
  lastUsage?: string;
  usageCount: number;
  unknownCount: number;
  forReview: boolean;
  reviewComment?: string;
  qualifier?: string;
  otherIntentsProbabilities: Record<string, number>;
  configuration?: string;
}

export type Value = Schemas["EntityValue"];

/** An entity of a response; this server never returns a probability of `NaN`. */
export type EntityValue = Omit<Schemas["ParsedEntityValue"], "probability" | "subEntities"> & {
  probability: number;
  subEntities: EntityValue[];
};

/** Entities at given positions of a text. */
export type EvaluationQuery = Schemas["EntityEvaluationQuery"];
export type EntityToEvaluate = EvaluationQuery["entities"][number];

/** Several values of one entity. */
export type MergeQuery = Schemas["ValuesMergeQuery"];

/** An entity as callers name it. */
export type EntityInput = Schemas["EntityInput"];

/** An entity value as callers write it. */
export type ValueInput = Schemas["EntityValueInput"];

/** A parse query; fields with a default in the contract are optional. */
export type ParseQuery = Pick<Schemas["ParseQuery"], "queries" | "namespace" | "applicationName"> &
  Partial<Pick<Schemas["ParseQuery"], "state" | "configuration">> & {
    context: Pick<Schemas["QueryContext"], "language"> & Partial<Schemas["QueryContext"]>;
    intentsSubset?: { intent: string; modifier?: number }[];
  };

export type ParseResult = Omit<
  Schemas["ParseResult"],
  "entities" | "notRetainedEntities" | Probabilities
> & {
  entities: EntityValue[];
  notRetainedEntities: EntityValue[];
  intentProbability: number;
  entitiesProbability: number;
  otherIntentsProbabilities: Record<string, number>;
  originalIntentsProbabilities: Record<string, number>;
};

type Probabilities =
  | "intentProbability"
  | "entitiesProbability"
  | "otherIntentsProbabilities"
  | "originalIntentsProbabilities";

/** The intent of sentences that no intent matches; its id is its qualified name. */
export const unknownIntent = "tock:unknown";

/** The intent of questions that a bot must not answer from its documents; its id is also its qualified name (R071). */
export const ragExcludedIntent = "tock:ragexcluded";

/** The namespace of Tock's built-in entity types, shared by all users. */
export const builtInNamespace = "duckling";

const builtInPrefix = `${builtInNamespace}:`;

export function qualifiedName(of: { namespace: string; name: string }): string {
  return `${of.namespace}:${of.name}`;
}

/** The parts of `namespace:name`, or `null` for another form. */
export function splitQualifiedName(qualified: string): { namespace: string; name: string } | null {
  const [, namespace, name] = /^([^:]+):(.+)$/su.exec(qualified) ?? [];
  return namespace === undefined || name === undefined ? null : { namespace, name };
}

/** Whether an entity type is built into Tock, by its qualified name. */
export function isBuiltInType(name: string): boolean {
  return name.startsWith(builtInPrefix) && name.length > builtInPrefix.length;
}

/** The qualified name of a parsed intent. */
export function intentOf({ intent, intentNamespace }: ParseResult): string {
  // For an empty sentence, Tock's name of the result is already qualified.
  return intent === unknownIntent
    ? intent
    : qualifiedName({ namespace: intentNamespace, name: intent });
}

/** A type of which only the name is known. */
export function plainType(name: string): EntityType {
  return {
    name,
    description: "",
    subEntities: [],
    dictionary: false,
    obfuscated: false,
    _id: name,
  };
}
