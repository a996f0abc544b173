import type { ByteReader, ByteWriter } from "../bytes.ts";
import type { Token } from "../text/tokens.ts";

/**
 * What the families of a text say about its intent, apart from all other features: next to a strong noun of another
 * intent, one phrase such as `no longer need` says too little.
 */
export class FamilyOdds {
  /** By family, the odds of each intent. */
  readonly #odds: ReadonlyMap<string, Float32Array>;

  private constructor(odds: ReadonlyMap<string, Float32Array>) {
    this.#odds = odds;
  }

  /**
   * The odds of an intent are the share of its sentences that have the family, with one more of each kind, and 1 for
   * the intent that has it most.
   * @param sentences with the number of their intent
   * @param labels number of intents
   */
  static learn(
    sentences: readonly { readonly tokens: readonly Token[]; readonly label: number }[],
    labels: number,
  ): FamilyOdds {
    const counts = new Map<string, Float32Array>();
    const sizes = new Float32Array(labels);
    for (const { tokens, label } of sentences) {
      if (label < 0) continue;
      sizes[label] = (sizes[label] as number) + 1;
      for (const family of familiesOf(tokens)) {
        const row = counts.get(family) ?? new Float32Array(labels);
        row[label] = (row[label] as number) + 1;
        counts.set(family, row);
      }
    }
    const names = [...counts.keys()].sort();
    return new FamilyOdds(
      new Map(
        names.map((family) => {
          const row = counts.get(family) as Float32Array;
          const shares = row.map((count, label) => (count + 1) / ((sizes[label] as number) + 2));
          const most = Math.max(...shares);
          return [family, shares.map((share) => share / most)];
        }),
      ),
    );
  }

  /** Multiplies the likelihood of each intent of a text by its odds. */
  weigh(tokens: readonly Token[], likelihoods: Float64Array): void {
    for (const family of familiesOf(tokens)) {
      this.#odds.get(family)?.forEach((odds, label) => {
        likelihoods[label] = (likelihoods[label] as number) * odds;
      });
    }
  }

  write(writer: ByteWriter): void {
    writer.texts([...this.#odds.keys()]);
    for (const row of this.#odds.values()) writer.float32s(row);
  }

  static read(reader: ByteReader): FamilyOdds {
    return new FamilyOdds(new Map(reader.texts().map((family) => [family, reader.float32s()])));
  }
}

function familiesOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ families = [] }) => families));
}
