import { readTextFile } from "../../files.ts";
import type { MarkedEntity, TrainingSentence, TrainingSet } from "../engine/engine.ts";

/** Sentences cannot be read; the message says what is wrong, where (a file's line) and what to do. */
export class SampleError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SampleError";
  }
}

/**
 * Reads labeled sentences: `intent<TAB>text` per line (.tsv), or one object `{intent, text, entities: [{start, end,
 * entity}]}` per line (.jsonl), whose entity name serves as type and as role. Blank lines are skipped.
 */
export function readSamples(path: string): TrainingSentence[] {
  const parse = path.endsWith(".tsv") ? parseTsv : path.endsWith(".jsonl") ? parseJsonl : undefined;
  if (!parse) {
    throw new SampleError(
      `${path}: the name must end in .tsv (intent<TAB>text per line) or .jsonl (one {"intent","text","entities"} per line). Rename or convert the file.`,
    );
  }
  const samples = readText(path)
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === "" ? [] : [parse(line, `${path}:${at + 1}`)]));
  if (samples.length === 0) {
    throw new SampleError(`${path}: the file contains no sentences. Use another one.`);
  }
  return samples;
}

/** The training set of samples: each intent may carry the entities that its sentences carry. */
export function trainingSetOf(sentences: readonly TrainingSentence[]): TrainingSet {
  const types = new Map<string, Map<string, { type: string; role: string }>>();
  for (const { intent, entities } of sentences) {
    const own = types.get(intent) ?? new Map();
    for (const { type, role } of entities) own.set(type, { type, role });
    types.set(intent, own);
  }
  return {
    language: "en",
    intents: new Map(Array.from(types, ([intent, own]) => [intent, [...own.values()]])),
    sentences,
    entityTypes: [],
  };
}

function readText(path: string): string {
  try {
    return readTextFile(path);
  } catch (error) {
    throw new SampleError((error as Error).message, { cause: error });
  }
}

function parseTsv(line: string, where: string): TrainingSentence {
  const [intent, text, ...rest] = line.split("\t");
  if (!intent || text === undefined || rest.length > 0) {
    throw new SampleError(
      `${where}: expected intent<TAB>text with exactly one tab, found ${rest.length + (text === undefined ? 0 : 1)} tabs. Correct the line.`,
    );
  }
  return { intent, text, entities: [] };
}

function parseJsonl(line: string, where: string): TrainingSentence {
  const value = parseJson(line, where);
  const { intent, text, entities = [] } = (value ?? {}) as Record<string, unknown>;
  if (typeof intent !== "string" || typeof text !== "string" || !Array.isArray(entities)) {
    throw new SampleError(
      `${where}: expected {"intent": string, "text": string, "entities": [...]}. Correct the line.`,
    );
  }
  return { intent, text, entities: entities.map((entity) => parseEntity(entity, text, where)) };
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SampleError(`${where}: not JSON (${reason}). Write one JSON object per line.`, {
      cause: error,
    });
  }
}

function parseEntity(value: unknown, text: string, where: string): MarkedEntity {
  const { start, end, entity } = (value ?? {}) as Record<string, unknown>;
  const inside =
    typeof start === "number" &&
    typeof end === "number" &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= text.length;
  if (!inside || typeof entity !== "string") {
    throw new SampleError(
      `${where}: expected an entity {"start", "end", "entity"} with 0 ≤ start < end ≤ ${text.length}, found ${JSON.stringify(value)}. Correct the offsets (UTF-16 units, end exclusive).`,
    );
  }
  return { type: entity, role: entity, start, end, subEntities: [] };
}
