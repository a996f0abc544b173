import { isBuiltInType } from "../../definitions.ts";
import type { ByteReader, ByteWriter } from "../bytes.ts";
import type {
  Analysis,
  DictionaryMatch,
  LearnedEntities,
  RecognizedEntity,
  ValueSpan,
} from "../engine.ts";
import type { Pauses } from "../pauses.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { type Proposal, weigh } from "./candidates.ts";
import type { Lattice } from "./crf.ts";
import { DictionaryModel } from "./dictionary.ts";
import { Gazetteer } from "./gazetteer.ts";
import { mergeEntities } from "./merge.ts";
import { Tagger } from "./tagger.ts";
import type { SpanLabel } from "./tags.ts";
import { findLabels, markValues, type ValueMarks } from "./value-marks.ts";

/** Maximum nesting of entities. */
const deepest = 5;

/** The parts of an entity model. */
export interface EntityParts {
  gazetteer: Gazetteer;
  /** By intent: its entity types and roles, of dictionary types that are searched in texts. */
  searched: ReadonlyMap<string, readonly SpanLabel[]>;
  /** By intent. */
  taggers: ReadonlyMap<string, Tagger>;
  /** By entity type: finds the sub-entities of an entity of this type. */
  subTaggers: ReadonlyMap<string, Tagger>;
  /** By entity type. */
  dictionaries: ReadonlyMap<string, DictionaryModel>;
  /** By intent: singulars of the nouns that training only counts. */
  counted: ReadonlyMap<string, ReadonlySet<string>>;
  /** By intent and type: the most entities of one sentence. */
  most: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By intent: types of its dates and durations with their grains. */
  grains: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Finds entities: spans of a conditional random field per intent, and labels of dictionaries. */
export class EntityModel {
  readonly #parts: EntityParts;

  constructor(parts: EntityParts) {
    this.#parts = parts;
  }

  /** Whether built-in types were learned for an intent, so that the built-in values of a text are needed. */
  learnedValues(intent: string): boolean {
    return this.#parts.taggers.get(intent)?.knowsValues === true;
  }

  /** The entities of one intent in a text, by position, without overlap. */
  find(
    text: string,
    tokens: readonly Token[],
    intent: string,
    values: readonly ValueSpan[],
  ): RecognizedEntity[] {
    const tagger = this.#parts.taggers.get(intent);
    const labels = tagger ? this.labels(tokens, tagger.types) : [];
    const marks = tagger && marksOf(tagger, tokens, labels, values);
    return this.#merged(intent, text, tokens, this.#tag(tagger, text, tokens, 0, marks));
  }

  /** The entities, and the scores of the intent's roles for the given values and the labels of dictionaries. */
  analyze(
    text: string,
    tokens: readonly Token[],
    intent: string,
    values: readonly ValueSpan[],
  ): Analysis {
    const tagger = this.#parts.taggers.get(intent);
    const labels = tagger?.labels ?? [];
    const labeled = tagger
      ? this.labels(tokens, tagger.types).map((one) => ({ ...one, isLabel: true }))
      : [];
    const marks = tagger && marksOf(tagger, tokens, labeled, values);
    let lattice: Lattice | undefined;
    const tagged = this.#tag(tagger, text, tokens, 0, marks, (seen) => {
      lattice = seen;
    });
    const entities = this.#merged(intent, text, tokens, tagged);
    const own = entities.filter(({ type }) => !isBuiltInType(type));
    const known = new Set(labeled.map(spanName));
    const others = [...own.filter((entity) => !known.has(spanName(entity))), ...labeled];
    others.sort((a, b) => a.start - b.start);
    return {
      entities,
      values: weigh(values, tokens, labels, lattice, tagger, this.#parts.counted.get(intent)),
      others: weigh(others, tokens, labels, lattice, tagger),
      ...(tagger && { roleBehind: (type, word) => tagger.roleBehind(type, word) }),
    };
  }

  /** What training shows about the entities of an intent. */
  learned(intent: string): LearnedEntities {
    const { most, grains } = this.#parts;
    return { most: most.get(intent) ?? new Map(), grains: grains.get(intent) ?? new Set() };
  }

  /** Labels of the dictionaries of some types in a text. */
  labels(tokens: readonly Token[], types: ReadonlySet<string>): Proposal[] {
    return findLabels(tokens, types, this.#parts.dictionaries);
  }

  #merged(
    intent: string,
    text: string,
    tokens: readonly Token[],
    tagged: readonly RecognizedEntity[],
  ): RecognizedEntity[] {
    const labels = (this.#parts.searched.get(intent) ?? []).flatMap((label) =>
      this.#search(label, text, tokens),
    );
    return mergeEntities(tagged, labels).sort((a, b) => a.start - b.start);
  }

  resolve(type: string, text: string): DictionaryMatch | undefined {
    return this.#parts.dictionaries.get(type)?.resolve(text);
  }

  #tag(
    tagger: Tagger | undefined,
    text: string,
    tokens: readonly Token[],
    depth: number,
    values?: ValueMarks,
    see?: (lattice: Lattice) => void,
  ): RecognizedEntity[] {
    if (!tagger || tokens.length === 0 || depth > deepest) return [];
    const marks = this.#parts.gazetteer.marks(tokens);
    const spans = tagger.find({ text, tokens, marks, values }, see);
    const found: RecognizedEntity[] = [];
    for (const { label, first, last, probability } of spans) {
      const { type, role } = tagger.labels[label] as SpanLabel;
      const start = (tokens[first] as Token).start;
      const end = (tokens[last] as Token).end;
      const match = this.resolve(type, text.slice(start, end));
      if (!match && this.#parts.dictionaries.get(type)?.onlyValues) continue;
      const subEntities = this.#inside(type, text.slice(start, end), depth);
      found.push({ type, role, start, end, probability, ...(match && { match }), subEntities });
    }
    return found;
  }

  #inside(type: string, text: string, depth: number): RecognizedEntity[] {
    const tagger = this.#parts.subTaggers.get(type);
    return tagger ? this.#tag(tagger, text, tokenize(text), depth + 1) : [];
  }

  #search({ type, role }: SpanLabel, text: string, tokens: readonly Token[]): RecognizedEntity[] {
    const found = this.#parts.dictionaries.get(type)?.search(tokens) ?? [];
    return found.map(({ first, last, value }) => {
      const start = (tokens[first] as Token).start;
      const end = (tokens[last] as Token).end;
      const subEntities = this.#inside(type, text.slice(start, end), 0);
      return {
        type,
        role,
        start,
        end,
        probability: 1,
        match: { value, similarity: 1 },
        subEntities,
      };
    });
  }

  write(writer: ByteWriter): void {
    const { gazetteer, searched, taggers, subTaggers, dictionaries, counted, most, grains } =
      this.#parts;
    gazetteer.write(writer);
    writer.texts([...searched.keys()]);
    for (const labels of searched.values()) {
      writer.texts(labels.flatMap(({ type, role }) => [type, role]));
    }
    for (const group of [taggers, subTaggers, dictionaries]) {
      writer.texts([...group.keys()]);
      for (const part of group.values()) part.write(writer);
    }
    writer.texts([...counted.keys()]);
    for (const nouns of counted.values()) writer.texts([...nouns]);
    writer.texts([...most.keys()]);
    for (const types of most.values()) {
      writer.texts([...types.keys()]);
      for (const count of types.values()) writer.uint32(count);
    }
    writer.texts([...grains.keys()]);
    for (const own of grains.values()) writer.texts([...own]);
  }

  static async read(reader: ByteReader, pauses: Pauses): Promise<EntityModel> {
    const gazetteer = Gazetteer.read(reader);
    await pauses.before();
    const searched = readMap(reader, () => {
      const names = reader.texts();
      return Array.from({ length: names.length / 2 }, (_, at) => ({
        type: names[2 * at] as string,
        role: names[2 * at + 1] as string,
      }));
    });
    const taggers = await readParts(reader, pauses, Tagger.read);
    const subTaggers = await readParts(reader, pauses, Tagger.read);
    const dictionaries = await readParts(reader, pauses, DictionaryModel.read);
    const counted = readMap(reader, () => new Set(reader.texts()));
    const most = readMap(reader, () => readMap(reader, () => reader.uint32()));
    const grains = readMap(reader, () => new Set(reader.texts()));
    return new EntityModel({
      gazetteer,
      searched,
      taggers,
      subTaggers,
      dictionaries,
      counted,
      most,
      grains,
    });
  }
}

/** The labels of a text, and its built-in values if the tagger has learned any. */
function marksOf(
  { types, knowsValues }: Tagger,
  tokens: readonly Token[],
  labels: readonly Proposal[],
  values: readonly ValueSpan[],
): ValueMarks {
  return markValues(tokens, knowsValues ? [...labels, ...values] : labels, types);
}

function spanName({ type, start, end }: Proposal): string {
  return `${start} ${end} ${type}`;
}

function readMap<T>(reader: ByteReader, read: () => T): Map<string, T> {
  return new Map(reader.texts().map((name) => [name, read()]));
}

/** Like `readMap`, for large parts. */
async function readParts<T>(
  reader: ByteReader,
  pauses: Pauses,
  read: (reader: ByteReader) => T,
): Promise<Map<string, T>> {
  const parts = new Map<string, T>();
  for (const name of reader.texts()) {
    parts.set(name, read(reader));
    await pauses.before();
  }
  return parts;
}
