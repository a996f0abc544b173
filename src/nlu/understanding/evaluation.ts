/** Evaluates given entities, and merges several values of one entity. */

import { type Problem, problem } from "../../contract/problem.ts";
import {
  type Dictionary,
  type EntityInput,
  type EntityToEvaluate,
  type EntityType,
  type EntityValue,
  type EvaluationQuery,
  type MergeQuery,
  plainType,
  splitQualifiedName,
} from "../definitions.ts";
import type { Corpus } from "../ports.ts";
import { type EntityContext, evaluateWords } from "./entities.ts";
import { readValue } from "./given-values.ts";
import type { Reading } from "./reading.ts";
import type { MergedValue } from "./values.ts";

type Types = Pick<Reading, "entityTypes" | "dictionaries">;

/**
 * Evaluates entities. They are independent of an intent, so no date is relative to the start of its day.
 * @throws Problem 400 for an entity outside its text, or without a valid type and role
 */
export async function evaluateGiven(
  { text, entities }: Pick<EvaluationQuery, "text" | "entities">,
  corpus: Corpus,
  context: EntityContext,
): Promise<EntityValue[]> {
  check(entities, text.length, "/entities");
  const types = await withTypes(context.reading, corpus, entities.flatMap(typeNames));
  return evaluate(text, entities, types, context, { left: mostCharacters });
}

/** @returns `null` if there are no values, or this type cannot be merged */
export async function mergeGiven(
  { entity, values }: Pick<MergeQuery, "entity" | "values">,
  corpus: Corpus,
  { reading, evaluators, ...context }: EntityContext,
): Promise<MergedValue | null> {
  const { name } = entity.entityType;
  const { entityTypes } = await withTypes(reading, corpus, [name]);
  const type = entityTypes.get(name) ?? plainType(name);
  const evaluator = evaluators.find((candidate) => candidate.supports(type));
  if (!evaluator?.canMerge(type)) return null;
  const given = values.map(({ value, content, initial, position, probability }) => ({
    value: readValue(value),
    content: content ?? null,
    initial: initial ?? false,
    position: position ?? null,
    probability: probability ?? 1,
  }));
  return evaluator.merge({ type, values: given, ...context });
}

/** Total characters of all entities of one call; entities may overlap, so their number is no limit. */
const mostCharacters = 50_000;

/** Characters that one call may still read; a longer entity has no value. */
interface Budget {
  left: number;
}

function evaluate(
  text: string,
  entities: readonly EntityToEvaluate[],
  types: Types,
  context: EntityContext,
  budget: Budget,
): EntityValue[] {
  return entities.map(({ start, end, entity, subEntities }) => {
    const place = { start: start ?? 0, end: end ?? 0 };
    const words = text.slice(place.start, place.end);
    const { name } = entity.entityType;
    const type = types.entityTypes.get(name) ?? plainType(name);
    const readable = words.length <= budget.left ? words : "";
    budget.left -= readable.length;
    return {
      ...place,
      // In the received form, not in the stored one: callers compare it with what they sent.
      entity: readEntity(entity),
      ...evaluateWords(readable, type, types.dictionaries.get(name), context),
      subEntities: evaluate(words, subEntities ?? [], types, context, budget),
      probability: 1,
    };
  });
}

function check(entities: readonly EntityToEvaluate[], length: number, pointer: string): void {
  for (const [index, { start, end, entity, subEntities }] of entities.entries()) {
    const here = `${pointer}/${index}`;
    const [from, to] = [start ?? 0, end ?? 0];
    if (from > to || to > length) throw outside(here, from, to, length);
    checkEntity(entity, `${here}/entity`);
    check(subEntities ?? [], to - from, `${here}/subEntities`);
  }
}

function outside(entity: string, start: number, end: number, length: number): Problem {
  return start > end && end <= length
    ? problem(
        "range-outside-text.reversed",
        { entity, start, end },
        { expected: `at least ${start}` },
      )
    : problem(
        "range-outside-text.outside",
        { entity, start, end, length },
        { expected: `at most ${length}` },
      );
}

function checkEntity({ entityType, role }: EntityInput, pointer: string): void {
  const { name, subEntities } = entityType;
  if (!splitQualifiedName(name)) {
    throw problem("missing-namespace", { name }, { pointer: `${pointer}/entityType/name` });
  }
  if (role === "") throw problem("empty-role", {}, { pointer: `${pointer}/role` });
  for (const [index, entity] of (subEntities ?? []).entries()) {
    checkEntity(entity, `${pointer}/entityType/subEntities/${index}`);
  }
}

function readEntity({ entityType, role }: EntityInput): EntityValue["entity"] {
  const { name, subEntities, dictionary, obfuscated } = entityType;
  return {
    entityType: {
      name,
      subEntities: (subEntities ?? []).map(readEntity),
      dictionary: dictionary ?? false,
      obfuscated: obfuscated ?? false,
    },
    role,
  };
}

function typeNames({ entity, subEntities }: EntityToEvaluate): string[] {
  return [entity.entityType.name, ...(subEntities ?? []).flatMap(typeNames)];
}

/** The types of the application, and those that only the call names. */
async function withTypes(
  reading: Reading,
  corpus: Corpus,
  names: readonly string[],
): Promise<Types> {
  const missing = [...new Set(names)].filter((name) => !reading.entityTypes.has(name));
  if (missing.length === 0) return reading;
  const entityTypes = new Map<string, EntityType>(reading.entityTypes);
  const dictionaries = new Map<string, Dictionary>(reading.dictionaries);
  for (const type of await corpus.entityTypes(missing)) {
    entityTypes.set(type.name, type);
    const dictionary = type.dictionary ? await corpus.dictionary(type.name) : undefined;
    if (dictionary) dictionaries.set(type.name, dictionary);
  }
  return { entityTypes, dictionaries };
}
