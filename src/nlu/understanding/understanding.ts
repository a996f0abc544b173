/** The understanding of sentences: the logic of `POST /rest/nlp/parse`, without HTTP and without a store. */

import { problem } from "../../contract/problem.ts";
import { readTimezone } from "../../time-zones.ts";
import type {
  EntityValue,
  EvaluationQuery,
  MergeQuery,
  ParseQuery,
  ParseResult,
  Sentence,
} from "../definitions.ts";
import { unknownIntent } from "../definitions.ts";
import type { Analysis, Engine, IntentScore, Model } from "../engine/engine.ts";
import { trimText } from "../engine/text/comparing.ts";
import { type ReadValue, readValues } from "../engine/value-spans.ts";
import { chooseLocale, readLocale } from "../locales.ts";
import { ModelKeeper } from "../models/model-keeper.ts";
import type {
  BuildLog,
  BuildTriggers,
  Corpus,
  ModelStorage,
  ParseSink,
  Trainer,
} from "../ports.ts";
import { builtInEvaluator } from "./built-in-values.ts";
import { chooseIntent } from "./choice.ts";
import { type EntityContext, entitiesProbability, valuesOfEntities } from "./entities.ts";
import { evaluateGiven, mergeGiven } from "./evaluation.ts";
import { type FrameEntity, settleFrame } from "./frame.ts";
import { weighByValues } from "./intent-fit.ts";
import { loggedQuery } from "./logged-query.ts";
import { byPosition, settleOverlaps } from "./overlaps.ts";
import {
  classificationOf,
  emptyResult,
  probabilitiesOf,
  resultOfKnown,
  splitName,
} from "./parse-result.ts";
import { type Reading, Readings } from "./reading.ts";
import { orderStay } from "./stay-order.ts";
import { dictionaryEvaluator, type MergedValue, type ValueEvaluator } from "./values.ts";

type Named = Pick<ParseQuery, "namespace" | "applicationName">;

/** State of a text before its entities are determined. */
interface Understood {
  text: string;
  /** All built-in values of the text, if the application uses any. */
  values: readonly ReadValue[];
  intent: string | null;
}

/** Maximum characters that are classified (R088). */
const longestText = 50_000;

export interface UnderstandingOptions {
  corpus: Corpus;
  storage: ModelStorage;
  builds: BuildLog;
  triggers: BuildTriggers;
  sink: ParseSink;
  clock: { now(): Date };
  engine: Engine;
  /** Changes whenever models of the engine change their meaning. */
  engineName: string;
  train: Trainer;
  /** Evaluators of entity types without a dictionary; the first one that supports a type is used. */
  evaluators: readonly ValueEvaluator[];
  /** Called with errors of training and of models. */
  report: (error: unknown) => void;
  /** Called with messages for users. */
  notice?: ((message: string) => void) | undefined;
}

export class Understanding {
  readonly #options: UnderstandingOptions;
  readonly #readings: Readings;
  readonly #models: ModelKeeper;
  readonly #evaluators: readonly ValueEvaluator[];

  constructor(options: UnderstandingOptions) {
    this.#options = options;
    this.#readings = new Readings(options.corpus);
    this.#models = new ModelKeeper(options);
    this.#evaluators = [dictionaryEvaluator, builtInEvaluator, ...options.evaluators];
  }

  /** Resolves when every stored model is loaded; missing and outdated ones are trained in the background. */
  start(): Promise<void> {
    return this.#models.start();
  }

  /** Resolves when the models include everything that was committed before the call. */
  settled(): Promise<void> {
    return this.#models.settled();
  }

  async close(): Promise<void> {
    this.#readings.close();
    await this.#models.close();
  }

  /**
   * Parses the first of the queries (R087–R100).
   * @throws Problem 400 without a query, for an unknown application, or for an unknown time zone or date
   */
  async parse(query: ParseQuery, signal?: AbortSignal): Promise<ParseResult> {
    signal?.throwIfAborted();
    const started = performance.now();
    const [first] = query.queries;
    if (first === undefined) throw problem("missing-query", {});
    const reading = await this.#reading(query);
    const text = trimText(first);
    const entityContext = this.#entityContext(query, reading);
    const record = (result: ParseResult | null) =>
      this.#record(query, entityContext, text, result, performance.now() - started);
    try {
      const result =
        text === ""
          ? emptyResult(readLocale(query.context.language))
          : await this.#understand(text, query, entityContext, signal);
      record(result);
      return result;
    } catch (error) {
      // A caller that disconnects is not a failure.
      if (!signal?.aborted) record(null);
      throw error;
    }
  }

  async #understand(
    text: string,
    query: ParseQuery,
    context: EntityContext,
    signal: AbortSignal | undefined,
  ): Promise<ParseResult> {
    const known = await this.#known(query, context.reading, context.language, text);
    signal?.throwIfAborted();
    return known ? resultOfKnown(text, known, context) : this.#answer(text, query, context);
  }

  /**
   * Evaluates entities at given positions; in the order of the query.
   * @throws Problem 400 for an unknown application, time zone or date, and for an entity outside its text
   */
  async evaluate(query: EvaluationQuery): Promise<EntityValue[]> {
    const context = this.#entityContext(query, await this.#reading(query));
    return evaluateGiven(query, this.#options.corpus, context);
  }

  /**
   * Merges several values into one (R104).
   * @returns `null` without values, or if the type of the entity cannot be merged
   * @throws Problem 400 for an unknown application, time zone or date
   */
  async merge(query: MergeQuery): Promise<MergedValue | null> {
    const context = this.#entityContext(query, await this.#reading(query));
    return mergeGiven(query, this.#options.corpus, context);
  }

  async #reading({ namespace, applicationName }: Named): Promise<Reading> {
    const reading = await this.#readings.get(namespace, applicationName);
    if (!reading) throw problem("unknown-application", { namespace, name: applicationName });
    return reading;
  }

  #entityContext({ context }: Pick<ParseQuery, "context">, reading: Reading): EntityContext {
    const { supportedLocales } = reading.application;
    const language = chooseLocale(readLocale(context.language), supportedLocales);
    const timezone = readTimezone(context.referenceTimezone ?? "UTC");
    if (!timezone) throw problem("unknown-time-zone", { zone: context.referenceTimezone ?? "" });
    const referenceDate = context.referenceDate
      ? new Date(context.referenceDate)
      : this.#options.clock.now();
    if (Number.isNaN(referenceDate.getTime()))
      throw problem("unreadable-date", { date: context.referenceDate ?? "" });
    return { reading, evaluators: this.#evaluators, language, referenceDate, timezone };
  }

  /** A qualified sentence that may answer this query (R089). */
  async #known(
    query: ParseQuery,
    reading: Reading,
    language: string,
    text: string,
  ): Promise<Sentence | undefined> {
    if (query.context.checkExistingQuery === false) return undefined;
    const { _id, normalizeText } = reading.application;
    const key = { applicationId: _id, language, text };
    const sentence = await this.#options.corpus.knownSentence(key, normalizeText);
    const intent = sentence && reading.intentNames.get(sentence.classification.intentId);
    if (intent === undefined) return undefined;
    const subset = query.intentsSubset ?? [];
    const inSubset = subset.length === 0 || subset.some((each) => each.intent === intent);
    return inSubset && allowed(query, reading, intent) ? sentence : undefined;
  }

  #answer(text: string, query: ParseQuery, context: EntityContext): ParseResult {
    const { reading, language } = context;
    const { application } = reading;
    const model = this.#models.model(application._id, language);
    const classified = text.slice(0, longestText);
    const values = reading.carriesBuiltIn
      ? readValues(classified, { ...context, timeZone: context.timezone })
      : [];
    const choice = chooseIntent(this.#scores(model, classified, values, reading), {
      subset: new Map(query.intentsSubset?.map(({ intent, modifier = 0 }) => [intent, modifier])),
      allowed: (intent) => allowed(query, reading, intent),
      unknownThreshold: application.unknownIntentThreshold,
      knownThreshold: application.knownIntentThreshold,
    });
    const found = { text: classified, values, intent: choice.meant };
    const { retained, notRetained } = this.#entities(model, found, context);
    return {
      ...splitName(choice.intent),
      language,
      entities: retained,
      notRetainedEntities: notRetained,
      intentProbability: choice.probability,
      entitiesProbability: entitiesProbability(retained),
      retainedQuery: text,
      ...probabilitiesOf(choice),
    };
  }

  /**
   * Entities of the intent's model, and built-in values that need no model: merged, or side by side with the latter not
   * retained, or without them, depending on the application (R097).
   */
  #entities(
    model: Model | undefined,
    { text, values, intent }: Understood,
    context: EntityContext,
  ): { retained: EntityValue[]; notRetained: EntityValue[] } {
    const definition = context.reading.intentsByName.get(intent ?? "");
    if (intent === null || !definition) return { retained: [], notRetained: [] };
    const { mergeEngineTypes, useEntityModels } = context.reading.application;
    const evaluate = (found: readonly FrameEntity[]) =>
      valuesOfEntities(text, found, intent, context);
    const analysis = this.#analyze(model, text, intent, values);
    const settledFrame = settleFrame(text, definition, values, analysis);
    const frame = { ...settledFrame, values: orderStay(text, settledFrame.values, context) };
    if (mergeEngineTypes) {
      const settled = settleOverlaps(evaluate([...frame.marked, ...frame.values]));
      const notRetained = [...settled.notRetained, ...evaluate(frame.beaten)];
      return { retained: settled.retained, notRetained: byPosition(notRetained) };
    }
    const builtIn = useEntityModels ? evaluate(frame.values) : [];
    return { retained: evaluate(analysis.entities), notRetained: builtIn };
  }

  #analyze(
    model: Model | undefined,
    text: string,
    intent: string,
    values: readonly ReadValue[],
  ): Analysis {
    const [analysis] = this.#ask(() => model && [model.analyze(text, intent, values)]);
    const unlearned = values.map((value) => ({ ...value, fits: [] }));
    return analysis ?? { entities: [], values: unlearned, others: [] };
  }

  /** Without a model, the result is unknown (R093). Intents that the application no longer has are excluded. */
  #scores(
    model: Model | undefined,
    text: string,
    values: readonly ReadValue[],
    reading: Reading,
  ): IntentScore[] {
    const [classified] = this.#ask(() => model && [model.classify(text, values)]);
    if (!model || !classified) return [];
    const { intentsByName } = reading;
    const scores = classified.scores.filter(
      ({ intent }) => intent === unknownIntent || intentsByName.has(intent),
    );
    return weighByValues(text, { ...classified, scores }, values, intentsByName, (intent) =>
      model.learned(intent),
    );
  }

  /** The model's scores; if it fails, the result is unknown (R093) and the error is reported, but the call succeeds. */
  #ask<Found>(question: () => Found[] | undefined): Found[] {
    try {
      return question() ?? [];
    } catch (error) {
      this.#options.report(error);
      return [];
    }
  }

  #record(
    query: ParseQuery,
    { reading, language }: EntityContext,
    text: string,
    response: ParseResult | null,
    durationInMS: number,
  ): void {
    const now = this.#options.clock.now();
    const request = loggedQuery(query, now);
    const { registerQuery, increaseQueryCounter } = request.context;
    this.#options.sink.record({
      applicationId: reading.application._id,
      language,
      text,
      request,
      response,
      classification: classificationOf(reading, response),
      register: registerQuery && response !== null && text !== "",
      count: increaseQueryCounter && response !== null,
      date: now.toISOString(),
      durationInMS: Math.round(durationInMS),
    });
  }
}

/** An intent without mandatory states is always allowed (R096). */
function allowed(query: ParseQuery, reading: Reading, intent: string): boolean {
  const mandatory = reading.intentsByName.get(intent)?.mandatoryStates ?? [];
  if (mandatory.length === 0) return true;
  const states = (query.state?.states ?? []).map((state) => state.toLowerCase());
  return mandatory.some((state) => states.includes(state));
}
