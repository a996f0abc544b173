import type { ByteReader, ByteWriter } from "../bytes.ts";
import type { DictionaryMatch, RecognisedEntity } from "../engine.ts";
import { type Token, tokenise } from "../text/tokens.ts";
import { Dictionary } from "./dictionary.ts";
import { Gazetteer } from "./gazetteer.ts";
import { merge } from "./merge.ts";
import { Tagger } from "./tagger.ts";
import type { SpanLabel } from "./tags.ts";

/** How deep entities may lie inside entities. */
const DEEPEST = 5;

/** The parts of an entity model. */
export interface EntityParts {
  gazetteer: Gazetteer;
  /** By intent: entity types and roles the intent may carry, of dictionary types that are searched in texts. */
  searched: ReadonlyMap<string, readonly SpanLabel[]>;
  /** By intent. */
  taggers: ReadonlyMap<string, Tagger>;
  /** By entity type: finds the entities inside an entity of this type. */
  subTaggers: ReadonlyMap<string, Tagger>;
  /** By entity type. */
  dictionaries: ReadonlyMap<string, Dictionary>;
}

/** Finds entities: spans of a conditional random field per intent, and labels of dictionaries. */
export class EntityModel {
  private readonly parts: EntityParts;

  constructor(parts: EntityParts) {
    this.parts = parts;
  }

  /** The entities of one intent in a text, by position, without overlap. */
  find(text: string, tokens: readonly Token[], intent: string): RecognisedEntity[] {
    const tagged = this.tag(this.parts.taggers.get(intent), text, tokens, 0);
    const labels = (this.parts.searched.get(intent) ?? []).flatMap((label) =>
      this.search(label, text, tokens),
    );
    return merge(tagged, labels).sort((a, b) => a.start - b.start);
  }

  resolve(type: string, text: string): DictionaryMatch | undefined {
    return this.parts.dictionaries.get(type)?.resolve(text);
  }

  private tag(
    tagger: Tagger | undefined,
    text: string,
    tokens: readonly Token[],
    depth: number,
  ): RecognisedEntity[] {
    if (!tagger || tokens.length === 0 || depth > DEEPEST) return [];
    const spans = tagger.find(text, tokens, this.parts.gazetteer.marks(tokens));
    const found: RecognisedEntity[] = [];
    for (const { label, first, last, probability } of spans) {
      const { type, role } = tagger.labels[label] as SpanLabel;
      const start = (tokens[first] as Token).start;
      const end = (tokens[last] as Token).end;
      const match = this.resolve(type, text.slice(start, end));
      if (!match && this.parts.dictionaries.get(type)?.onlyValues) continue;
      const subEntities = this.inside(type, text.slice(start, end), depth);
      found.push({ type, role, start, end, probability, ...(match && { match }), subEntities });
    }
    return found;
  }

  private inside(type: string, text: string, depth: number): RecognisedEntity[] {
    const tagger = this.parts.subTaggers.get(type);
    return tagger ? this.tag(tagger, text, tokenise(text), depth + 1) : [];
  }

  private search(
    { type, role }: SpanLabel,
    text: string,
    tokens: readonly Token[],
  ): RecognisedEntity[] {
    const found = this.parts.dictionaries.get(type)?.search(tokens) ?? [];
    return found.map(({ first, last, value }) => {
      const start = (tokens[first] as Token).start;
      const end = (tokens[last] as Token).end;
      const subEntities = this.inside(type, text.slice(start, end), 0);
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
    const { gazetteer, searched, taggers, subTaggers, dictionaries } = this.parts;
    gazetteer.write(writer);
    writer.texts([...searched.keys()]);
    for (const labels of searched.values()) {
      writer.texts(labels.flatMap(({ type, role }) => [type, role]));
    }
    for (const group of [taggers, subTaggers, dictionaries]) {
      writer.texts([...group.keys()]);
      for (const part of group.values()) part.write(writer);
    }
  }

  static read(reader: ByteReader): EntityModel {
    const gazetteer = Gazetteer.read(reader);
    const searched = readMap(reader, () => {
      const names = reader.texts();
      return Array.from({ length: names.length / 2 }, (_, at) => ({
        type: names[2 * at] as string,
        role: names[2 * at + 1] as string,
      }));
    });
    const taggers = readMap(reader, () => Tagger.read(reader));
    const subTaggers = readMap(reader, () => Tagger.read(reader));
    const dictionaries = readMap(reader, () => Dictionary.read(reader));
    return new EntityModel({ gazetteer, searched, taggers, subTaggers, dictionaries });
  }
}

function readMap<T>(reader: ByteReader, read: () => T): Map<string, T> {
  return new Map(reader.texts().map((name) => [name, read()]));
}
