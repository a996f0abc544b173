import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { own } from "../../own.ts";
import { inPages } from "../../paging.ts";
import type { Application, Intent, Sentence } from "../definitions.ts";
import { qualifiedName, ragExcludedIntent, unknownIntent } from "../definitions.ts";
import type { MarkedEntity, TrainingEntityType } from "../engine/engine.ts";
import { languageOf } from "../locales.ts";
import type { Corpus } from "../ports.ts";
import { entityTypesWithin } from "../understanding/type-tree.ts";
import type { PackedSet } from "./packed-set.ts";
import { TrainingSample } from "./training-sample.ts";

/** Sentences that are processed at a time; other calls run in between. */
const stride = 500;

/** The same for entity types, each of which has a dictionary to look for. */
const typesAtATime = 50;

/** Number of sentences of an intent or type, and whether one was validated since the last model. */
export interface Taught {
  sentences: number;
  isNew: boolean;
}

/** The training data of a model. */
export interface ReadTrainingSet {
  set: PackedSet;
  /** Total number of sentences; more than in the set if there are too many (see `TrainingSample`). */
  total: number;
  /** Texts of the sentences that were validated since the last model. */
  validated: string[];
  /** By id. */
  taughtIntents: ReadonlyMap<string, Taught>;
  /** Entity types with sub-entities, by qualified name. */
  taughtTypes: ReadonlyMap<string, Taught>;
}

/**
 * The training data of an application's model in one language.
 * @param accepts which sentences belong to it; default: all that are validated or model
 */
export async function readTrainingSet(
  corpus: Corpus,
  application: Application,
  language: string,
  accepts: (sentence: Sentence) => boolean = () => true,
): Promise<ReadTrainingSet> {
  const intents = await corpus.intents(application);
  const names = new Map(intents.map((intent) => [intent._id, qualifiedName(intent)]));
  // Both are sentences without intent; a model does not distinguish them.
  for (const special of [unknownIntent, ragExcludedIntent]) names.set(special, unknownIntent);
  const validated: string[] = [];
  const taughtIntents = new Map<string, Taught>();
  const taughtTypes = new Map<string, Taught>();
  const sample = new TrainingSample();
  for await (const page of corpus.trainingSentences(application._id, language)) {
    for (const sentence of page.filter(accepts)) {
      const { intentId, entities } = sentence.classification;
      const intent = names.get(intentId);
      const isNew = sentence.status === "validated";
      if (isNew) validated.push(sentence.text);
      if (intent === undefined) continue;
      sample.add({ text: sentence.text, intent, entities });
      if (intent !== unknownIntent) count(taughtIntents, intentId, isNew);
      for (const type of composedTypes(entities)) count(taughtTypes, type, isNew);
    }
  }
  const tuning = await corpus.tuning(application);
  const sharing = intents.flatMap((intent): [string, string[]][] => {
    const shared = intent.sharedIntents.flatMap((id) => names.get(id) ?? []);
    return shared.length === 0 ? [] : [[qualifiedName(intent), shared]];
  });
  const set: PackedSet = {
    language,
    intents: new Map(intents.map((intent) => [qualifiedName(intent), roles(intent)])),
    ...(sharing.length > 0 && { sharedIntents: new Map(sharing) }),
    sentences: sample.sentences(),
    entityTypes: await readEntityTypes(corpus, intents, language),
    ...(tuning ? { tuning } : {}),
  };
  return {
    set,
    total: sample.total,
    validated,
    taughtIntents,
    taughtTypes,
  };
}

function count(taught: Map<string, Taught>, key: string, isNew: boolean): void {
  const known = taught.get(key);
  taught.set(key, {
    sentences: (known?.sentences ?? 0) + 1,
    isNew: isNew || known?.isNew === true,
  });
}

/** The types of entities that have sub-entities, each once. */
function composedTypes(entities: readonly MarkedEntity[]): string[] {
  const found = new Set<string>();
  const waiting = [...entities];
  for (let entity = waiting.pop(); entity; entity = waiting.pop()) {
    if (entity.subEntities.length > 0) found.add(entity.type);
    waiting.push(...entity.subEntities);
  }
  return [...found];
}

/** Equal for equal training sets, regardless of the order of their sentences. */
export async function fingerprint(set: PackedSet, engineName: string): Promise<string> {
  // A sum does not depend on the order, so a large set need not be sorted.
  let sum = 0n;
  for (const [index, sentence] of set.sentences.entries()) {
    if (index % stride === 0) await setImmediate();
    sum += BigInt(`0x${digestOf(sentence)}`);
  }
  const parts = [
    ...Array.from(set.intents, (intent) => JSON.stringify(intent)).sort(),
    ...Array.from(set.sharedIntents ?? [], (intent) => JSON.stringify(intent)).sort(),
    ...set.entityTypes.map((type) => JSON.stringify(type)).sort(),
    ...(set.tuning ? [JSON.stringify(set.tuning)] : []),
  ];
  return `${engineName}:${digestOf(`${set.language}\n${sum}\n${parts.join("\n")}`)}`;
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function roles({ entities }: Intent): { type: string; role: string }[] {
  return entities.map(({ entityTypeName, role }) => ({ type: entityTypeName, role }));
}

async function readEntityTypes(
  corpus: Corpus,
  intents: readonly Intent[],
  language: string,
): Promise<TrainingEntityType[]> {
  const names = intents.flatMap(({ entities }) => entities.map((entity) => entity.entityTypeName));
  const known = await entityTypesWithin(corpus, names);
  const types: TrainingEntityType[] = [];
  const all = [...new Set([...names, ...known.map((type) => type.name)])];
  for await (const page of inPages(all, typesAtATime)) {
    for (const name of page) types.push(await readEntityType(corpus, name, language));
  }
  return types;
}

async function readEntityType(
  corpus: Corpus,
  name: string,
  language: string,
): Promise<TrainingEntityType> {
  const dictionary = await corpus.dictionary(name);
  return {
    name,
    dictionary: (dictionary?.values ?? []).map(({ value, labels }) => ({
      value,
      labels: own(labels, language) ?? own(labels, languageOf(language)) ?? [],
    })),
    onlyValues: dictionary?.onlyValues ?? false,
    minDistance: dictionary?.minDistance ?? 0.5,
    textSearch: dictionary?.textSearch ?? false,
  };
}
