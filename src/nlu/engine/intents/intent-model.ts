import type { ByteReader, ByteWriter } from "../bytes.ts";
import type { Classification } from "../engine.ts";
import type { Token } from "../text/tokens.ts";
import { type Calibration, evidence, familiarity } from "./calibration.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { logistic } from "./curve-fitting.ts";
import { FamilyOdds } from "./family-odds.ts";
import { contentWords } from "./function-words.ts";
import { IntentScorer } from "./intent-scorer.ts";
import { Spelling } from "./spelling.ts";
import { addFamilies } from "./word-families.ts";

/** Probability of an intent that a greeting around it does not change. */
const clear = 0.5;

type Scored = Pick<Classification, "scores" | "strange">;

/**
 * Calibrated scores of the intents of an application: softmax of the sharpened margins × the probability that the text
 * is in scope. With one intent and no other sentences, the probability follows the share of the text that occurs in the
 * training sentences.
 */
export class IntentModel {
  readonly names: readonly string[];
  readonly #scorer: IntentScorer;
  readonly #calibration: Calibration;
  readonly #language: string;
  readonly #spelling: Spelling;
  /** Room for the margins of a text. */
  readonly #margins: Float64Array;
  readonly #families: FamilyOdds;

  constructor(
    names: readonly string[],
    scorer: IntentScorer,
    calibration: Calibration,
    language: string,
    spelling: Spelling,
    families: FamilyOdds,
  ) {
    this.#margins = new Float64Array(names.length);
    this.#families = families;
    this.#spelling = spelling;
    this.names = names;
    this.#language = language;
    this.#scorer = scorer;
    this.#calibration = calibration;
  }

  /**
   * All intents by decreasing probability, equal ones by name; the sum is at most 1. A greeting and thanks around other
   * words are left out if the intent is as clear without them: they are not what the sentence is about.
   */
  score(joined: readonly Token[]): Scored {
    const tokens = this.#known(joined);
    const whole = this.#scoresOf(tokens);
    const part = withoutCourtesy(tokens);
    const topics = part ? this.#topics(part) : 0;
    // `hi, how are you` is a greeting.
    if (!part || topics === 0) return whole;
    const scored = this.#scoresOf(part);
    const best = scored.scores[0]?.probability ?? 0;
    const isClear = best >= clear && topics > 1;
    return isClear || best >= (whole.scores[0]?.probability ?? 0) ? scored : whole;
  }

  /** The tokens, with the words of phrases whose meaning training did not have. */
  #known(tokens: readonly Token[]): readonly Token[] {
    const isNew = (token: Token) => token.parts !== undefined && !this.#scorer.knows(token);
    if (!tokens.some(isNew)) return tokens;
    return tokens.flatMap((token) => (isNew(token) ? (token.parts ?? []) : token));
  }

  /** The tokens with the training words that unknown ones of the words are probably meant for. */
  #spelled(tokens: readonly Token[], words: readonly Token[]): readonly Token[] {
    const meant = new Map(
      words.flatMap((word): [Token, Token][] => {
        const folded = this.#scorer.knows(word) ? undefined : this.#spelling.correct(word.folded);
        if (folded === undefined) return [];
        return addFamilies([{ ...word, folded }], this.#language).map((token) => [word, token]);
      }),
    );
    return meant.size > 0 ? tokens.map((token) => meant.get(token) ?? token) : tokens;
  }

  /** Number of words and values that say what a text is about. */
  #topics(tokens: readonly Token[]): number {
    const values = tokens.filter(({ kind }) => kind === "value");
    return contentWords(tokens, this.#language).length + values.length;
  }

  #scoresOf(tokens: readonly Token[]): Scored {
    const margins = this.#margins;
    const words = contentWords(tokens, this.#language);
    const known = this.#scorer.score(this.#spelled(tokens, words), margins);
    // A word that is only similar to a known one stays strange.
    const strange = this.#scorer.strange(words);
    const probabilities = this.#probabilities(margins, known, strange, tokens);
    const scores = this.names
      .map((intent, label) => ({ intent, probability: probabilities[label] as number }))
      .sort((a, b) => b.probability - a.probability);
    return { scores, strange };
  }

  /** The probabilities in place of the margins. */
  #probabilities(
    margins: Float64Array,
    known: number,
    strange: number,
    tokens: readonly Token[],
  ): Float64Array {
    // A text without known features is out of scope, regardless of the curve.
    if (known === 0) return margins.fill(0);
    const { sharpness, slope, offset, usual } = this.#calibration;
    const largest = margins.reduce((best, margin) => Math.max(best, margin), -Infinity);
    const alone = sharpness === 0;
    const seen = alone ? known : evidence(largest, known);
    const familiar = alone ? 0 : familiarity(strange, usual[margins.indexOf(largest)]);
    const inScope = logistic(slope * seen + offset + familiar);
    for (let label = 0; label < margins.length; label++) {
      margins[label] = Math.exp(sharpness * ((margins[label] as number) - largest));
    }
    this.#families.weigh(tokens, margins);
    const total = margins.reduce((sum, power) => sum + power, 0);
    for (let label = 0; label < margins.length; label++) {
      margins[label] = (inScope * (margins[label] as number)) / total;
    }
    return margins;
  }

  write(writer: ByteWriter): void {
    writer.texts(this.names);
    this.#scorer.write(writer);
    writer.float32(this.#calibration.sharpness);
    writer.float32(this.#calibration.slope);
    writer.float32(this.#calibration.offset);
    writer.float32s(Float32Array.from(this.#calibration.usual));
    writer.texts(this.#spelling.words);
    this.#families.write(writer);
  }

  static read(reader: ByteReader, language: string): IntentModel {
    const names = reader.texts();
    const scorer = IntentScorer.read(reader);
    const [sharpness, slope, offset] = [reader.float32(), reader.float32(), reader.float32()];
    const usual = [...reader.float32s()];
    const spelling = new Spelling(reader.texts());
    const families = FamilyOdds.read(reader);
    const calibration = { sharpness, slope, offset, usual };
    return new IntentModel(names, scorer, calibration, language, spelling, families);
  }
}
