import { Random } from "../random.ts";
import type { Token } from "../text/tokens.ts";
import type { Tuning } from "../tuning.ts";
import { calibrate, calibrateCoverage } from "./calibration.ts";
import { FamilyOdds } from "./family-odds.ts";
import { contentWords } from "./function-words.ts";
import type { HeldOut } from "./held-out.ts";
import { IntentModel } from "./intent-model.ts";
import { IntentScorer, type LabeledTokens } from "./intent-scorer.ts";
import { Spelling } from "./spelling.ts";

const foldCount = 5;

/**
 * How many of the five folds are held out in turn for calibration. Many sentences need only one fold; few sentences
 * need all, at little cost.
 */
function heldOutFolds(sentences: number): number {
  if (sentences <= few) return foldCount;
  return sentences <= 1500 ? 2 : 1;
}

const few = 400;

/**
 * With few sentences, a model of all of them separates the intents better than those of four folds, which the
 * calibration was fitted to.
 */
const sharpening = 1.8;

/**
 * For the same reason, a sentence is more likely in scope than the calibration says: added to its offset. 0.3 more
 * gives 0.2 % more of the whole frames of small assistants, but accepts 1 % more of the sentences out of scope.
 */
const widening = 0.4;

/**
 * Trains the intents `names`; the labels of the sentences are positions in `names` or -1 (out of scope).
 * `onProgress` gets the share of the work done, 0 to 1.
 */
export function trainIntents(
  names: readonly string[],
  sentences: readonly LabeledTokens[],
  language: string,
  { intentCutoff }: Tuning = {},
  onProgress: (share: number) => void = () => {},
): IntentModel {
  const steps = names.length * (1 + heldOutFolds(sentences.length));
  let done = 0;
  const onLabel = () => onProgress(++done / steps);
  const isSmall = sentences.length <= few;
  const scorer = IntentScorer.train(
    isSmall ? withMeanings(sentences) : sentences,
    names.length,
    onLabel,
    intentCutoff,
  );
  const samples = holdOut(sentences, names.length, language, onLabel, intentCutoff);
  const alone = names.length === 1 && sentences.every(({ label }) => label === 0);
  const { sharpness, slope, offset, usual } = alone
    ? calibrateCoverage(samples)
    : calibrate(samples);
  // Rounded to 32 bits, so that a model gives the same results before and after it was stored.
  return new IntentModel(
    names,
    scorer,
    {
      sharpness: Math.fround(isSmall ? sharpness * sharpening : sharpness),
      slope: Math.fround(slope),
      offset: Math.fround(isSmall ? offset + widening : offset),
      usual: usual.map(Math.fround),
    },
    language,
    Spelling.of(isSmall ? sentences.map(({ tokens }) => tokens) : [], language),
    FamilyOdds.learn(isSmall ? sentences : [], names.length),
  );
}

/**
 * The sentences, and each once more with only the families of its words. Otherwise the words and their letters, which are
 * more, are learned instead of the families, and a new word of a family says little.
 */
function withMeanings(sentences: readonly LabeledTokens[]): LabeledTokens[] {
  const copies = sentences.flatMap(({ tokens, label }) => {
    const meanings = tokens.map((token) => (isRelated(token) ? toMeaning(token) : token));
    return tokens.some(isRelated) ? [{ label, tokens: meanings }] : [];
  });
  return [...sentences, ...copies];
}

function isRelated({ kind, families }: Token): boolean {
  return kind === "word" && families !== undefined;
}

function toMeaning(token: Token): Token {
  return { ...token, kind: "meaning" };
}

/** Maximum sentences of one fold; calibration does not need more. */
const largestPart = 5_000;

/** Scores sentences with models that were trained without them, on four of five folds. */
function holdOut(
  sentences: readonly LabeledTokens[],
  labels: number,
  language: string,
  onLabel: () => void,
  cutoff: number | undefined,
): HeldOut[] {
  const parts = Math.max(foldCount, Math.ceil(sentences.length / largestPart));
  const foldOf = folds(sentences, parts);
  const samples: HeldOut[] = [];
  for (let fold = 0; fold < heldOutFolds(sentences.length); fold++) {
    const kept = sentences.filter((_, at) => {
      const part = foldOf[at] as number;
      return part !== fold && part < foldCount;
    });
    const learned = new Set(kept.map(({ label }) => label));
    const scorer = IntentScorer.train(
      sentences.length <= few ? withMeanings(kept) : kept,
      labels,
      onLabel,
      cutoff,
    );
    sentences.forEach(({ tokens, label }, at) => {
      if (foldOf[at] !== fold) return;
      const margins = new Float64Array(labels);
      const known = scorer.score(tokens, margins);
      const strange = scorer.strange(contentWords(tokens, language));
      samples.push({ margins, known, strange, label: learned.has(label) ? label : -1 });
    });
  }
  return samples;
}

/** The fold of each sentence: each intent is distributed evenly over the folds, in a reproducible random order. */
function folds(sentences: readonly LabeledTokens[], parts: number): Uint8Array {
  const order = Int32Array.from(sentences, (_, at) => at);
  new Random(foldCount).shuffle(order);
  const met = new Map<number, number>();
  const foldOf = new Uint8Array(sentences.length);
  for (const at of order) {
    const { label } = sentences[at] as LabeledTokens;
    const before = met.get(label) ?? 0;
    met.set(label, before + 1);
    foldOf[at] = before % parts;
  }
  return foldOf;
}
