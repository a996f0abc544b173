import { isBuiltInType } from "../definitions.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import {
  type Analysis,
  type Classification,
  type Engine,
  type IntentScore,
  type LearnedEntities,
  type Model,
  type RecognizedEntity,
  type TrainingSet,
  unknownIntent,
  type ValueSpan,
} from "./engine.ts";
import { EntityModel } from "./entities/entity-model.ts";
import { dictionariesOf, trainEntities } from "./entities/entity-training.ts";
import { abstractValues, findLabels, type Markable, markValues } from "./entities/value-marks.ts";
import { IntentModel } from "./intents/intent-model.ts";
import { trainIntents } from "./intents/intent-training.ts";
import { addFamilies, joinPhrases } from "./intents/word-families.ts";
import { Pauses } from "./pauses.ts";
import { type Token, tokenize } from "./text/tokens.ts";
import { usableSentences } from "./usable-sentences.ts";
import { readValueSpans } from "./value-spans.ts";

/** First bytes of a stored model: "tnlu" and the version of the format. */
const magic = 0x756c6e74;
const version = 10;

/** Intents by linear separators, entities by conditional random fields and dictionaries. */
class StatisticalModel implements Model {
  readonly language: string;
  /** Absent if there was no sentence to learn an intent from. */
  readonly #intentModel: IntentModel | undefined;
  readonly #entityModel: EntityModel;
  /** Entity types whose values are replaced by their type in the features of intents. */
  readonly #abstracted: ReadonlySet<string>;

  constructor(
    language: string,
    intents: IntentModel | undefined,
    entities: EntityModel,
    abstracted: ReadonlySet<string>,
  ) {
    this.language = language;
    this.#abstracted = abstracted;
    this.#intentModel = intents;
    this.#entityModel = entities;
  }

  classify(text: string, values?: readonly ValueSpan[]): Classification {
    const tokens = tokenize(text);
    const labels = this.#entityModel.labels(tokens, this.#abstracted);
    if (!this.#intentModel) return { scores: [], strange: 0, labels };
    const replaced = abstracted(text, tokens, labels, this.#abstracted, this.language, values);
    return { ...this.#intentModel.score(replaced), labels };
  }

  intents(text: string, values?: readonly ValueSpan[]): IntentScore[] {
    return this.classify(text, values).scores;
  }

  learned(intent: string): LearnedEntities {
    return this.#entityModel.learned(intent);
  }

  entities(text: string, intent: string): RecognizedEntity[] {
    const values = this.#entityModel.learnedValues(intent)
      ? readValueSpans(text, this.language)
      : [];
    return this.#entityModel.find(text, tokenize(text), intent, values);
  }

  analyze(text: string, intent: string, values: readonly ValueSpan[]): Analysis {
    return this.#entityModel.analyze(text, tokenize(text), intent, values);
  }

  toBytes(): Uint8Array {
    const writer = new ByteWriter();
    writer.uint32(magic);
    writer.uint32(version);
    writer.text(this.language);
    writer.texts([...this.#abstracted]);
    writer.flag(this.#intentModel !== undefined);
    this.#intentModel?.write(writer);
    this.#entityModel.write(writer);
    return writer.toBytes();
  }
}

/** Built-in types and dictionaries of the intents. */
function abstractedTypes({ intents, entityTypes }: TrainingSet): Set<string> {
  const carried = new Set([...intents.values()].flat().map(({ type }) => type));
  const dictionaries = entityTypes.filter(({ dictionary }) => dictionary.length > 0);
  const filled = new Set(dictionaries.map(({ name }) => name));
  return new Set([...carried].filter((type) => isBuiltInType(type) || filled.has(type)).sort());
}

/** Tokens of a text for the intents, with their families; built-in values are computed if not given. */
function abstracted(
  text: string,
  tokens: readonly Token[],
  labels: readonly Markable[],
  types: ReadonlySet<string>,
  language: string,
  given?: readonly ValueSpan[],
): readonly Token[] {
  const related = addFamilies(tokens, language);
  if (types.size === 0) return joinPhrases(related, language);
  const values = given ?? ([...types].some(isBuiltInType) ? readValueSpans(text, language) : []);
  const marks = markValues(tokens, [...labels, ...values], types);
  return joinPhrases(abstractValues(related, marks), language);
}

function train(set: TrainingSet, onProgress: (share: number) => void = () => {}): Model {
  const sentences = usableSentences(set);
  const inScope = sentences.filter(({ intent }) => intent !== unknownIntent);
  const types = abstractedTypes(set);
  // Half of the progress is for the intents, if there are entities to learn too.
  const share = inScope.some(({ entities }) => entities.length > 0) ? 0.5 : 1;
  const intents = trainIntentsOf({ ...set, sentences }, types, (done) => onProgress(done * share));
  const entities = trainEntities({ ...set, sentences: inScope }, (done) =>
    onProgress(share + (1 - share) * done),
  );
  return new StatisticalModel(set.language, intents, entities, types);
}

/** A function of its own, so that its tokens do not take memory while the entities are learned. */
function trainIntentsOf(
  { sentences, entityTypes, language, tuning = {} }: TrainingSet,
  types: ReadonlySet<string>,
  onProgress: (share: number) => void,
): IntentModel | undefined {
  const inScope = sentences.filter(({ intent }) => intent !== unknownIntent);
  const names = [...new Set(inScope.map(({ intent }) => intent))].sort();
  if (names.length === 0) return undefined;
  const numbers = new Map(names.map((name, number) => [name, number]));
  const dictionaries = dictionariesOf(entityTypes);
  const shared = sharingWords();
  const labeled = sentences.map(({ text, intent }) => {
    const tokens = tokenize(text).map(shared);
    const labels = findLabels(tokens, types, dictionaries);
    return {
      tokens: abstracted(text, tokens, labels, types, language),
      label: numbers.get(intent) ?? -1,
    };
  });
  return trainIntents(names, labeled, language, tuning, onProgress);
}

/** Keeps one copy of each word: a training holds the tokens of all sentences. */
function sharingWords(): (token: Token) => Token {
  const words = new Map<string, string>();
  return (token) => {
    const known = words.get(token.folded);
    if (known === undefined) words.set(token.folded, token.folded);
    return known === undefined ? token : { ...token, folded: known };
  };
}

async function load(bytes: Uint8Array): Promise<Model> {
  const reader = new ByteReader(bytes);
  const pauses = new Pauses();
  await pauses.before();
  try {
    if (reader.uint32() !== magic || reader.uint32() !== version) throw new RangeError("header");
    const language = reader.text();
    const abstracted = new Set(reader.texts());
    const intents = reader.flag() ? IntentModel.read(reader, language) : undefined;
    await pauses.before();
    const entities = await EntityModel.read(reader, pauses);
    if (!reader.ended) throw new RangeError("rest");
    return new StatisticalModel(language, intents, entities, abstracted);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error(
      `These ${bytes.length} bytes are not a whole model of format ${version}: train the application again.`,
      { cause: error },
    );
  }
}

/** The engine of this project: trained in process, deterministic. */
export const statisticalEngine: Engine = { train, load };
