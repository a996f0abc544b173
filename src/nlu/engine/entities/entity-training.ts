import { isBuiltInType } from "../../definitions.ts";
import type { MarkedEntity, TrainingEntityType, TrainingSet } from "../engine.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { Tuning } from "../tuning.ts";
import { readValueSpans } from "../value-spans.ts";
import { countedNouns } from "./counted-nouns.ts";
import { DictionaryModel } from "./dictionary.ts";
import { EntityModel } from "./entity-model.ts";
import { Gazetteer } from "./gazetteer.ts";
import { Tagger } from "./tagger.ts";
import { type SpanLabel, tagsOf, tokensUnder } from "./tags.ts";
import { findLabels, markValues, type ValueMarks } from "./value-marks.ts";

/** A text with its entities; `sentence` is the number of the sentence that it is, or belongs to. */
interface Sample {
  text: string;
  entities: readonly MarkedEntity[];
  sentence: number;
}

/** A sample of the tagger that is being trained; the tokens of all samples at once would take much memory. */
interface TokenizedSample extends Sample {
  tokens: readonly Token[];
  /** Only for whole sentences. */
  values?: ValueMarks;
}

/**
 * Trains the entities: one tagger per intent with entities, one per entity type with sub-entities, and the
 * dictionaries. The sentences of the set are sorted, and their entities limited to those that their intents may carry;
 * sentences of shared intents also train an intent.
 */
export function trainEntities(
  set: TrainingSet,
  onProgress: (share: number) => void = () => {},
): EntityModel {
  const { sentences, intents: allowed, sharedIntents: shared = new Map(), tuning = {} } = set;
  const dictionaries = dictionariesOf(set.entityTypes);
  const byIntent = new Map<string, Sample[]>();
  const inside = new Map<string, Sample[]>();
  sentences.forEach(({ text, entities, intent }, sentence) => {
    const sample = { text, entities, sentence };
    append(byIntent, intent, sample);
    collectInside(sample, inside);
  });
  const gazetteer = gazetteerOf([...byIntent.values()].flat(), inside, dictionaries);
  const learned = [...withShared(byIntent, allowed, shared)]
    .filter(([, samples]) => samples.some(hasEntities))
    .sort(byName);
  const learnedInside = [...inside].filter(([, samples]) => samples.some(hasEntities)).sort(byName);
  let done = 0;
  const total = learned.length + learnedInside.length;
  const taggerOf = ([name, samples]: [string, readonly TokenizedSample[]]): [string, Tagger] => {
    const report = (share: number) => onProgress((done + share) / total);
    const tagger = trainTagger(samples, gazetteer, tuning, report);
    done++;
    return [name, tagger];
  };
  const searched = [...allowed].flatMap(([intent, labels]): [string, SpanLabel[]][] => {
    const found = searchedLabels(labels, dictionaries);
    return found.length > 0 ? [[intent, found]] : [];
  });
  return new EntityModel({
    gazetteer,
    searched: new Map(searched.sort(byName)),
    taggers: new Map(
      learned.map(([name, samples]) =>
        taggerOf([name, withMarks(samples, set.language, dictionaries)]),
      ),
    ),
    subTaggers: new Map(
      learnedInside.map(([name, samples]) => taggerOf([name, samples.map(tokenized)])),
    ),
    dictionaries,
    counted: new Map([...countedNouns(sentences)].filter(([, nouns]) => nouns.size > 0)),
    most: mostEntities(sentences),
    grains: grainsOf(sentences, set.language),
  });
}

/** The samples of each intent, and those of its shared intents without entities that it may not carry. */
function withShared(
  byIntent: ReadonlyMap<string, readonly Sample[]>,
  allowed: ReadonlyMap<string, readonly SpanLabel[]>,
  shared: ReadonlyMap<string, readonly string[]>,
): Map<string, Sample[]> {
  const names = new Set([...byIntent.keys(), ...shared.keys()]);
  return new Map(
    Array.from(names, (name) => {
      const own = allowed.get(name) ?? [];
      const others = new Set(shared.get(name)?.filter((other) => other !== name));
      const borrowed = [...others].sort(order).flatMap((other) => byIntent.get(other) ?? []);
      const fitting = borrowed.filter(({ entities }) =>
        entities.every(({ type, role }) =>
          own.some((label) => label.type === type && label.role === role),
        ),
      );
      return [name, [...(byIntent.get(name) ?? []), ...fitting]];
    }),
  );
}

export function dictionariesOf(types: readonly TrainingEntityType[]): Map<string, DictionaryModel> {
  const filled = types.filter((type) => type.dictionary.length > 0);
  return new Map(
    filled
      .map((type): [string, DictionaryModel] => [type.name, DictionaryModel.of(type)])
      .sort(byName),
  );
}

/** Types that are searched in texts, each with its first role: a search cannot distinguish roles. */
function searchedLabels(
  labels: readonly SpanLabel[],
  dictionaries: ReadonlyMap<string, DictionaryModel>,
): SpanLabel[] {
  const roles = new Map<string, string>();
  for (const { type, role } of labels) {
    if (dictionaries.get(type)?.textSearch && !roles.has(type)) roles.set(type, role);
  }
  return Array.from(roles, ([type, role]) => ({ type, role })).sort((a, b) =>
    order(a.type, b.type),
  );
}

/** Collects the text of every entity, at any depth, by type. */
function collectInside(outer: Sample, inside: Map<string, Sample[]>): void {
  for (const { type, start, end, subEntities } of outer.entities) {
    const text = outer.text.slice(start, end);
    const sample = { text, entities: subEntities, sentence: outer.sentence };
    append(inside, type, sample);
    collectInside(sample, inside);
  }
}

function gazetteerOf(
  sentences: readonly Sample[],
  inside: ReadonlyMap<string, readonly Sample[]>,
  dictionaries: ReadonlyMap<string, DictionaryModel>,
): Gazetteer {
  const gazetteer = new Gazetteer();
  const names = new Set([...inside.keys(), ...dictionaries.keys()]);
  const numbers = new Map([...names].sort(order).map((name, number) => [name, number]));
  for (const [type, dictionary] of dictionaries) {
    for (const phrase of dictionary.phrases()) gazetteer.add(phrase, numbers.get(type) as number);
  }
  for (const { text, entities, sentence } of [...sentences, ...[...inside.values()].flat()]) {
    const tokens = entities.length > 0 ? tokenize(text) : [];
    for (const entity of entities) {
      const span = tokensUnder(tokens, entity);
      if (!span) continue;
      const phrase = tokens.slice(span.first, span.last + 1);
      gazetteer.add(phrase, numbers.get(entity.type) as number, sentence);
    }
  }
  return gazetteer;
}

/** The samples of an intent with marks of the labels of dictionaries, and of built-in values if any are learned. */
function withMarks(
  samples: readonly Sample[],
  language: string,
  dictionaries: ReadonlyMap<string, DictionaryModel>,
): readonly TokenizedSample[] {
  const types = new Set(samples.flatMap(({ entities }) => entities.map(({ type }) => type)));
  const builtIn = [...types].some(isBuiltInType);
  return samples.map((sample) => {
    const { text } = sample;
    const tokens = tokenize(text);
    const labels = findLabels(tokens, types, dictionaries);
    const values = builtIn ? readValueSpans(text, language) : [];
    return { ...sample, tokens, values: markValues(tokens, [...labels, ...values], types) };
  });
}

function tokenized(sample: Sample): TokenizedSample {
  return { ...sample, tokens: tokenize(sample.text) };
}

function trainTagger(
  samples: readonly TokenizedSample[],
  gazetteer: Gazetteer,
  tuning: Tuning,
  onProgress: (share: number) => void,
): Tagger {
  const named = new Map<string, SpanLabel>();
  for (const { type, role } of samples.flatMap(({ entities }) => entities)) {
    named.set(JSON.stringify([type, role]), { type, role });
  }
  const keys = [...named.keys()].sort(order);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const labelOf = ({ type, role }: SpanLabel) => numbers.get(JSON.stringify([type, role])) ?? -1;
  const labels = keys.map((key) => named.get(key) as SpanLabel);
  return Tagger.train(
    labels,
    samples.map(({ text, tokens, entities, sentence, values }) => ({
      text,
      tokens,
      marks: gazetteer.marks(tokens, sentence),
      values,
      tags: tagsOf(tokens, entities, labelOf),
    })),
    tuning,
    onProgress,
  );
}

function hasEntities({ entities }: Sample): boolean {
  return entities.length > 0;
}

function append(groups: Map<string, Sample[]>, name: string, sample: Sample): void {
  const group = groups.get(name);
  if (group) group.push(sample);
  else groups.set(name, [sample]);
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return order(a[0], b[0]);
}

/** By code units: independent of the locale. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Types whose values have a grain. */
const grained: ReadonlySet<string> = new Set(["duckling:datetime", "duckling:duration"]);

/** By intent: the grains of its dates and durations, with their types. */
function grainsOf(sentences: TrainingSet["sentences"], language: string): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { text, intent, entities } of sentences) {
    const grains = all.get(intent) ?? new Set<string>();
    for (const { type, start, end } of entities) {
      const isComplete = ["days", "hours"].every((grain) => grains.has(`${type} ${grain}`));
      if (!grained.has(type) || isComplete) continue;
      for (const span of readValueSpans(text.slice(start, end), language)) {
        if (span.type === type && span.grain) grains.add(`${type} ${span.grain}`);
      }
    }
    if (grains.size > 0) all.set(intent, grains);
  }
  return all;
}

/** By intent and type: the most entities of one sentence. */
function mostEntities(sentences: TrainingSet["sentences"]): Map<string, Map<string, number>> {
  const most = new Map<string, Map<string, number>>();
  for (const { intent, entities } of sentences) {
    const types = most.get(intent) ?? new Map<string, number>();
    for (const [type, same] of Map.groupBy(entities, ({ type }) => type)) {
      types.set(type, Math.max(types.get(type) ?? 0, same.length));
    }
    most.set(intent, types);
  }
  return most;
}
