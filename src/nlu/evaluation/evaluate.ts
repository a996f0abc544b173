import type { MarkedEntity, Model, RecognizedEntity, TrainingSentence } from "../engine/engine.ts";
import { readValueSpans } from "../engine/value-spans.ts";
import {
  areaUnderCurve,
  bestRejectionF1,
  type ClassMeasure,
  classMeasure,
  expectedCalibrationError,
  type Judged,
} from "./measures.ts";

/** A model and its test sentences; several trials are measured together. */
export interface Trial {
  model: Model;
  test: readonly TrainingSentence[];
  /** Out-of-scope sentences; their intents are ignored. */
  outOfScope: readonly TrainingSentence[];
}

/** Shares are 0 to 1. */
export interface IntentEvaluation {
  accuracy: number;
  /** Calibration error of the best intent's probability. */
  ece: number;
  perIntent: ({ intent: string } & ClassMeasure)[];
  /** The most frequent confusions first. */
  confusions: { intent: string; predicted: string; count: number }[];
}

/** The score of a sentence is the probability of its best intent. */
export interface OutOfScopeEvaluation {
  /** Area under the curve; the positives are the test sentences, which are in scope. */
  auroc: number;
  /** F1 of detecting out-of-scope sentences with the best threshold of the score. */
  bestF1: number;
  /** Share of the out-of-scope sentences with a score below 0.5. */
  rejectedAtHalf: number;
  /** Share of the test sentences with a score of 0.5 or more. */
  keptAtHalf: number;
}

export interface EntityEvaluation {
  /** Over all spans, including nested ones; a span is correct if its type, its role and both of its ends are. */
  f1: number;
  /** Calibration error of the spans' probabilities. */
  ece: number;
  perType: ({ type: string } & ClassMeasure)[];
}

export interface SpeedEvaluation {
  intentsPerSecond: number;
  /** Intents, then the entities of the best one. */
  parsesPerSecond: number;
}

const worst = 10;
const none = "(none)";
const half = 0.5;

function bestOf(model: Model, text: string): { intent: string; probability: number } {
  return model.intents(text)[0] ?? { intent: none, probability: 0 };
}

/** Every test sentence of every trial, with its model. */
function asked(trials: readonly Trial[]): (TrainingSentence & { model: Model })[] {
  return trials.flatMap(({ model, test }) => test.map((sentence) => ({ ...sentence, model })));
}

export function evaluateIntents(trials: readonly Trial[]): IntentEvaluation {
  const counts = new Counts();
  const confusions = new Map<string, { intent: string; predicted: string; count: number }>();
  const judged: Judged[] = asked(trials).map(({ model, text, intent }) => {
    const { intent: predicted, probability } = bestOf(model, text);
    const right = predicted === intent;
    counts.expect(intent, right);
    counts.predict(predicted);
    if (!right) {
      const key = JSON.stringify([intent, predicted]);
      const count = (confusions.get(key)?.count ?? 0) + 1;
      confusions.set(key, { intent, predicted, count });
    }
    return { probability, right };
  });
  return {
    accuracy: judged.filter(({ right }) => right).length / judged.length,
    ece: expectedCalibrationError(judged),
    perIntent: counts.measures().map(([intent, measure]) => ({ intent, ...measure })),
    confusions: [...confusions.values()].sort((a, b) => b.count - a.count).slice(0, worst),
  };
}

export function evaluateOutOfScope(trials: readonly Trial[]): OutOfScopeEvaluation {
  const scores = (part: "test" | "outOfScope") =>
    trials.flatMap((trial) => trial[part].map(({ text }) => bestOf(trial.model, text).probability));
  const positives = scores("test");
  const negatives = scores("outOfScope");
  return {
    auroc: areaUnderCurve(positives, negatives),
    bestF1: bestRejectionF1(positives, negatives),
    rejectedAtHalf: negatives.filter((one) => one < half).length / negatives.length,
    keptAtHalf: positives.filter((one) => one >= half).length / positives.length,
  };
}

/**
 * Entities are predicted with the sentence's own intent, not the predicted one, so that this measures entities only.
 * Spaces at the ends of an expected span are ignored.
 */
export function evaluateEntities(trials: readonly Trial[]): EntityEvaluation {
  const counts = new Counts();
  const judged: Judged[] = [];
  for (const { model, text, intent, entities } of asked(trials)) {
    const expected = flat(entities).map((entity) => trim(text, entity));
    const found = flat(model.entities(text, intent));
    for (const one of expected) {
      counts.expect(
        one.type,
        found.some((other) => same(one, other)),
      );
    }
    for (const one of found) {
      counts.predict(one.type);
      const right = expected.some((other) => same(one, other));
      judged.push({ probability: one.probability, right });
    }
  }
  return {
    f1: counts.total().f1,
    ece: expectedCalibrationError(judged),
    perType: counts.measures().map(([type, measure]) => ({ type, ...measure })),
  };
}

/** Whether exactly the entities of a sentence were predicted, including nested ones. */
export function sameEntities(
  text: string,
  expected: readonly MarkedEntity[],
  found: readonly RecognizedEntity[],
): boolean {
  const wanted = flat(expected).map((entity) => trim(text, entity));
  const seen = flat(found);
  return (
    wanted.length === seen.length && wanted.every((one) => seen.some((other) => same(one, other)))
  );
}

type MarkedSpan = Pick<MarkedEntity, "type" | "role" | "start" | "end">;

/** Entities and nested entities, with their positions in the whole text. */
function flat<Entity extends MarkedSpan & { subEntities: readonly Entity[] }>(
  entities: readonly Entity[],
  from = 0,
): Entity[] {
  return entities.flatMap((entity) => {
    const start = from + entity.start;
    return [{ ...entity, start, end: from + entity.end }, ...flat(entity.subEntities, start)];
  });
}

function same(a: MarkedSpan, b: MarkedSpan): boolean {
  return a.type === b.type && a.role === b.role && a.start === b.start && a.end === b.end;
}

function trim(text: string, { type, role, start, end }: MarkedSpan): MarkedSpan {
  const marked = text.slice(start, end);
  return {
    type,
    role,
    start: start + marked.length - marked.trimStart().length,
    end: end - marked.length + marked.trimEnd().length,
  };
}

/** Minimum processor time of a speed measurement, in milliseconds. */
const measured = 500;

/** A complete parse predicts the intent and its entities, and finds the values of all built-in types. */
export function evaluateSpeed({ model, test }: Pick<Trial, "model" | "test">): SpeedEvaluation {
  return {
    intentsPerSecond: rate(test, ({ text }) => model.intents(text)),
    parsesPerSecond: rate(test, ({ text }) => {
      const values = readValueSpans(text, model.language);
      const [best] = model.intents(text, values);
      return model.analyze(text, best?.intent ?? none, values);
    }),
  };
}

/** Calls per second of processor time, in whole rounds over the sentences after one round to warm up. */
function rate(
  sentences: readonly TrainingSentence[],
  call: (sentence: TrainingSentence) => unknown,
): number {
  sentences.forEach(call);
  const before = process.cpuUsage();
  let calls = 0;
  let microseconds: number;
  do {
    sentences.forEach(call);
    calls += sentences.length;
    const { user, system } = process.cpuUsage(before);
    microseconds = user + system;
  } while (microseconds < measured * 1000);
  return Math.round((calls * 1e6) / microseconds);
}

/** Correct, predicted and expected occurrences by name. */
class Counts {
  readonly #byName = new Map<string, { right: number; predicted: number; expected: number }>();

  expect(name: string, right: boolean): void {
    const count = this.#of(name);
    count.expected++;
    if (right) count.right++;
  }

  predict(name: string): void {
    this.#of(name).predicted++;
  }

  measures(): [string, ClassMeasure][] {
    return [...this.#byName]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { right, predicted, expected }]) => [
        name,
        classMeasure(right, predicted, expected),
      ]);
  }

  total(): ClassMeasure {
    const all = [...this.#byName.values()];
    const sum = (of: (count: (typeof all)[number]) => number) =>
      all.reduce((total, count) => total + of(count), 0);
    return classMeasure(
      sum(({ right }) => right),
      sum(({ predicted }) => predicted),
      sum(({ expected }) => expected),
    );
  }

  #of(name: string): { right: number; predicted: number; expected: number } {
    const known = this.#byName.get(name) ?? { right: 0, predicted: 0, expected: 0 };
    this.#byName.set(name, known);
    return known;
  }
}
