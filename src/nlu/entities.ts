/** From recognised entities to the entities of an answer, with their values (R097–R099). */

import type { ClassifiedEntity, EntityType, EntityValue, Locale } from "./definitions.ts";
import type { RecognisedEntity } from "./engine.ts";
import type { Reading } from "./reading.ts";
import { startOfDay } from "./time.ts";
import type { ValueEvaluator } from "./values.ts";

export interface EntityContext {
  reading: Reading;
  evaluators: readonly ValueEvaluator[];
  language: Locale;
  referenceDate: Date;
  timezone: string;
}

/** @param intent qualified name of the intent the entities belong to */
export function evaluateEntities(
  text: string,
  found: readonly (RecognisedEntity | ClassifiedEntity)[],
  intent: string,
  context: EntityContext,
): EntityValue[] {
  return found.map((entity) => {
    const { start, end, role } = entity;
    const words = text.slice(start, end);
    const type = context.reading.entityTypes.get(entity.type) ?? plainType(entity.type);
    const evaluator = context.evaluators.find((candidate) => candidate.supports(type));
    const value = evaluator?.evaluate({
      text: words,
      type,
      dictionary: context.reading.dictionaries.get(type.name),
      language: context.language,
      referenceDate: referenceDate(type.name, role, intent, context),
      timezone: context.timezone,
    });
    return {
      start,
      end,
      entity: {
        entityType: {
          name: type.name,
          subEntities: [],
          dictionary: type.dictionary,
          obfuscated: type.obfuscated,
        },
        role,
      },
      ...(value ? { value } : {}),
      evaluated: evaluator !== undefined,
      subEntities: evaluateEntities(words, entity.subEntities, intent, context),
      probability: "probability" in entity ? entity.probability : 1,
      mergeSupport: evaluator?.canMerge(type) ?? false,
    };
  });
}

/** Mean of the probabilities, 1 without entity (R098). */
export function entitiesProbability(entities: readonly EntityValue[]): number {
  if (entities.length === 0) return 1;
  return entities.reduce((sum, { probability }) => sum + probability, 0) / entities.length;
}

function referenceDate(type: string, role: string, intent: string, context: EntityContext): Date {
  const definition = context.reading.intentsByName
    .get(intent)
    ?.entities.find((entity) => entity.entityTypeName === type && entity.role === role);
  return definition?.atStartOfDay
    ? startOfDay(context.referenceDate, context.timezone)
    : context.referenceDate;
}

/** A type that nobody defined. */
function plainType(name: string): EntityType {
  return {
    name,
    description: "",
    subEntities: [],
    dictionary: false,
    obfuscated: false,
    _id: name,
  };
}
