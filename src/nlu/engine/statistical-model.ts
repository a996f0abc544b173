import { ByteReader, ByteWriter } from "./bytes.ts";
import {
  type Engine,
  type IntentScore,
  type Model,
  type RecognisedEntity,
  type TrainingSet,
  UNKNOWN_INTENT,
} from "./engine.ts";
import { EntityModel } from "./entities/entity-model.ts";
import { trainEntities } from "./entities/entity-training.ts";
import { IntentModel } from "./intents/intent-model.ts";
import { trainIntents } from "./intents/intent-training.ts";
import { tokenise } from "./text/tokens.ts";
import { usableSentences } from "./usable-sentences.ts";

/** First bytes of a stored model: "tnlu" and the version of the format. */
const MAGIC = 0x756c6e74;
const VERSION = 1;

/** Intents by linear separators, entities by conditional random fields and dictionaries. */
class StatisticalModel implements Model {
  readonly language: string;
  /** Absent when there was no sentence to learn an intent from. */
  private readonly intentModel: IntentModel | undefined;
  private readonly entityModel: EntityModel;

  constructor(language: string, intents: IntentModel | undefined, entities: EntityModel) {
    this.language = language;
    this.intentModel = intents;
    this.entityModel = entities;
  }

  intents(text: string): IntentScore[] {
    return this.intentModel?.score(tokenise(text)) ?? [];
  }

  entities(text: string, intent: string): RecognisedEntity[] {
    return this.entityModel.find(text, tokenise(text), intent);
  }

  toBytes(): Uint8Array {
    const writer = new ByteWriter();
    writer.uint32(MAGIC);
    writer.uint32(VERSION);
    writer.text(this.language);
    writer.flag(this.intentModel !== undefined);
    this.intentModel?.write(writer);
    this.entityModel.write(writer);
    return writer.toBytes();
  }
}

function train(set: TrainingSet, onProgress: (share: number) => void = () => {}): Model {
  const sentences = usableSentences(set);
  const inScope = sentences.filter(({ intent }) => intent !== UNKNOWN_INTENT);
  const names = [...new Set(inScope.map(({ intent }) => intent))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const labelled = sentences.map(({ text, intent }) => ({
    tokens: tokenise(text),
    label: numbers.get(intent) ?? -1,
  }));
  // Half of the bar for the intents, when there are entities to learn too.
  const share = inScope.some(({ entities }) => entities.length > 0) ? 0.5 : 1;
  const { tuning = {} } = set;
  const intents =
    names.length > 0
      ? trainIntents(names, labelled, tuning, (done) => onProgress(done * share))
      : undefined;
  const entities = trainEntities({ ...set, sentences: inScope }, (done) =>
    onProgress(share + (1 - share) * done),
  );
  return new StatisticalModel(set.language, intents, entities);
}

function load(bytes: Uint8Array): Model {
  const reader = new ByteReader(bytes);
  try {
    if (reader.uint32() !== MAGIC || reader.uint32() !== VERSION) throw new RangeError("header");
    const language = reader.text();
    const intents = reader.flag() ? IntentModel.read(reader) : undefined;
    const entities = EntityModel.read(reader);
    if (!reader.ended) throw new RangeError("rest");
    return new StatisticalModel(language, intents, entities);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error(
      `These ${bytes.length} bytes are not a whole model of format ${VERSION}: train the application again.`,
      { cause: error },
    );
  }
}

/** The engine of this project: trained in process, deterministic. */
export const statisticalEngine: Engine = { train, load };
