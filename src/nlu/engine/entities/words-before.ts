import type { ByteReader, ByteWriter } from "../bytes.ts";
import { finish, hashText, mix } from "../hash.ts";
import type { Token } from "../text/tokens.ts";
import { outside, type SpanLabel, spansOf } from "./tags.ts";
import type { ValueMarks } from "./value-marks.ts";

const several = 0xffff;

/** Words that training had before the values of a single role, as a hash of type and word with the number of its label. */
export class WordsBefore {
  readonly #labels: ReadonlyMap<number, number>;

  private constructor(labels: ReadonlyMap<number, number>) {
    this.#labels = labels;
  }

  /** Of the types with several roles. */
  static of(
    labels: readonly SpanLabel[],
    texts: readonly {
      tokens: readonly Token[];
      values?: ValueMarks | undefined;
      tags: Uint16Array;
    }[],
  ): WordsBefore {
    const byType = Map.groupBy(labels, ({ type }) => type);
    const found = new Map<number, number>();
    for (const { tokens, values, tags } of texts) {
      for (const { first, last, reach } of values?.values ?? []) {
        const [span] = spansOf(tags.subarray(first, last + 1));
        const type = span && labels[span.label]?.type;
        if (span === undefined || type === undefined || byType.get(type)?.length === 1) continue;
        for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
          if ((values?.at[at] ?? -1) >= 0 || tags[at] !== outside) break;
          const key = keyOf(type, (tokens[at] as Token).folded);
          const known = found.get(key) ?? span.label;
          found.set(key, known === span.label ? known : several);
        }
      }
    }
    return new WordsBefore(new Map([...found].filter(([, label]) => label !== several)));
  }

  /** The number of the label, if it is a single one. */
  labelOf(type: string, word: string): number | undefined {
    return this.#labels.get(keyOf(type, word));
  }

  write(writer: ByteWriter): void {
    writer.uint32s(Uint32Array.from(this.#labels.keys()));
    writer.uint32s(Uint32Array.from(this.#labels.values()));
  }

  static read(reader: ByteReader): WordsBefore {
    const keys = reader.uint32s();
    const labels = reader.uint32s();
    return new WordsBefore(new Map(Array.from(keys, (key, at) => [key, labels[at] as number])));
  }
}

function keyOf(type: string, word: string): number {
  return finish(mix(hashText(0, type), hashText(0, word)));
}
