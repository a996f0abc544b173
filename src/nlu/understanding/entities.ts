/** Converts recognized entities to entities of a response, with their values (R097–R099). */

import { startOfDay } from "../../time-zones.ts";
import {
  type ClassifiedEntity,
  type Dictionary,
  type EntityType,
  type EntityValue,
  type Locale,
  plainType,
} from "../definitions.ts";
import type { FrameEntity } from "./frame.ts";
import type { Reading } from "./reading.ts";
import type { TypeTree } from "./type-tree.ts";
import type { ValueEvaluator } from "./values.ts";

/** Context of the words of an entity. */
export interface ValueContext {
  evaluators: readonly ValueEvaluator[];
  language: Locale;
  referenceDate: Date;
  timezone: string;
}

export interface EntityContext extends ValueContext {
  reading: Reading;
}

/** @param intent qualified name of the intent the entities belong to */
export function valuesOfEntities(
  text: string,
  found: readonly (FrameEntity | ClassifiedEntity)[],
  intent: string,
  context: EntityContext,
): EntityValue[] {
  return found.map((entity) => {
    const { start, end, role } = entity;
    const words = text.slice(start, end);
    const { reading } = context;
    const type = reading.entityTypes.get(entity.type) ?? plainType(entity.type);
    const dictionary = reading.dictionaries.get(type.name);
    const date = referenceDate(type.name, role, intent, context);
    const given = "given" in entity ? entity.given : undefined;
    const isSettled = given !== undefined && date === context.referenceDate;
    // From another moment the words are read again, as far as they mean something alone.
    const evaluated = isSettled
      ? { ...support(type, evaluatorOf(type, context)), value: given }
      : evaluateWords(words, type, dictionary, { ...context, referenceDate: date });
    return {
      start,
      end,
      entity: { entityType: reading.typeTrees.get(type.name) ?? plainTree(type.name), role },
      ...evaluated,
      ...(given && !evaluated.value && { value: given }),
      subEntities: valuesOfEntities(words, entity.subEntities, intent, context),
      probability: "probability" in entity ? entity.probability : 1,
    };
  });
}

/** The value of the words of an entity, from the first evaluator that supports its type and finds one. */
export function evaluateWords(
  text: string,
  type: EntityType,
  dictionary: Dictionary | undefined,
  context: ValueContext,
): Pick<EntityValue, "value" | "evaluated" | "mergeSupport"> {
  const { language, referenceDate, timezone } = context;
  const evaluator = evaluatorOf(type, context);
  const value = evaluator?.evaluate({ text, type, dictionary, language, referenceDate, timezone });
  return { ...(value ? { value } : {}), ...support(type, evaluator) };
}

function support(
  type: EntityType,
  evaluator: ValueEvaluator | undefined,
): Pick<EntityValue, "evaluated" | "mergeSupport"> {
  return { evaluated: evaluator !== undefined, mergeSupport: evaluator?.canMerge(type) ?? false };
}

function evaluatorOf(type: EntityType, { evaluators }: ValueContext): ValueEvaluator | undefined {
  return evaluators.find((candidate) => candidate.supports(type));
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

function plainTree(name: string): TypeTree {
  return { name, subEntities: [], dictionary: false, obfuscated: false };
}
